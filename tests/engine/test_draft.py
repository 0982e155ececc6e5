"""What is seen of a map is drawn first; the whole map is the same whatever was seen of it."""

import numpy as np
import pytest
import rasterio
from rasterio.windows import from_bounds

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import Cancelled
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.maps import draft, mapping
from hsi_active_qgis.engine.progress import MAPPING
from hsi_active_qgis.protocol.parts import DRAFTS
from tests.engine.conftest import Toy, materials, write

SIDE = 192  # pixels, nine windows of 64


@pytest.fixture
def large(tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_active_qgis.engine.raster.cube.WINDOW_PIXELS", 64 * 64)
    spectra, reference = materials(SIDE, SIDE, 6)
    spectra[:, 90:110, 20:40] = -5  # no data
    profile = {"tiled": True, "blockxsize": 64, "blockysize": 64}
    yield Toy(write(tmp_path / "large.tif", spectra, **profile), spectra, reference)
    kept_session.forget()


class Drawing:
    """A map with drafts; `seen` keeps each new draft, `windows` those that were predicted for the map."""

    def __init__(self, toy, folder, monkeypatch):
        self._toy, self._folder = toy, folder
        self.seen, self.windows, self._paths, self._last = [], [], [folder / name for name in DRAFTS], 0
        predict = mapping.predict_window
        monkeypatch.setattr(mapping, "predict_window", lambda *args: self.windows.append(args[2]) or predict(*args))

    def draw(self, view, stop_at=None, **more):
        """Draw it until there are `stop_at` windows; return the ids and the doubt of the whole map."""
        self.seen.clear(), self.windows.clear()
        outputs = {name: str(self._folder / f"{name}.tif") for name in ("classes", "uncertainty")}
        place = view and dict(zip(("row", "column", "rows", "columns", "step"), view, strict=True))
        view = place and {**place, "folder": str(self._folder)}
        request = {"outputs": outputs, "count": 0, "view": view, **more}
        verbs.update(
            self._toy.scene, self._toy.answers(40), **request, progress=lambda *told: self._look(told, stop_at)
        )
        return [rasterio.open(path).read(1) for path in outputs.values()]

    def _look(self, told, stop_at):
        found = {path.stat().st_mtime_ns: path for path in self._paths if path.exists()}
        if found and max(found) > self._last:
            self._last = max(found)
            self.seen.append(found[self._last].read_bytes())
        if told[1].startswith(MAPPING) and len(self.windows) == stop_at:
            raise Cancelled

    def first(self):
        """The first draft and the place of its pixels: ids, rows, columns."""
        with (
            rasterio.MemoryFile(self.seen[0]) as memory,
            memory.open() as file,
            rasterio.open(self._toy.path) as raster,
        ):
            window = from_bounds(*file.bounds, raster.transform)
            step = round(file.transform.a / raster.transform.a)
            rows, columns = (
                round(start) + step * np.arange(n)
                for start, n in zip((window.row_off, window.col_off), file.shape, strict=True)
            )
            return file.read(1), rows, columns


@pytest.fixture
def drawing(large, tmp_path, monkeypatch):
    return Drawing(large, tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("view", "most", "step", "alike"),
    [
        ((70, 10, 50, 60, 1), 3_000, 1, 0.99),
        ((-20, 100, 80, 92, 1), 10_000, 1, 0.99),
        ((3, 5, 180, 180, 2), 10_000, 2, 0.97),
        ((0, 0, SIDE, SIDE, 1), 3_000, 4, 0.95),
    ],
)
def test_what_is_seen_comes_first_and_looks_like_the_map(drawing, view, most, step, alike, monkeypatch):
    monkeypatch.setattr(draft, "GLANCE_PIXELS", most)
    classes, doubt = drawing.draw(view)
    ids, rows, columns = drawing.first()
    assert rows[1] - rows[0] == columns[1] - columns[0] == step
    assert max(0, view[0]) - step < rows[0] <= max(0, view[0])
    assert rows[-1] + step >= min(SIDE, view[0] + view[2]) and columns[-1] + step >= min(SIDE, view[1] + view[3])
    assert (ids == classes[rows][:, columns]).mean() >= alike
    assert ((ids == 0) == (classes[rows][:, columns] == 0)).all()
    middle = [view[0] + view[2] / 2, view[1] + view[3] / 2]
    away = [np.hypot(*np.subtract(window.centre, middle)) for window in drawing.windows]
    assert len(away) == 9 and np.argmin(away) == 0
    expected = drawing.draw(None)
    assert np.array_equal(classes, expected[0]) and np.array_equal(doubt, expected[1], equal_nan=True)


def test_a_view_beside_the_raster_or_too_large_has_no_first_look(drawing, tmp_path, monkeypatch):
    expected = drawing.draw((500, 500, 10, 10, 1))
    assert drawing.seen == []
    monkeypatch.setattr(draft, "GLANCE_GROUND", 1000)
    classes, _ = drawing.draw((0, 0, SIDE, SIDE, 1))
    assert len(drawing.seen) == 9  # window by window
    assert all((tmp_path / name).exists() for name in DRAFTS)  # while one is shown the other is written
    ids, rows, columns = drawing.first()
    assert 0 < (ids > 0).mean() < 0.2
    drawn = ids > 0
    assert (ids == classes[rows][:, columns])[drawn].all()
    assert np.array_equal(classes, expected[0])


def test_a_map_that_was_given_up_goes_on_where_it_was_and_is_the_same(drawing):
    expected = drawing.draw(None)
    kept_session.forget()
    for view in ((0, 0, 60, 60, 1), (130, 130, 60, 60, 1)):  # another place, as the analyst pans
        with pytest.raises(Cancelled):
            drawing.draw(view, stop_at=3)
    classes, doubt = drawing.draw((130, 130, 60, 60, 1))
    assert len(drawing.windows) == 9 - 6
    assert np.array_equal(classes, expected[0]) and np.array_equal(doubt, expected[1], equal_nan=True)
    drawing.draw((0, 0, 60, 60, 1))
    assert len(drawing.windows) == 9  # nothing is kept of a map that is there


def test_what_other_models_draw_is_shown_as_it_comes(drawing):
    classes, _ = drawing.draw((0, 0, 100, 100, 1), learner="spectrum_svm")
    ids, rows, columns = drawing.first()
    assert 0 < (ids > 0).mean() < 1
    assert (ids == classes[rows][:, columns])[ids > 0].all()


@pytest.mark.parametrize("view", [(3, 5, 150, 187, 1), (-20, 100, 300, 92, 1), (0, 0, SIDE, SIDE, 3)])
def test_few_pixels_of_a_large_view_come_before_the_rest_on_the_same_grid(drawing, view, monkeypatch):
    monkeypatch.setattr(draft, "FIRST_PIXELS", 3000)
    classes, _ = drawing.draw(view)
    rough, rows, columns = drawing.first()
    shown = classes[rows][:, columns]
    drawing.seen.pop(0)
    fine, *places = drawing.first()
    assert fine.shape == rough.shape and all(map(np.array_equal, places, (rows, columns)))
    assert 0.7 < (rough == shown).mean() < (fine == shown).mean() and (fine == shown).mean() > 0.95
    assert rows[1] - rows[0] == view[4]


def test_what_is_seen_can_be_drawn_alone(drawing, tmp_path):
    nothing = {"classes": None, "uncertainty": None}
    request = {"outputs": nothing, "count": 3, "view": {"row": 9, "column": 9, "rows": 40, "columns": 50, "step": 1}}
    request["view"]["folder"] = str(tmp_path)
    found = verbs.update(drawing._toy.scene, drawing._toy.answers(40), **request)
    assert len(found["questions"]) == 3 and not found["mapped"]
    (only,) = [path for path in map(tmp_path.joinpath, DRAFTS) if path.exists()]
    drawing.seen = [only.read_bytes()]
    ids, rows, columns = drawing.first()
    assert drawing.windows == [] and ids.shape == (40, 50)
    classes, _ = drawing.draw(None)
    assert (ids == classes[rows][:, columns]).mean() > 0.97
