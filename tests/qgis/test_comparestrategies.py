import csv
import re
from pathlib import Path

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException

from hsi_active_qgis.protocol.published import PUBLISHED
from hsi_active_qgis.protocol.reading import plain
from tests.qgis.toys import Feedback
from tests.share import whole_only

pytestmark = pytest.mark.usefixtures("provider")
FEW = {"SEEDS": 1, "BUDGET": 20}


def compare(toy, output, feedback=None, **more):
    parameters = {"RASTER": toy["raster"], "REFERENCE": toy["reference"], "OUTPUT": str(output), **FEW, **more}
    result = processing.run("hsiactive:comparestrategies", parameters, feedback=feedback)
    with open(result["OUTPUT"], newline="", encoding="utf-8") as file:
        return result, list(csv.DictReader(file))


@pytest.mark.long
def test_a_row_for_each_learner_and_strategy_that_fits(toy, tmp_path):
    feedback, folder = Feedback(), tmp_path / "comparison"
    learners = ["spectral_spatial", "coordinates"]
    strategies = ["margin", "predicted_loss"]
    result, rows = compare(
        toy, tmp_path / "table.csv", feedback, LEARNERS=learners, STRATEGIES=strategies, FOLDER=str(folder)
    )
    assert [(row["learner"], row["strategy"]) for row in rows] == [
        ("coordinates", "nearest_labels"),
        ("spectral_spatial", "margin"),
    ]
    assert all(0 < float(row["area"]) <= 1 and row["seeds"] == "1" for row in rows)
    assert any("predicted_loss" in warning and "spectral_spatial" in warning for warning in feedback.warnings)
    assert result["FOLDER"] == str(folder)
    assert Path(folder, "accuracy.csv").exists() and list(folder.glob("figures/*.png"))


def test_without_a_folder_nothing_but_the_table_is_left(toy, tmp_path):
    result, rows = compare(toy, tmp_path / "table.csv", STRATEGIES=["random"])
    assert set(result) == {"OUTPUT"}
    assert [path.name for path in tmp_path.iterdir()] == ["table.csv"]
    assert [row["strategy"] for row in rows] == ["random"]


def test_a_published_protocol_is_shortened_by_what_is_unlike_its_default(tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hsiactive:comparestrategies")
    weights = str(tmp_path / "resnet34.safetensors")
    given = {"TRACK": "tiles", "SEEDS": 3, "EPOCHS": 2, "WEIGHTS": weights, "BUDGET": 300, "COUNT": 10, "SIZE": 32}
    asked = algorithm._asked(given, QgsProcessingContext(), True)
    assert [plain(one, sparse=True) for one in asked] == [
        {"track": "tiles", "seeds": 3, "settings": {"epochs": 2, "weights": weights}},
        {"budget": 300, "tiles": {"size": 32}},
    ]
    (ensemble, _), shape = PUBLISHED["change"].shortened(*asked)
    assert (ensemble.seeds, ensemble.settings.members, ensemble.settings.epochs) == (3, 5, 2)
    assert (shape.budget, shape.batch, shape.first, shape.tiles.size, shape.tiles.unit) == (300, 100, 50, 32, "tile")


@whole_only
@pytest.mark.long
def test_a_cancelled_comparison_goes_on_from_its_folder(toy, tmp_path):
    class Impatient(Feedback):
        def setProgressText(self, text):
            if re.match("[1-9][0-9]* of 12 runs", text):  # on a busy machine two runs may end at once
                self.cancel()

    folder, table = tmp_path / "comparison", tmp_path / "table.csv"
    more = {"LEARNERS": ["coordinates"], "SEEDS": 12, "BUDGET": 200, "FOLDER": str(folder)}
    values = {"RASTER": toy["raster"], "REFERENCE": toy["reference"], "OUTPUT": str(table), **FEW, **more}
    assert processing.run("hsiactive:comparestrategies", values, feedback=Impatient()) == {}
    assert not table.exists()
    done = len([path for path in folder.glob("parts/*.json") if not path.stem.endswith(".part")])
    assert 1 <= done < 12
    feedback = Feedback()
    _, rows = compare(toy, table, feedback, **more)
    assert rows[0]["seeds"] == "12"
    assert f"{done} of 12 runs were finished before." in feedback.warnings


def test_strategies_that_none_can_serve_are_a_sentence(toy, tmp_path):
    with pytest.raises(QgsProcessingException, match="None of the learners"):
        compare(toy, tmp_path / "table.csv", LEARNERS=["spectrum_svm"], STRATEGIES=["predicted_loss"])


def test_a_reference_of_another_size_is_a_sentence(toy, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match="another number of rows"):
        compare({**toy, "reference": scene["reference"]}, tmp_path / "table.csv")


def test_a_missing_reference_is_a_sentence(toy, tmp_path):
    with pytest.raises(QgsProcessingException, match="REFERENCE"):
        compare({**toy, "reference": str(tmp_path / "none.tif")}, tmp_path / "table.csv")


@pytest.mark.long
def test_tiles_are_compared_as_well(scene, tmp_path):
    more = {"TRACK": "tiles", "UNIT": "tile", "SIZE": 16, "BUDGET": 4, "COUNT": 2, "STRATEGIES": ["random"]}
    _, rows = compare(scene, tmp_path / "table.csv", **more)
    assert [(row["learner"], row["strategy"]) for row in rows] == [("spectral_spatial", "random")]
