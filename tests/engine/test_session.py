import numpy as np
import pytest
import rasterio
import shapely
import torch

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import NoLabels, RasterUnreadable
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners.kernel.spectral_spatial import SpectralSpatial
from hsi_active_qgis.engine.learners.kernel.thinning import LABEL_LIMIT
from hsi_active_qgis.engine.loop.questions import LEAST_ALIKE
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.protocol.first_sets import FIRST_SETS
from tests.engine.conftest import write


def session(toy, answers=(), seed=0) -> Session:
    made = Session(Cube(str(toy.path)), seed=seed)
    if answers:
        made.teach(burn(made.cube, list(answers)))
    return made


def answer(toy, questions, known=lambda row, column: True) -> list:
    return [
        toy.point(q.row, q.column, int(toy.reference[q.row, q.column]) if known(q.row, q.column) else None)
        for q in questions
    ]


def accuracy(made, toy, tmp_path, answers) -> float:
    made.predict_map({"classes": str(tmp_path / "map.tif")})
    reference = str(tmp_path / "reference.tif")
    with rasterio.open(toy.path) as file:
        profile = file.profile | {"count": 1, "dtype": "uint8", "nodata": 0}
    with rasterio.open(reference, "w", **profile) as file:
        file.write(toy.reference.astype("uint8"), 1)
    return verbs.accuracy(toy.scene, str(tmp_path / "map.tif"), reference, answers)["overall"]


def test_a_few_rounds_learn_the_scene(toy, tmp_path):
    made = session(toy)
    answers = answer(toy, made.query(5, "variance_reduction"))
    for number in (1, 2, 3):
        made.teach(burn(made.cube, answers))
        answers += answer(toy, made.query(5, "variance_reduction", number=number))
    assert accuracy(made, toy, tmp_path, answers) > 0.97


@pytest.mark.parametrize("name", FIRST_SETS)
def test_each_first_set_covers_the_scene(toy, name):
    questions = session(toy).query(20, name)
    assert len({(q.row, q.column) for q in questions}) == 20
    assert {int(toy.reference[q.row, q.column]) for q in questions} == {1, 2, 3}
    assert all(q.reason and q.best is None for q in questions)


def test_questions_lie_on_free_valid_pixels_apart_from_each_other(toy):
    answers = toy.answers(30)
    made = session(toy, answers)
    answered = set(zip(made.labels.rows.tolist(), made.labels.columns.tolist(), strict=True))
    questions = made.query(12, "margin", min_distance=4)
    places = np.array([(q.row, q.column) for q in questions])
    assert [q.rank for q in questions] == list(range(1, 13))
    assert not answered & {tuple(place) for place in places.tolist()}
    assert (abs(places[:, None] - places[None]).max(2) + 99 * np.eye(12)).min() >= 4
    assert all(q.best != q.second and q.best_probability >= q.second_probability for q in questions)
    assert (questions[0].x, questions[0].y) == pytest.approx(
        rasterio.transform.xy(made.cube.transform, questions[0].row, questions[0].column)
    )


@pytest.mark.parametrize("strategy", ["variance_reduction", "margin", "probcover", "random"])
@pytest.mark.parametrize("form", [{}, {"rare": True, "random_share": 0.2}, {"plain": True}], ids=str)
def test_scores_are_in_the_order_of_the_ranks(toy, strategy, form):
    for made in (session(toy), session(toy, toy.answers(25))):
        first_set = strategy if made.trained else "kmeans"
        scores = [q.score for q in made.query(20, first_set, number=1, **form)]
        assert len(scores) == 20 and scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("strategy", ["variance_reduction", "entropy", "random"])
def test_same_session_seed_and_answers_same_questions(toy, strategy):
    answers = toy.answers(25)
    first, again = session(toy, answers), session(toy, answers)
    assert first.query(8, strategy, number=3) == again.query(8, strategy, number=3)
    assert session(toy, answers, seed=1).query(8, "random", number=3) != first.query(8, "random", number=3)


@pytest.mark.parametrize("strategy", ["variance_reduction", "bald"])
def test_what_was_learnt_last_is_not_learnt_again_and_asks_the_same(toy, strategy, monkeypatch):
    learnt, fit = [], SpectralSpatial.fit
    monkeypatch.setattr(SpectralSpatial, "fit", lambda *args: learnt.append(1) or fit(*args))
    answers = [*toy.answers(25), toy.point(-5, 3, 1)]
    made = session(toy, answers)
    first = made.query(8, strategy, number=3)
    told = made.teach(burn(made.cube, answers))
    assert (learnt, made.trained) == ([1], True)
    assert told == ["1 answer lies outside the raster and was left out."]
    assert made.query(8, strategy, number=3) == first
    for other in ([*answers, toy.point(3, 3, 1)], [toy.point(3, 3, 2), *answers[1:]], answers[:1], answers):
        made.teach(burn(made.cube, other))
    made.teach(burn(made.cube, answers), use_position=False)
    assert len(learnt) == 6


def test_learning_step_by_step_is_learning_at_once(toy):
    answers = toy.answers(40)
    steps = session(toy)
    for count in (12, 13, 40):
        steps.teach(burn(steps.cube, answers[:count]))
    once = session(toy, answers)
    assert np.allclose(steps.learner.probabilities, once.learner.probabilities, atol=1e-3)
    assert np.allclose(steps.learner.variance, once.learner.variance, atol=1e-3)


def test_a_changed_and_a_withdrawn_answer_count(toy):
    answers = toy.answers(40)
    made = session(toy, answers)
    changed = [*answers[:3], [answers[3][0], 1 + answers[3][1] % 3], *answers[5:]]
    made.teach(burn(made.cube, changed))
    assert np.allclose(made.learner.probabilities, session(toy, changed).learner.probabilities, atol=1e-3)


def test_do_not_knows_teach(toy):
    """Ground that the analyst cannot name is asked for less once it was answered so."""
    unknown = toy.reference == 3
    known = [a for a in toy.answers(40) if a[1] != 3]
    unsure = [[wkb, None if kind == 3 else kind] for wkb, kind in toy.answers(40)]
    asked = []
    for answers in (known, unsure):
        questions = session(toy, answers).query(20, "entropy", min_distance=1)
        asked.append(sum(unknown[q.row, q.column] for q in questions))
    assert asked[1] < asked[0]


def test_one_class_alone_gets_further_first_questions_and_no_map(toy, tmp_path):
    answers = [a for a in toy.answers(60) if a[1] == 2]
    made = session(toy, answers)
    assert len(made.query(10, "margin")) == 10
    with pytest.raises(NoLabels):
        made.predict_map({"classes": str(tmp_path / "map.tif")})
    found = verbs.suggest(toy.scene, answers)
    assert "Fewer than two classes" in " ".join(found["notices"])


@pytest.mark.parametrize("answered", [0, 3, 60])
def test_something_rare_is_looked_for_by_one_question_in_ten(toy, tmp_path, answered):
    """Of 4200 pixels four are of a material that no label is of; `answered` 3 are of one class alone."""
    spectra = toy.spectra.copy()
    spectra[:, 33:35, 41:43] = spectra.mean((1, 2), dtype=int)[:, None, None] + 700 * np.resize([1, -1], (12, 1, 1))
    made = Session(Cube(str(write(tmp_path / "rare.tif", spectra))), seed=0)
    places = np.argwhere(toy.reference == 1)[:3] if answered == 3 else []
    answers = [toy.point(row, column, 1) for row, column in places] or toy.answers(answered)
    if answers:
        made.teach(burn(made.cube, answers))
    questions = made.query(20, "variance_reduction", rare=True)
    looking = [q for q in questions if q.reason.startswith(LEAST_ALIKE)]
    assert len(questions) == 20 and len(looking) == 2
    assert any(q.row in (33, 34) and q.column in (41, 42) for q in questions)
    assert [q.row for q in questions] == [q.row for q in made.query(20, "variance_reduction", rare=True)]
    assert len(made.query(1, "variance_reduction", rare=True)) == 1


def test_a_class_with_one_label_is_enough(toy, tmp_path):
    answers = [next(a for a in toy.answers(60) if a[1] == kind) for kind in (1, 2, 3)]
    made = session(toy, answers)
    made.predict_map({"classes": str(tmp_path / "map.tif")})
    assert len(made.learner.classes) == 3


@pytest.mark.long
def test_thousands_of_labels_and_pixels_stay_within_bounds(toy):
    made = session(toy, toy.answers(4000))
    assert 0.75 * LABEL_LIMIT <= len(made.query_model.labels.ids) <= LABEL_LIMIT
    assert len(made.query(10, "variance_reduction")) == 10
    assert len(Pool.of(Cube(str(toy.path)), 0, limit=500)) == 500


def test_of_very_many_labels_an_engine_that_starts_anew_asks_the_same(toy):
    """A label comes, one is given another class and one is withdrawn, round after round; then all in one."""
    answers, going_on = toy.answers(1100), session(toy)
    for count in (1040, 1045, 1050, 1060):
        going_on.teach(burn(going_on.cube, answers[5:count]))
        answers = [*answers[:5], *answers[6:], [answers[5][0], 1]]
    asked = going_on.query(10, "variance_reduction")
    anew = session(toy)
    anew.teach(going_on.labels)
    assert [(q.row, q.column) for q in anew.query(10, "variance_reduction")] == [(q.row, q.column) for q in asked]
    first, second = (one.query_model.by_others(one.query_model.labels.region) for one in (going_on, anew))
    assert torch.allclose(first, second, atol=1e-3)
    assert torch.allclose(going_on.learner.labelled_embeddings, anew.learner.labelled_embeddings)


def test_labels_on_nodata_are_counted_and_named(toy):
    with rasterio.open(toy.path, "r+") as file:
        file.write(np.full((12, 10, 70), -5, "int16"), window=((0, 10), (0, 70)))
    made = session(toy)
    notices = made.teach(burn(made.cube, toy.answers(60)))
    on_nodata = int((burn(made.cube, toy.answers(60)).rows < 10).sum())
    assert notices == [f"{on_nodata} answered pixels are nodata or outside the mask and were left out."]


def test_answers_off_the_raster_alone_are_a_sentence(toy, tmp_path):
    answers = [toy.point(-5, 3, 1), toy.point(-5, 3, 2)]
    with pytest.raises(NoLabels, match="None of the 2 labels can be learnt from: 2 outside the raster"):
        verbs.train(toy.scene, answers, str(tmp_path / "m.hsimodel"))
    with pytest.raises(NoLabels, match="two classes"):
        verbs.classify(toy.scene, {"classes": str(tmp_path / "m.tif")}, answers=[])
    with pytest.raises(NoLabels, match="leave it out"):
        verbs.suggest(toy.scene, uncertainty=str(tmp_path / "u.tif"))
    assert not list(tmp_path.glob("m*"))


def test_do_not_knows_alone_are_kept_away_from(toy):
    answers = [[wkb, None] for wkb, _ in toy.answers(30)]
    made = session(toy, answers)
    asked = {(q.row, q.column) for q in made.query(20, "margin")}
    assert len(asked) == 20
    assert not asked & set(zip(made.labels.rows.tolist(), made.labels.columns.tolist(), strict=True))


@pytest.mark.long
def test_everything_answered_leaves_nothing_to_ask(toy):
    """Said in a notice, by each first set and strategy alike."""
    west, east = (
        shapely.box(400_000, 5_799_400, 400_350, 5_800_000),
        shapely.box(400_350, 5_799_400, 400_700, 5_800_000),
    )
    both = [[shapely.to_wkb(shape, hex=True), kind] for kind, shape in enumerate((west, east), start=1)]
    for strategy in ("variance_reduction", "kmeans", "random"):
        for second in (1, 2):
            found = verbs.suggest(toy.scene, [both[0], [both[1][0], second]], strategy=strategy)
            assert found["questions"] == []
            assert "Only 0 questions" in found["notices"][-1]


def test_a_raster_or_mask_that_changed_is_read_anew(toy, tmp_path):
    inside = np.zeros((1, 60, 70), "uint8")
    inside[:, :, :30] = 1
    scene = toy.scene | {"mask": {"raster": str(write(tmp_path / "mask.tif", inside))}}
    assert all(q["column"] < 30 for q in verbs.suggest(scene)["questions"])
    write(tmp_path / "mask.tif", 1 - inside, compress="deflate")
    assert all(q["column"] >= 30 for q in verbs.suggest(scene)["questions"])
    (tmp_path / "mask.tif").unlink()
    with pytest.raises(RasterUnreadable, match="no file"):
        verbs.suggest(scene)
