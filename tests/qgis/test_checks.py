"""The check sample of the dock: drawn, asked with the map hidden, judged; and no way by which its answers teach."""

import json
import math
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle

from hsi_active_qgis.client.requests import EngineFailure
from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.gui.model.learning import points_of
from hsi_active_qgis.gui.model.vector_import import read_layer
from hsi_active_qgis.gui.panels.accuracy_panel import plan_text, result_text
from hsi_active_qgis.protocol.parts import SampleDesign
from hsi_active_qgis.protocol.requests import Train
from hsi_active_qgis.session.file import SessionFile
from hsi_active_qgis.session.tables import open_table
from hsi_active_qgis.session.tiles import place_of
from tests.qgis.benches import CLASSES, change
from tests.qgis.loop import turn_until
from tests.qgis.toys import pixels

DESIGN = SampleDesign(half_width=0.1, least=10)


@pytest.fixture
def mapped(bench, raster):
    """A workbench with a map of two rounds."""
    bench.begin(raster)
    bench.do(bench.rounds.update)
    assert bench.rounds.maps.shown == 2
    return bench


@pytest.fixture
def asking(mapped):
    """The same, its check sample drawn and asked."""
    mapped.do(lambda: mapped.checks.propose(DESIGN))
    mapped.do(mapped.checks.draw)
    assert mapped.checks.asking
    return mapped


def visible(bench, role):
    node = bench.project.layerTreeRoot().findLayer(bench.layers.find(role))
    return node.itemVisibilityChecked()


def model_of(bench, tmp_path):
    """What the answers teach, bit by bit."""
    from hsi_active_qgis.gui.model.request_parts import learner_of, scene_of

    path = tmp_path / "taught.hsimodel"
    answers, classes = bench.session.answers(), bench.session.class_table
    bench.background.client.request(Train(scene_of(bench), answers, str(path), classes, learner_of(bench)))
    content = path.read_bytes()
    size = 8 + int.from_bytes(content[:8], "little")
    return json.loads(content[8:size]), content[size:]  # the order in which the file says that is by chance


def test_a_sample_is_proposed_drawn_and_asked_with_the_map_hidden(mapped):
    waiting = [q["fid"] for q in mapped.questions]
    assert visible(mapped, "classes") and visible(mapped, "questions")
    assert mapped.do(lambda: mapped.checks.propose(DESIGN)) == []
    plan = mapped.checks.proposed
    assert plan.half_width <= 0.1 and {one.name for one in plan.strata} == {"dark", "bright"}
    assert f"{plan.count} points tell the overall accuracy to" in plan_text(plan) and "dark " in plan_text(plan)
    mapped.do(mapped.checks.draw)
    assert mapped.checks.proposed is None and len(mapped.questions) == plan.count
    assert mapped.current.is_check and mapped.labelling.hides_opinion and mapped.current.reason == ""
    assert not any(visible(mapped, role) for role in ("classes", "questions", "checks"))  # these tell of strata
    assert mapped.layers.find("checks").featureCount() == plan.count
    strata = [q["stratum"] for q in mapped.questions]
    assert strata != sorted(strata)  # in random order
    mapped.checks.ask(False)
    assert [q["fid"] for q in mapped.questions] == waiting and not mapped.current.is_check
    assert visible(mapped, "classes") and visible(mapped, "questions")


def test_a_session_that_has_no_check_points_asks_its_questions_whatever_its_settings_say(mapped):
    mapped.set(checking=True)
    mapped.read()
    assert not mapped.checks.asking and mapped.questions[0]["round"] == 2
    mapped.labelling.go_to_first()
    before = sum(mapped.counts.values())
    mapped.labelling.answer(1)
    assert sum(mapped.counts.values()) == before + 1


def test_answers_are_counted_put_off_and_taken_back(asking):
    bench, first = asking, asking.current
    bench.labelling.answer(1)
    bench.labelling.answer(None)
    bench.labelling.answer(None, mixed=True)
    bench.labelling.skip()
    found = bench.checks.answers
    assert (found.with_class, found.unsure, found.mixed, found.waiting) == (1, 1, 1, found.drawn - 3)
    assert bench.questions[3]["state"] == "skipped" and "1 don't know, 1 mixed pixels" in bench.checks.text
    for _ in range(3):
        bench.labelling.undo()
    assert bench.checks.answers.with_class == 1
    bench.labelling.undo()
    assert bench.checks.answers.with_class == 0 and bench.current.fid == first.fid
    bench.labelling.redo()
    assert bench.checks.answers.with_class == 1
    bench.checks.ask(False)
    bench.labelling.undo()  # it goes where that was
    assert bench.checks.asking and bench.current.fid == first.fid and bench.checks.answers.with_class == 0


def test_check_answers_never_teach(asking, tmp_path):
    bench = asking
    taught, model, counts = bench.session.answers(), model_of(bench, tmp_path), dict(bench.counts)
    for _ in range(len(bench.questions)):
        bench.labelling.answer(2)
    here = bench.questions[0]
    assert bench.labelling.waiting == [] and bench.checks.answers.with_class == len(bench.questions)
    # clicks and areas while they are asked
    assert bench.labelling.point_at(here["x"], here["y"]) and bench.current.is_check
    bench.labelling.answer(1)
    others = [q for q in bench.session.samples() if (q["row"], q["column"]) not in bench.session.check_pixels()]
    assert (
        "Check points are asked now" in bench.do(lambda: bench.labelling.point_at(others[0]["x"], others[0]["y"]))[0][1]
    )
    assert "Check points are asked now" in bench.do(lambda: bench.labelling.outline("00"))[0][1]
    assert "go back to the questions" in bench.do(bench.rounds.update)[0][1]
    # undo and redo, classes merged and back
    for way in (bench.labelling.undo, bench.labelling.redo):
        way()
    bench.merge_classes([1, 2])
    bench.labelling.undo()
    # the layer of the check points, imported
    layer = open_table(bench.session.path, "checks")
    with pytest.raises(EngineFailure, match="is a check sample"):
        next(read_layer(layer, "class", bench, bench.project.transformContext(), bench.said.append))
    # exported as labels
    Export(bench, str(tmp_path / "out"), ["answers_gpkg", "answers_csv"], 1, "", lambda *_: None).start()
    exported = gdal.OpenEx(str(tmp_path / "out" / "toy_answers.gpkg"), gdal.OF_VECTOR)
    assert sum(exported.GetLayer(i).GetFeatureCount() for i in range(2)) == len(taught)
    # closed and opened again
    path = bench.session.path
    bench.leave()
    bench.open(path)
    assert bench.checks.asking and bench.checks.answers.with_class == len(bench.questions)
    assert bench.session.answers() == taught and dict(bench.counts) == counts
    assert model_of(bench, tmp_path) == model
    # and no later question is about one of its pixels
    bench.checks.ask(False)
    bench.do(bench.rounds.update)
    asked = {(q["row"], q["column"]) for q in bench.session.questions(bench.rounds.number)}
    assert asked and not asked & bench.session.check_pixels()


TAUGHT = "labels teach, so"


def square_on(question, half=4):
    """An area around a check point, as hex WKB."""
    return QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(QgsPointXY(question["x"], question["y"]), half, half))


def on_taught(bench, action):
    """What an action leads to being told of check points on labelled ground."""
    return [text for _, text in bench.do(action) if TAUGHT in text]


def test_a_label_on_a_check_point_teaches_is_told_and_leaves_the_point_out(asking):
    """By a click, an area, an import and another program; undo takes it back."""
    bench = asking
    for number in range(len(bench.questions)):
        bench.labelling.answer(1 + number % 2)
    points = {place_of(q): q for q in bench.questions}
    places = [(q["x"], q["y"]) for q in points.values()]
    apart = [q for q in points.values() if sum(math.dist((q["x"], q["y"]), other) < 9 for other in places) == 1]
    click, area, imported, elsewhere = apart[:4]
    bench.checks.ask(False)
    bench.labelling.point_at(click["x"], click["y"])
    assert on_taught(bench, lambda: bench.labelling.answer(1)) == [
        "1 check point lies on labelled ground: labels teach, so it does not count when a map is judged."
    ]
    bench.labelling.outline(bytes(square_on(area).asWkb()).hex())
    assert len(on_taught(bench, lambda: bench.labelling.answer(2))) == 1
    place = (imported["row"], imported["column"], imported["x"], imported["y"], 1)
    assert len(on_taught(bench, lambda: bench.labelling.change(lambda: bench.session.import_answers([place], [])))) == 1
    table = open_table(bench.session.path, "samples")
    feature = QgsFeature(table.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(elsewhere["x"], elsewhere["y"])))
    feature["class"] = 2
    assert table.dataProvider().addFeatures([feature])[0]
    assert len(on_taught(bench, bench.elsewhere.look)) == 1
    told = bench.do(bench.checks.assess)
    left_out = "4 points of the check sample lie on ground that was taught"
    assert any(text.startswith(left_out) for _, text in told) and bench.checks.figures.taught == 4
    assert bench.checks.figures.points == len(points) - 4
    bench.labelling.point_at(apart[4]["x"], apart[4]["y"])
    bench.labelling.answer(None)  # a don't-know teaches no class
    bench.labelling.undo()
    assert on_taught(bench, bench.checks.read) == []
    path = bench.session.path
    bench.leave()
    assert on_taught(bench, lambda: bench.open(path))[0].startswith("4 check points lie")


def test_the_map_is_judged_and_the_report_tells_it(asking, tmp_path):
    bench = asking
    classes = pixels(bench.rounds.maps.paths(2)["classes"])
    for number in range(len(bench.questions)):
        point = bench.current
        right = classes[point.row][point.column]
        bench.labelling.answer(right if number % 5 else None if number == 0 else 3 - right)
    bench.do(bench.checks.assess)
    figures = bench.checks.figures
    low, high = figures.intervals["overall"]
    assert low < 0.8 < high and figures.unlabelled == 1
    assert f"Overall accuracy {100 * figures.overall:.1f} %" in result_text(figures)
    ended = []
    export = Export(bench, str(tmp_path / "out"), ["report", "scaled"], 1, "", lambda *done: ended.append(done))
    bench.attempt(export.start)
    turn_until(lambda: ended, "the report")
    text = Path(tmp_path, "out", "toy_report.html").read_text(encoding="utf-8")
    sure, scaled = (pixels(tmp_path / "out" / f"toy_{name}.tif") for name in ("confidence", "confidence_scaled"))
    assert "At a temperature of" in text and "SHA-256 of what the model learnt" in text
    assert ended[0][1] == ["toy_report.html", "toy_confidence_scaled.tif"] and len(scaled) == len(sure)
    assert "by a check sample of" in text and "Stratified: at random" in text and "1 don&#39;t know" in text
    assert "has not been measured" not in text and "Half interval" in text


def test_a_sample_serves_later_maps(asking):
    """It was drawn by the map of round 2; further answers make other maps, judged by the same points."""
    bench = asking
    classes = pixels(bench.rounds.maps.paths(2)["classes"])
    for _ in range(len(bench.questions)):
        bench.labelling.answer(classes[bench.current.row][bench.current.column])
    bench.do(bench.checks.assess)
    assert bench.checks.figures.overall == 1
    strata = [point.stratum for point in bench.checks.answers.points]
    bench.checks.ask(False)
    for class_id in (1, 2, 1):
        bench.labelling.answer(class_id)
    bench.do(bench.rounds.update)
    assert bench.rounds.maps.shown == 3
    turn_until(lambda: bench.checks.figures is not None, "the new map to be judged unasked")
    figures = bench.checks.figures
    assert figures.points > 0.9 * len(strata)
    two, three = (point[1:] for point in points_of(bench.session.rounds, "accuracy"))
    assert (two[0], three) == (1, (figures.overall, *figures.intervals["overall"]))
    assert two[1] < 1 and three[1] < three[0]
    assert [point.stratum for point in bench.checks.answers.points] == strata


def test_a_copy_labelled_in_another_program_comes_back(asking, tmp_path):
    """As QField does it: the whole file is copied, edited through OGR, and put back while no session is open."""
    bench, path = asking, asking.session.path
    drawn = len(bench.questions)
    bench.leave()
    copy = shutil.copy(path, tmp_path / "field.gpkg")
    source = gdal.OpenEx(str(copy), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayerByName("checks")
    for number, feature in enumerate(layer):
        feature["class"] = (1, 2, 0, -1)[number % 4]
        assert layer.SetFeature(feature) == 0
    del feature, layer, source
    shutil.copy(copy, path)
    bench.open(path)
    found = bench.checks.answers
    assert found.waiting == 0 and found.with_class + found.unsure + found.mixed == drawn
    assert found.with_class > drawn / 3 and found.unsure > 0 and found.mixed > 0
    assert {point.class_id for point in found.points} == {1, 2, None} and len(bench.session.answers()) == 2


def test_another_program_answers_and_a_crash_loses_nothing(asking):
    bench, path = asking, asking.session.path
    fids = [q["fid"] for q in bench.questions[:4]]
    change(path, f'UPDATE "checks" SET "class" = 1 WHERE "fid" = {fids[0]}')
    change(path, f'UPDATE "checks" SET "class" = 0 WHERE "fid" = {fids[1]}')
    change(path, f'UPDATE "checks" SET "class" = -1 WHERE "fid" = {fids[2]}')
    bench.elsewhere.look()
    found = bench.checks.answers
    assert (found.with_class, found.unsure, found.mixed) == (1, 1, 1) and bench.current.fid == fids[3]
    bench.labelling.answer(2)
    with_one_more = SessionFile(path, "Ada", read_only=True)  # as after a death of QGIS, which closes nothing
    assert with_one_more.check_answers().with_class == 2 and with_one_more.settings["checking"]
    with_one_more.close()


def test_without_a_map_it_is_a_sentence(bench, raster):
    bench.begin(raster)
    assert "There is no map yet" in bench.do(lambda: bench.checks.propose(DESIGN))[0][1]
    assert CLASSES[0]["name"] == "dark"
