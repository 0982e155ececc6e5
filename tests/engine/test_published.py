"""Published protocols: the same from the benchmark and from a sweep, shortened by what is given beside them.

One long file, for a protocol is planned, told and run on the same few scenes.
"""

import copy
import csv
import json
import re
from dataclasses import replace
from functools import reduce
from operator import add
from pathlib import Path

import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.benchmark.cost import in_words, told_cost
from hsi_active_qgis.engine.benchmark.plan import plan_runs
from hsi_active_qgis.engine.benchmark.scenes import open_scene
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.experiments.configuration import configurations
from hsi_active_qgis.engine.experiments.start import start
from hsi_active_qgis.engine.experiments.sweep import Sweep
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners.networks.training import TrainingPlan, dropouts, optimiser_of
from hsi_active_qgis.engine.learners.segmentation.training import SegmentationPlan, without_weights
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.networks.unet import UNet
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.engine.strategies import uncertainty
from hsi_active_qgis.engine.strategies.batch import Batch
from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.comparison import Comparison, RunShape
from hsi_active_qgis.protocol.parts import Tiles
from hsi_active_qgis.protocol.published import PUBLISHED
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import materials, write
from tests.share import whole_only


@pytest.fixture
def scene(tmp_path, monkeypatch) -> list[str]:
    """A scene of three materials in the current folder: raster and reference."""
    spectra, reference = materials(80, 100, 8)
    paths = write(tmp_path / "toy.tif", spectra), write(tmp_path / "toy_gt.tif", reference[None].astype("uint8"))
    monkeypatch.chdir(tmp_path)
    return [str(path) for path in paths]


@pytest.mark.parametrize("strategy", ["entropy", "margin", "least_confidence"])
def test_a_plain_batch_is_the_top_of_the_scores_in_their_order(toy, strategy):
    made = Session(Cube(str(toy.path)), seed=0)
    made.teach(burn(made.cube, toy.answers(30)))
    scores = getattr(uncertainty, strategy)(made.learner.probabilities)
    scores = (scores * made.query_model.answerable).cpu().numpy()
    scores[made.units.covered(made.labels)] = -1
    asked = [question.score for question in made.query(10, strategy, 0, plain=True)]
    assert np.allclose(asked, -np.sort(-scores)[:10], atol=1e-6)  # told with six digits


@pytest.mark.parametrize("strategy", ["predicted_loss", "entropy"])
def test_the_paper_s_questions_are_the_top_of_its_network_s_scores(toy, strategy):
    """As the published protocol asks: by score alone, no two pixels kept apart."""
    shape, cube = PUBLISHED["paper"].shape, Cube(str(toy.path))
    settings = {"network": "resnet18", "training": "paper", "epochs": 1, "stem": 2}
    made = Session(cube, "patch_network", 0, pool=Pool(*np.divmod(np.arange(0, 1600, 31), 40)), settings=settings)
    made.teach(burn(cube, toy.answers(12)))
    if strategy == "predicted_loss":
        scores = made.learner.predicted_losses - made.learner.predicted_losses.min()
    else:
        scores = uncertainty.entropy(made.learner.probabilities)
    scores = scores.numpy() * made.query_model.answerable.numpy()
    scores[made.units.covered(made.labels)] = -1
    asked = made.query(10, strategy, shape.min_distance, 1, plain=shape.plain)
    best = np.argsort(-scores, kind="stable")[:10]
    assert [(one.row, one.column) for one in asked] == list(
        zip(made.pool.rows[best], made.pool.columns[best], strict=True)
    )


def test_a_plain_batch_takes_what_teaches_the_same():
    """The second pixel is the first one's likeness."""
    scores, covariance = np.array([1.0, 0.9, 0.5]), torch.tensor([[1, 1, 0], [1, 1, 0], [0, 0, 1.0]])

    def picks(plain: bool) -> list[int]:
        free = np.ones(3, bool)
        batch = Batch(np.arange(3), np.arange(3), free, 2, 0, np.random.default_rng(0), plain)
        batch.take_best(scores, lambda a, b: covariance[a][:, b])
        return batch.picks

    assert picks(plain=True) == [0, 1]
    assert picks(plain=False) == [0, 2]


@pytest.mark.parametrize("name", PUBLISHED)
def test_each_is_shortened_by_what_is_given_alone(name):
    given = Comparison(seeds=5, settings=Settings(epochs=2))
    methods, shape = PUBLISHED[name].shortened(given, RunShape(budget=200))
    assert shape.budget == 200 and shape.first == PUBLISHED[name].shape.first
    for method, published in zip(methods, PUBLISHED[name].comparisons, strict=True):
        assert (method.seeds, method.strategies, method.settings.epochs) == (5, published.strategies, 2)
        assert method.settings.network == (published.settings or Settings()).network


def test_what_is_given_counts_where_it_is_as_without_a_protocol_too():
    """By default runs have 300 questions in batches of 10, three seeds, and a ResNet18 that learns from labels."""
    settings = {"encoder": "resnet18", "supervision": "labels", "steps": 40}
    given = {"budget": 300, "batch": 10, "seeds": 3, "settings": settings, "tiles": {"size": 64}}
    asked = VERBS["benchmark"].asked({"scene": "a.tif", "folder": "out", "published": "als4gan", **given})
    (what,), shape = PUBLISHED["als4gan"].shortened(asked.comparison, asked.shape)
    assert (shape.budget, shape.batch, what.seeds, shape.tiles.size) == (300, 10, 3, 64)
    assert (what.settings.encoder, what.settings.supervision, what.settings.steps) == ("resnet18", "labels", 40)
    assert (what.settings.optimiser, what.settings.side, shape.ratio) == ("sgd", 320, 0.02)
    asked = VERBS["benchmark"].asked({"scene": "a.tif", "folder": "out", "seeds": 3, "tiles": {"size": 8}})
    (what,), shape = PUBLISHED["eurosat"].shortened(asked.comparison, asked.shape)
    assert (what.seeds, shape.tiles, shape.budget) == (3, Tiles("whole", 8), 352)
    assert copy.deepcopy(asked) == asked


def test_a_sweep_of_the_paper_is_its_protocol(scene):
    place = ["scene=own", f"scene.raster={scene[0]}", f"scene.reference={scene[1]}"]
    (run,) = [task.run for task in Sweep.of([*place, "+published=paper"]).tasks]
    assert (run.learner, run.strategy, run.first_set) == ("patch_network", "predicted_loss", "random")
    assert (run.first, run.batch, run.min_distance, run.plain, run.smooth) == (160, 10, 0, True, False)
    (found,) = configurations(["+published=paper", "budget=200", "+settings.epochs=3"], False)
    assert (found["budget"], found["settings"]) == (200, {"training": "paper", "epochs": 3})
    (found,) = configurations(["+published=change"], False)
    assert (found["first"], found["batch"], found["tiles"]) == (50, 100, {"size": 256})


def test_the_paper_s_methods_are_in_one_table(scene, tmp_path):
    place = open_scene(scene[0], scene[1], None, tmp_path / "scenes")
    methods, shape = PUBLISHED["paper"].shortened(Comparison(seeds=1), RunShape())
    plan = reduce(add, [plan_runs(place, tmp_path, what, shape) for what in methods])
    runs = [task.run for task in plan.tasks]
    assert [(run.learner, run.strategy, json.loads(run.settings).get("network")) for run in runs] == [
        ("patch_network", "predicted_loss", None),
        ("patch_network", "entropy", None),
        ("patch_network", "entropy", "lenet"),
        ("emp_svm", "entropy", None),
    ]
    assert len((plan + plan).tasks) == len(runs)


def test_sweeps_of_sentinel_2_are_their_protocols(tmp_path, monkeypatch):
    spectra, reference = materials(160, 160, 6)
    scene = write(tmp_path / "s.tif", spectra), write(tmp_path / "s_gt.tif", reference[None].astype("uint8"))
    monkeypatch.chdir(tmp_path)
    place = ["scene=own", f"scene.raster={scene[0]}", f"scene.reference={scene[1]}", "+tiles.size=8"]
    sweep = Sweep.of([*place, "+published=eurosat", "strategy=entropy,bald", "seed=range(1,11)"])
    runs = [task.run for task in sweep.tasks]
    assert len(runs) == 20 and {run.seed for run in runs} == set(range(1, 11))
    (run, *_) = runs
    assert (run.learner, run.first_set, run.first, run.batch, run.plain) == ("patch_network", "kmeans", 32, 32, True)
    assert run.tiling.unit == "whole" and {task.budget for task in sweep.tasks} == {352}
    settings = Settings(**json.loads(run.settings))
    plan = TrainingPlan.of(settings, 352, "cpu", anew=True)
    assert (plan.epochs, plan.rate, plan.momentum, plan.batch) == (15, 0.05, 0.3, 16)
    assert not plan.annealed and dropouts(settings)[0] == 0.3 and settings.network == "resnet18"
    assert isinstance(optimiser_of([torch.nn.Parameter(torch.zeros(1))], plan.rate, plan.momentum), torch.optim.SGD)
    (run,) = [task.run for task in Sweep.of([*place, "+published=dynamicworld", "strategy=entropy"]).tasks]
    assert (run.learner, run.tiling.reduce, run.first, run.batch) == ("unet", "trimmed_mean", 32, 32)
    assert json.loads(run.settings) == {"dropout": 0.5, "encoder": "resnet50", "training": "paper"}


@pytest.fixture
def chips(tmp_path) -> list[str]:
    """Images in folders named after their classes, as EuroSAT comes, and masks of the same names."""
    for kind, name in enumerate(("crop", "forest"), 1):
        for home in (tmp_path / "images" / name, tmp_path / "masks" / name):
            home.mkdir(parents=True)
        for number in range(12):
            spectra, _ = materials(8, 8, 13, seed=number)
            write(tmp_path / "images" / name / f"{name}_{number}.tif", spectra + 300 * kind)
            write(tmp_path / "masks" / name / f"{name}_{number}.tif", np.full((1, 8, 8), kind, "uint8"))
    return [str(tmp_path / "images"), str(tmp_path / "masks")]


def test_a_folder_of_images_is_a_scene(chips, tmp_path):
    named = open_scene(chips[0], None, None, tmp_path / "out")
    assert list(named.names.values()) == ["crop", "forest"]
    masked = open_scene(chips[0], chips[1], None, tmp_path / "out")
    assert np.array_equal(named.read_reference(), masked.read_reference())
    assert np.bincount(named.read_reference().ravel())[1:].tolist() == [12 * 64, 12 * 64]
    place = ["scene=own", f"scene.raster={chips[0]}", "scene.reference=null", f"folder={tmp_path / 'sweep'}"]
    (task,) = Sweep.of([*place, "+published=eurosat", "+tiles.size=8"]).tasks
    assert list(task.scene.names.values()) == ["crop", "forest"]


@pytest.fixture
def two_dates(tmp_path) -> list[str]:
    """Two dates of a ground of three materials and what has changed: what a sweep needs to know of them."""
    (first, kinds), (second, later) = (materials(96, 96, 6, seed=seed) for seed in (0, 1))
    values = {"raster": first, "second": second, "reference": (1 + (kinds != later))[None].astype("uint8")}
    return [f"scene.{name}={write(tmp_path / f'{name}.tif', array)}" for name, array in values.items()]


@whole_only
@pytest.mark.long
@pytest.mark.parametrize(("name", "size", "measure"), [("change", 16, "auc"), ("dynamicworld", 8, "miou")])
def test_a_sweep_with_a_segmentation_network_in_its_shortest_form(chips, two_dates, tmp_path, name, size, measure):
    place = {"change": two_dates, "dynamicworld": [f"scene.raster={chips[0]}", f"scene.reference={chips[1]}"]}[name]
    short = [f"++settings.{one}" for one in ("steps=2", "side=32", "encoder=resnet18", "members=2")]
    words = [
        "scene=own",
        *place,
        f"+published={name}",
        "budget=4",
        "first=2",
        "batch=2",
        f"++tiles.size={size}",
        *short,
    ]
    made = start([*words, "launcher.jobs=1", f"folder={tmp_path / 'sweep'}"], several=False)
    (found,) = [value for value in made.values() if isinstance(value, dict)]
    with open(found["accuracy"], newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert {line["strategy"] for line in lines} == {PUBLISHED[name].run["strategy"]}
    assert lines and all(line[measure] for line in lines)


@whole_only
@pytest.mark.long
def test_eurosat_in_its_shortest_form(chips, tmp_path):
    short = {"strategies": "entropy,adversarial_bim", "first_sets": "random", "budget": 4, "first": 2, "batch": 2}
    short |= {"tiles": {"unit": "whole", "size": 8}, "settings": {"epochs": 1}, "seeds": "1"}
    made = VERBS["benchmark"](chips[0], str(tmp_path / "out"), published="eurosat", jobs=1, **short)
    with open(made["files"]["accuracy"], newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert {(line["strategy"], line["labels"]) for line in lines if line["strategy"] == "entropy"} == {
        ("entropy", "2"),
        ("entropy", "4"),
    }


def test_what_it_costs_is_told_from_timed_steps(scene, tmp_path):
    place = open_scene(scene[0], scene[1], None, tmp_path / "scenes")

    def cost(method, **given) -> str:
        what, shape = PUBLISHED["paper"].shortened(Comparison(seeds=2, settings=Settings(**given)), RunShape())
        return told_cost(plan_runs(place, tmp_path, what[method], shape).tasks)

    told = re.fullmatch(
        r"The networks' 2 runs will take about ([\d.]+ (?:s|min|h|days)) one after .*", cost(1, epochs=1)
    )
    assert told and cost(2) == ""
    assert [in_words(seconds) for seconds in (0.2, 70, 100, 6000, 90_000, 3e5)] == [
        *("1 s", "70 s", "1.7 min", "1.7 h", "25 h", "3.5 days"),
    ]


def test_the_change_protocol_is_planned_as_printed_and_tells_of_missing_weights(tmp_path):
    methods, shape = PUBLISHED["change"].shortened(Comparison(), RunShape())
    assert (shape.first, shape.batch, shape.budget, shape.tiles.size) == (50, 100, 1050, 256)
    assert [(one.settings.committee, one.settings.members, one.settings.passes) for one in methods] == [
        ("ensemble", 5, 5),
        ("batch_norm", 5, 5),
    ]
    weighted = replace(methods[0].settings, weights="resnet34.safetensors")
    plan = SegmentationPlan.of(weighted, 160, "cpu", anew=True)
    assert (plan.steps, plan.rate, plan.annealed) == (100 * 20, 1e-5, False)
    assert without_weights(weighted) == []
    (told,) = without_weights(methods[0].settings)
    assert "rate of 0.001 in place of the published 1e-05" in told
    (told,) = without_weights(replace(methods[0].settings, rate=1e-5))
    assert "hardly learns" in told
    shorter, shape = PUBLISHED["change"].shortened(Comparison(), RunShape(budget=1330, batch=40))
    assert (shape.budget - shape.first) // shape.batch == 32 and shorter[0].settings.members == 5


def test_the_two_stages_are_planned_as_printed(scene, tmp_path):
    place = open_scene(scene[0], scene[1], None, tmp_path / "scenes")
    given = RunShape(tiles=Tiles(size=8), ratio=0.5)
    (what,), shape = PUBLISHED["als4gan"].shortened(Comparison(seeds=1, settings=Settings(epochs=1)), given)
    plan = plan_runs(place, tmp_path, what, shape)
    runs = [task.run for task in plan.tasks]
    assert [run.strategy for run in runs] == ["entropy", "margin", "random"]
    one, two = json.loads(runs[0].stage_one), json.loads(runs[0].settings)
    assert (one["network"], one["optimiser"], one["batch"], one["epochs"]) == ("resnet50", "sgd", 4, 50)
    assert (two["supervision"], two["encoder"], two["steps"], two["rate"]) == ("s4gan", "resnet101", 20_000, 2.5e-4)
    target = plan.tasks[0].budget
    assert (runs[0].first, runs[0].batch) == (max(1, target // 10), -(-max(1, target // 10) // 2))
    (found,) = configurations(["+published=als4gan", "stage_one.network=vgg16", "+settings.pseudo_score=0.8"], False)
    assert (found["stage_one"]["network"], found["stage_one"]["epochs"]) == ("vgg16", 50)
    assert (found["ratio"], found["settings"]["pseudo_score"]) == (0.02, 0.8)
    with pytest.raises(BadRequest, match="Two stages ask about tiles"):
        plan_runs(place, tmp_path, Comparison(), RunShape(stage_one=Settings()))


def test_sgd_falls_by_a_power_and_its_last_layer_is_faster():
    plan = SegmentationPlan.of(PUBLISHED["als4gan"].comparisons[0].settings, 40, "cpu", anew=True)
    network = UNet("resnet18", 2, 2)
    optimiser, schedule = plan.of_weights(network)
    slow, fast = optimiser.param_groups
    assert (slow["lr"], fast["lr"], slow["momentum"], slow["weight_decay"]) == (2.5e-4, 2.5e-3, 0.9, 5e-4)
    assert {id(values) for values in fast["params"]} == {id(values) for values in network.classifier.parameters()}
    optimiser.step()
    schedule.step()
    assert np.isclose(slow["lr"], 2.5e-4 * (1 - 1 / 20_000) ** 0.9)


@whole_only
@pytest.mark.long
def test_a_classifier_chooses_the_tiles_and_the_other_learner_draws_the_map(scene, tmp_path):
    """Both stages in their shortest form."""
    one, two = {"network": "resnet18", "epochs": 1}, {"encoder": "resnet18", "steps": 2, "side": 32, "batch": 2}
    shape = {"tiles": {"size": 8}, "ratio": 0.4, "alpha": 0.5, "stage_one": one, "settings": two, "seeds": 1}
    more = {"strategies": "entropy,random", "jobs": 1, "published": "als4gan"}
    found = VERBS["benchmark"](scene[0], str(tmp_path / "out"), scene[1], **shape, **more)
    with open(tmp_path / "out" / "accuracy.csv", newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert [line["strategy"] for line in lines] == ["entropy", "random"]  # judged once, when all tiles are chosen
    assert all(line["miou"] and line["fwiou"] for line in lines)
    for path in (tmp_path / "out" / "lists").iterdir():
        with open(path, newline="", encoding="utf-8") as file:
            tiles = list(csv.DictReader(file))
        assert len(tiles) == int(lines[0]["clicks"]) == len({(tile["row"], tile["column"]) for tile in tiles})
        assert {tile["rows"] for tile in tiles} == {"8"} and tiles[0]["outline"].startswith("POLYGON")
        assert tiles[0]["round"] == "1" < tiles[-1]["round"]
    assert "Intersection over union of each class" in Path(found["files"]["markdown"]).read_text(encoding="utf-8")


@whole_only
@pytest.mark.long
def test_it_runs_with_what_is_given_in_its_place(scene, tmp_path):
    short = {"learners": "emp_svm", "strategies": "entropy", "budget": 170, "seeds": 1, "jobs": 1}
    VERBS["benchmark"](scene[0], str(tmp_path / "out"), scene[1], published="paper", **short)
    with open(tmp_path / "out" / "accuracy.csv", newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert {(line["learner"], line["labels"]) for line in lines} == {("emp_svm", "160"), ("emp_svm", "170")}
