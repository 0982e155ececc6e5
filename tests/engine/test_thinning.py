"""Which of very many labels are learnt."""

import numpy as np
import pytest
import shapely

from hsi_active_qgis.engine.learners.kernel.thinning import LABEL_LIMIT, scattered, thin
from hsi_active_qgis.engine.raster.labels import Labels


def labels_of(ids: np.ndarray, region: np.ndarray, seed: int = 0) -> Labels:
    """Labels anywhere on 1000 x 1000 pixels, each place once."""
    places = np.random.default_rng(seed).permutation(1_000_000)[: len(ids)]
    return Labels(*np.divmod(places, 1000), ids, region, [], shapely.points(np.zeros((1, 2))))


def places_of(labels: Labels) -> list:
    return list(zip(labels.rows.tolist(), labels.columns.tolist(), strict=True))


def points(count: int) -> Labels:
    return labels_of(np.random.default_rng(1).choice([1, 2, 3], count, p=[0.9, 0.09, 0.01]), np.arange(count))


def test_as_many_as_can_be_learnt_are_all_learnt_in_their_order():
    labels = points(LABEL_LIMIT)
    assert thin(labels) is labels


@pytest.mark.parametrize("count", [LABEL_LIMIT + 1, 1999, 20_000])
def test_each_class_has_its_share(count):
    labels = points(count)
    few = thin(labels)
    assert 0.75 * LABEL_LIMIT <= len(few.ids) <= LABEL_LIMIT
    there_are, taken = (np.bincount(one.ids, minlength=4)[1:] for one in (labels, few))
    assert (taken >= np.minimum(there_are, 200)).all()
    assert len(set(places_of(few))) == len(few.ids)


def test_areas_of_a_class_take_turns():
    """Two areas of 3000 pixels and ten points of one class."""
    region = np.concatenate([np.zeros(3000, int), np.ones(3000, int), np.arange(2, 12)])
    few = thin(labels_of(np.ones(6010, int), region))
    first, second = np.count_nonzero(few.region == 0), np.count_nonzero(few.region == 1)
    assert abs(first - second) <= 1 and np.count_nonzero(few.region > 1) == 10


def test_what_is_learnt_grows_until_there_are_a_quarter_more():
    """From 20,000 labels on: nothing goes but once."""
    labels, rebuilt = points(24_000), 0
    before = places_of(thin(labels.take(np.arange(20_000))))
    for count in range(20_040, 24_001, 40):
        now = places_of(thin(labels.take(np.arange(count))))
        rebuilt += now[: len(before)] != before
        before = now
    assert rebuilt <= 1


def test_a_withdrawn_label_changes_little():
    labels = points(5000)
    before, now = (places_of(thin(one)) for one in (labels, labels.take(np.arange(1, 5000))))
    assert len(set(before) ^ set(now)) <= 4


def test_a_class_that_comes_later_is_heard():
    """And an area of it does not take the place of all else."""
    labels = points(21_000)
    labels.ids[20_000:], labels.region[20_000:] = 4, 20_000
    few = thin(labels)
    assert len(few.ids) <= LABEL_LIMIT
    assert np.bincount(few.ids)[1:].min() >= 180


def test_numbers_of_places_are_even():
    rows, columns = np.divmod(np.arange(1_000_000), 1000)
    numbers = scattered(rows, columns)
    counts = np.histogram(numbers, 100, (0, 1))[0]
    assert counts.min() > 9_600 and counts.max() < 10_400
    assert abs(np.corrcoef(numbers[:-1], numbers[1:])[0, 1]) < 0.01
