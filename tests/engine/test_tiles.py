import numpy as np
import pytest
import rasterio
import shapely
import torch

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.loop.tiles import Tiles
from hsi_active_qgis.engine.loop.tiling import Tiling
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.engine.raster.windows import Window
from hsi_active_qgis.protocol.catalogue import REDUCTIONS
from hsi_active_qgis.protocol.first_sets import FIRST_SETS
from hsi_active_qgis.protocol.strategies import STRATEGIES, serves
from tests.engine.conftest import GRID
from tests.engine.pairs import CLASSES, make_pair

TILES = {"unit": "tile", "size": 16}


@pytest.fixture
def pair(tmp_path):
    return make_pair(tmp_path)


def rounds(pair, number_of: int = 3, **options) -> tuple[list, list]:
    """Answer some rounds of tiles; return the answers in order and the questions of all rounds."""
    outlines, areas, asked = [], [], []
    for number in range(number_of):
        given = {"classes": CLASSES, "tiles": TILES, "count": 4, "round": number} | options
        found = verbs.suggest(pair.scene, outlines + areas, **given)["questions"]
        asked.append(found)
        for question in found:
            outline, inside = pair.answer(question)
            outlines.append(outline)
            areas += inside
    return outlines + areas, asked


@pytest.mark.parametrize(("size", "overlap"), [(16, 0), (20, 5), (200, 0)])
def test_tiles_cover_the_raster_and_stay_inside(pair, size, overlap):
    seen = np.zeros((96, 112), int)
    for window in Tiling(size=size, overlap=overlap).cut(str(pair.first), seen.shape):
        assert window.row + window.rows <= 96 and window.column + window.columns <= 112
        seen[window.slices] += 1
    assert (seen > 0).all()


def test_scores_of_pixels_become_scores_of_tiles(pair):
    cube = Cube(**pair.scene)
    rows, columns = np.mgrid[:96, :112]
    pool = Pool(rows.ravel(), columns.ravel())
    scores = torch.rand(len(pool), generator=torch.Generator().manual_seed(0))
    image = scores.numpy().reshape(96, 112)
    for reduce, expected in (
        ("mean", lambda part: part.mean()),
        ("sum", lambda part: part.sum()),
        ("trimmed_mean", lambda part: np.sort(part.ravel())[12:-12].mean()),
    ):
        tiles = Tiles(cube, pool, Tiling(size=16, reduce=reduce))
        found = tiles.score(scores)
        assert found == pytest.approx([expected(image[w.slices]) for w in tiles.windows], rel=1e-4)
    assert {"mean", "sum", "trimmed_mean"} == set(REDUCTIONS)


def test_a_batch_of_tiles_does_not_overlap(pair):
    tiles = TILES | {"overlap": 12}
    _, asked = rounds(pair, 2, tiles=tiles, count=8)
    for batch in asked:
        windows = [Window(q["row"], q["column"], q["height"], q["width"]) for q in batch]
        seen = np.zeros((96, 112), int)
        for window in windows:
            seen[window.slices] += 1
        assert len(batch) == 8 and seen.max() == 1


@pytest.mark.long
def test_an_answered_tile_is_not_asked_again_and_all_get_their_turn(pair):
    _, asked = rounds(pair, 4, count=20)
    places = [(q["row"], q["column"]) for batch in asked for q in batch]
    assert len(places) == len(set(places)) == 42  # 6 x 7 tiles


def test_a_tile_without_data_in_one_date_is_not_asked(pair):
    with rasterio.open(pair.second, "r+") as file:
        file.nodata = -9999
        values = file.read()
        values[:, 16:48, 32:64] = -9999
        file.write(values)
    _, asked = rounds(pair, 1, count=50)
    assert len(asked[0]) == 38
    assert not {(q["row"], q["column"]) for q in asked[0]} & {(16, 32), (16, 48), (32, 32), (32, 48)}


def test_questions_tell_their_tile_and_what_is_predicted_in_it(pair):
    _, asked = rounds(pair)
    for question in (q for batch in asked for q in batch):
        left, bottom, right, top = shapely.from_wkb(question["wkb"]).bounds
        assert (left, top) == GRID @ (question["column"], question["row"])
        assert (right, bottom) == GRID @ (question["column"] + 16, question["row"] + 16)
        assert (question["x"], question["y"]) == ((left + right) / 2, (top + bottom) / 2)
    predicted = [q["predicted"] for q in asked[2]]
    assert any(predicted) and {class_id for areas in predicted for _, class_id in areas} <= {1, 2}
    assert [q["rank"] for q in asked[2]] == [1, 2, 3, 4]


@pytest.mark.long
@pytest.mark.parametrize("strategy", [name for name in STRATEGIES if serves(name, "spectral_spatial")])
def test_each_strategy_asks_for_tiles(pair, strategy):
    answers, asked = rounds(pair, 2, strategy=strategy, count=2)
    assert {value for _, value in answers} == {1, 2} and len(asked[1]) == 2
    assert rounds(pair, 2, strategy=strategy, count=2)[0] == answers


@pytest.mark.parametrize("first_set", FIRST_SETS)
def test_each_first_set_asks_for_tiles(pair, first_set):
    _, asked = rounds(pair, 1, strategy=first_set)
    assert len(asked[0]) == 4


def test_doubtful_tiles_score_higher(pair):
    answers, _ = rounds(pair, 1, count=2)
    found = verbs.suggest(pair.scene, answers, CLASSES, strategy="margin", count=30, tiles=TILES)["questions"]
    assert found[0]["score"] > 1.5 * found[-1]["score"]  # what differs most leaves little doubt


@pytest.mark.long
def test_a_share_of_the_tiles_is_drawn_by_chance(pair):
    answers, _ = rounds(pair, 2)
    args = (pair.scene, answers, CLASSES)
    by_score, mixed = (
        verbs.suggest(*args, strategy="entropy", count=8, tiles=TILES | {"random_share": share})["questions"]
        for share in (0.0, 0.5)
    )
    places = [[(q["row"], q["column"]) for q in found] for found in (by_score, mixed)]
    assert places[0][:4] == places[1][:4] and places[0][4:] != places[1][4:]


def test_a_tile_answered_as_empty_teaches_its_ground(pair):
    question = {"row": 0, "column": 0, "height": 16, "width": 16, "wkb": None}
    question["wkb"] = verbs.suggest(pair.scene, tiles=TILES, count=1)["questions"][0]["wkb"]
    cube = Cube(**pair.scene)
    labels = burn(cube, [[question["wkb"], 1]], CLASSES)
    assert (labels.mask(Window(0, 0, *cube.shape)) == 1).sum() == 256


def test_areas_lie_upon_the_rest_of_a_tile_without_a_notice(pair):
    answers, _ = rounds(pair, 2)
    found = verbs.suggest(pair.scene, answers, CLASSES, tiles=TILES)
    assert found["notices"] == []
    mask = burn(Cube(**pair.scene), answers, CLASSES).mask(Window(0, 0, 96, 112))
    assert (mask[mask > 0] == pair.changed[mask > 0]).all()


def test_whole_tiles_get_one_class_each(pair, tmp_path):
    outlines = []
    for number in (0, 1):
        found = verbs.suggest(
            pair.scene, outlines, CLASSES, count=12, round=number, tiles={"unit": "whole", "size": 16}
        )
        for q in found["questions"]:
            inside = pair.changed[q["row"] : q["row"] + 16, q["column"] : q["column"] + 16]
            outlines.append([q["wkb"], 2 if (inside == 2).mean() > 0.5 else 1])
    path = str(tmp_path / "map.tif")
    verbs.classify(
        pair.scene, {"classes": path}, answers=outlines, classes=CLASSES, tiles={"unit": "whole", "size": 16}
    )
    with rasterio.open(path) as file:
        found = file.read(1)
    blocks = found.reshape(6, 16, 7, 16).transpose(0, 2, 1, 3).reshape(42, -1)
    assert (blocks == blocks[:, :1]).all()
    majority = (pair.changed.reshape(6, 16, 7, 16) == 2).mean((1, 3)).ravel() > 0.5
    assert (blocks[:, 0] == 1 + majority).mean() > 0.8


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"size": 3}, "from 8 on"),
        ({"overlap": 64}, "less than their size"),
        ({"reduce": "median"}, "tiles.reduce must be one of mean"),
        ({"unit": "field"}, "tiles.unit must be one of pixel"),
        ({"random_share": 2}, "from 0 to 1"),
        ({"colour": 1}, "no field"),
    ],
)
def test_a_bad_request_for_tiles_is_told(pair, wrong, sentence):
    with pytest.raises(BadRequest, match=sentence):
        verbs.suggest(pair.scene, tiles=wrong)


def test_tiles_of_another_size_than_those_learnt_are_told(pair, tmp_path):
    cube, answers = Cube(**pair.scene), []
    for row, column, class_id in ((0, 0, 1), (16, 32, 2), (32, 64, 1), (48, 96, 2)):
        left, top = cube.transform @ (column, row)
        answers.append([shapely.box(left, top - 160, left + 160, top).wkb_hex, class_id])
    learner = {"learner": "patch_network", "settings": {"network": "resnet18", "epochs": 1}}
    model, outputs = str(tmp_path / "scenes.hsimodel"), {"classes": str(tmp_path / "map.tif")}
    verbs.train(pair.scene, answers, model, CLASSES, **learner, tiles={"unit": "whole", "size": 16})
    told = verbs.classify(pair.scene, outputs, model, tiles={"unit": "whole", "size": 32})["notices"]
    assert told == ["The model was trained on tiles of 16 pixels. Tiles of that size are classified best."]
    assert not verbs.classify(pair.scene, outputs, model, tiles={"unit": "whole", "size": 16})["notices"]


def test_whole_tiles_that_are_mostly_of_one_class_teach_no_network_yet(pair):
    tiling, network = {"unit": "whole", "size": 16}, {"network": "resnet18", "epochs": 1}
    asked = verbs.suggest(pair.scene, classes=CLASSES, count=3, tiles=tiling)["questions"]
    left, top = Cube(**pair.scene).transform @ (asked[0]["column"] + 2, asked[0]["row"] + 2)
    answers = [*([q["wkb"], 1] for q in asked), [shapely.box(left, top - 40, left + 40, top).wkb_hex, 2]]
    learner = {"learner": "patch_network", "settings": network, "strategy": "entropy"}
    found = verbs.suggest(pair.scene, answers, CLASSES, count=3, tiles=tiling, **learner)["questions"]
    assert len(found) == 3 and {q["reason"] for q in found} == {"Covers what is not labelled so far"}
