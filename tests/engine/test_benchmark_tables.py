"""Figures of a benchmark: statistics by hand, tables and pictures of made-up runs."""

import csv
import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from hsi_active_qgis.engine.benchmark import figures, judging, results, statistics, tables
from hsi_active_qgis.engine.benchmark.detection_figure import detection_figure
from hsi_active_qgis.engine.benchmark.judging import DISTANCES
from hsi_active_qgis.engine.benchmark.rivals import RIVAL_FIGURES
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.scenes import BenchmarkScene
from hsi_active_qgis.engine.benchmark.task import Task
from tests.engine.conftest import write

BASELINE = "spectral_spatial:variance_reduction"


def test_mean_and_interval():
    mean, half = statistics.mean_interval([1.0, 2.0, 3.0, np.nan])
    assert mean == 2 and half == pytest.approx(4.302653 / 3**0.5)  # t of 2 degrees of freedom
    assert statistics.mean_interval([5.0])[0] == 5 and np.isnan(statistics.mean_interval([5.0])[1])
    assert np.isnan(statistics.mean_interval([])).all()


def test_labels_needed_values_at_marks_and_area():
    clicks, accuracy = np.array([10, 20, 40]), np.array([0.5, 0.95, 0.9])
    assert statistics.needed(clicks, accuracy, 0.95) == 20
    assert np.isnan(statistics.needed(clicks, accuracy, 0.98))
    assert statistics.at(clicks, accuracy, 35) == 0.95 and statistics.at(clicks, accuracy, 40) == 0.9
    assert np.isnan(statistics.at(clicks, accuracy, 9)) and np.isnan(statistics.at(clicks, accuracy, 41))
    assert statistics.area(clicks, accuracy) == pytest.approx((7.25 + 18.5) / 30)


@pytest.fixture
def home(tmp_path) -> tuple[Path, BenchmarkScene]:
    """Parts of two strategies, three seeds and ten rounds; random is 2, 4 and 6 points worse."""
    reference = np.kron(np.array([[1, 4], [4, 1]]), np.ones((20, 20), int)).astype("uint8")
    path = write(tmp_path / "reference.tif", reference[None])
    scene = BenchmarkScene("toy", {}, str(path), {1: "meadow", 4: "wheat"}, "abc")
    for worse, strategy in enumerate(["variance_reduction", "random"]):
        for seed in range(3):
            run = Run("toy", "abc", 2, "block", "spectral_spatial", strategy, "kmeans", seed)
            rounds = [rounds_at(clicks, 0.6 + 0.002 * clicks - worse * 0.02 * (seed + 1)) for clicks in STEPS]
            part = {"run": run.as_dict(), "budget": 200, "every": 1, "rounds": rounds}
            part["classes"] = scene.names
            task = Task(scene, run, 200, 1, str(tmp_path))
            task.part.parent.mkdir(exist_ok=True)
            task.part.write_text(json.dumps(part))
            if seed == 0:
                (tmp_path / "maps").mkdir(exist_ok=True)
                write(tmp_path / "maps" / f"{task.name}.tif", reference[None])
    return tmp_path, scene


STEPS = range(20, 201, 20)


def rounds_at(clicks, oa) -> dict:
    asked = [[n // 40, n % 40, (1, 4, 0)[n % 3]] for n in range(clicks - 20, clicks)]
    figures = {"labels": clicks - 2, "clicks": clicks, "oa": oa, "aa": oa - 0.1, "kappa": oa - 0.2, "seconds": 0.5}
    distance = [[lower, 100 if lower < 32 else 0, 50] for lower in DISTANCES]
    figures |= {"forest_oa": oa - 0.01, "forest_aa": 0.5, "svc_oa": oa - 0.03, "svc_aa": 0.5} if clicks > 90 else {}
    return {**figures, "asked": asked, "per_class": {"1": oa, "4": 0.5}, "distance": distance}


def rows_of(path) -> list[dict]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_tables(home):
    folder, scene = home
    paths = tables.write_tables(folder, results.read_curves(folder, scene), BASELINE)
    lines = rows_of(paths["accuracy"])
    assert len(lines) == 2 * 3 * len(STEPS)
    wanted = ["scene", "classes", "track", "learner", "strategy", "seed", "labels", "oa", "aa", "kappa", "seconds"]
    assert [name for name in lines[0] if name in wanted] == wanted
    assert len(rows_of(paths["per_class"])) == 2 * len(lines)
    assert len(rows_of(paths["distance"])) == len(DISTANCES) * len(lines)
    worse, best = rows_of(paths["table"])
    assert (best["labels_to_95"], best["labels_to_95_reached"]) == ("180.0", "3")
    assert (best["oa_200"], best["difference_200"], best["seconds"]) == ("1.0", "", "0.5")
    assert (worse["labels_to_95"], worse["labels_to_95_reached"]) == ("200.0", "2")
    assert float(worse["difference_100"]) == pytest.approx(-0.04)
    assert float(worse["difference_100_pm"]) == pytest.approx(4.302653 * 0.02 / 3**0.5, abs=1e-6)
    text = Path(paths["markdown"]).read_text()
    assert "| 200 ± 0 (2 of 3) |" in text
    assert "| wheat | - | 50.00 ± 0.00 | 50.00 ± 0.00 |" in text
    assert "## toy, 2 classes, block track" in text
    assert (
        "| spectral_spatial, random, first kmeans | -4.00 ± 4.97 | -4.00 ± 4.97 | -4.00 ± 4.97 | -4.00 ± 4.97 |" in text
    )
    assert [round(float(best[f"above_rivals_{mark}"]), 6) for mark in (100, 200)] == [0.01, 0.01]
    assert best["above_rivals_60"] == "" and float(best["answered_100"]) == pytest.approx(0.98)
    assert "| spectral_spatial, random, first kmeans | - | - | 1.00 ± 0.00 | 1.00 ± 0.00 |" in text


def test_changes_are_compared_by_the_area_under_the_curve_and_with_all_labels(home):
    folder, scene = home
    parts = {path: json.loads(path.read_text()) for path in folder.glob("parts/*.json")}
    for path, part in parts.items():
        rounds = [{**found, "auc": found["oa"] - 0.1, "f1": None, "balance": {"1": 15}} for found in part["rounds"]]
        path.write_text(json.dumps({**part, "rounds": rounds, "measure": "auc"}))
        if part["run"]["strategy"] == "variance_reduction":
            run = part["run"] | {"strategy": "full", "first_set": "full", "first": 10}
            only = {**rounds[-1], "clicks": 70, "auc": 0.8 if run["seed"] else 0.9}
            full = {**part, "run": run, "rounds": [only], "measure": "auc"}
            path.with_name(f"full{run['seed']}.json").write_text(json.dumps(full))
    groups = results.read_curves(folder, scene)
    paths = tables.write_tables(folder, groups, BASELINE)
    rows = {row["strategy"]: row for row in rows_of(paths["table"])}
    best = rows["variance_reduction"]
    assert (best["measure"], best["end"], best["auc_100"], best["f1_100"]) == ("auc", "200", "0.7", "")
    # 0.5 + 0.002 labels reach 0.855 with 180 and 0.76 with 140
    assert float(best["labels_to_full"]) == pytest.approx((180 + 140 + 140) / 3, abs=1e-5)
    assert rows["full"]["labels_to_full"] == "" and float(rows["full"]["auc_100"]) == pytest.approx(2.5 / 3, abs=1e-6)
    lines = rows_of(paths["accuracy"])
    figure_names = ["pixels", *judging.MEASURES, *RIVAL_FIGURES]
    assert list(lines[0])[-len(figure_names) :] == figure_names and lines[-1]["f1"] == ""
    text = Path(paths["markdown"]).read_text()
    assert "95% of all labels'" in text and "Area under the ROC curve" in text and "F1, %" not in text
    curves = figures.curves_figure(groups)
    assert [axis.get_ylabel() for axis in curves.axes] == ["area under the ROC curve × 100", "F1, %"]


def test_a_table_as_papers_have_it(home):
    groups = results.read_curves(*home)
    paths = tables.write_tables(home[0], groups, BASELINE, {"1": 40, "4": 2})
    text = Path(paths["markdown"]).read_text()
    rows = [line.split(" | ") for line in text[text.index("N: pixels of the reference") :].splitlines() if "|" in line]
    assert rows[0][:2] == ["| ", "N"] and len({len(row) for row in rows}) == 1
    assert [row[1] for row in rows[2:]] == ["40", "2", "42", "42", "42"]
    assert [row[0] for row in rows[4:]] == [
        "| Overall accuracy, %",
        "| Average producer's accuracy, %",
        "| Kappa × 100",
    ]


def test_runs_of_another_raster_of_the_same_name_are_left_out(home):
    folder, scene = home
    other = BenchmarkScene("toy", {}, scene.reference, scene.names, "another digest")
    assert results.read_curves(folder, other) == {}


def test_what_is_not_by_default_tells_kinds_apart(home):
    folder, scene = home
    part = json.loads(next(folder.glob("parts/*.json")).read_text())
    part["run"] |= {"noise": 0.1, "settings": '{"network": "lenet"}'}
    (folder / "parts" / "noisy.json").write_text(json.dumps(part))
    labels = [kind.label for kind in results.read_curves(folder, scene)]
    assert len(labels) == 3
    assert sum("network lenet, noise 0.1" in label for label in labels) == 1


def test_figures_are_written_and_their_legends_cover_nothing(home):
    folder, scene = home
    groups = results.read_curves(folder, scene)
    paths = figures.write_figures(folder, groups, scene)
    assert sorted(paths) == [f"{name}_toy_2_block" for name in ("balance", "curves", "distance", "maps", "times")]
    assert all(Path(path).read_bytes().startswith(b"\x89PNG") for path in paths.values())
    drawn = [draw(groups) for draw in (figures.curves_figure, figures.distance_figure, figures.times_figure)]
    for figure in (*drawn, figures.balance_figure(groups, scene), figures.maps_figure(groups, scene, folder / "maps")):
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        (legend,) = figure.legends
        left = legend.get_window_extent().x0
        assert all(axis.get_tightbbox().x1 <= left for axis in figure.axes)
        assert all(axis.get_xlabel() for axis in figure.axes)


def test_detections_are_drawn_at_any_threshold(home):
    groups = results.read_curves(*home)
    table = [[0.0, 40, 100, 0, 0], [0.5, 30, 20, 10, 80], [1.0, 0, 0, 40, 100]]
    for curve in itertools.chain(*groups.values()):
        curve.rounds[-1] |= {"detection": table, "threshold": 0.5}
    figure = detection_figure(groups)
    FigureCanvasAgg(figure).draw()
    roc, precise, by_threshold = figure.axes
    assert roc.get_lines()[-1].get_xydata().tolist() == [[100, 100], [20, 75], [0, 0]]
    assert precise.get_lines()[-1].get_xydata()[1].tolist() == [75, 60]
    assert by_threshold.get_lines()[-1].get_xydata()[0] == pytest.approx([0.5, 100 * 60 / 90])


def test_twenty_four_curves_keep_their_legend_and_differ(home):
    curves = next(iter(results.read_curves(*home).values()))
    kinds = [replace(curves[0].kind, strategy=f"strategy_{n}", settings='{"network": "resnet18"}') for n in range(24)]
    figure = figures.curves_figure(dict.fromkeys(kinds, curves) | {curves[0].kind: curves})
    FigureCanvasAgg(figure).draw()
    (legend,) = figure.legends
    box, page = legend.get_window_extent(), figure.bbox
    assert page.y0 <= box.y0 and box.y1 <= page.y1 and box.x1 <= page.x1
    lines = legend.get_lines()
    assert len({(line.get_linestyle(), line.get_color()) for line in lines}) == len(lines) == 25


def test_a_figure_names_what_tells_kinds_apart_and_has_the_rest_in_its_title(home):
    folder, scene = home
    figure = figures.curves_figure(results.read_curves(folder, scene))
    (legend,) = figure.legends
    names = [text.get_text() for text in legend.get_texts()]
    assert names == ["spectral_spatial, random", "spectral_spatial, variance_reduction"]
    assert figure.get_suptitle().endswith("mean and 95 % interval over 3 seeds\nfirst kmeans")
