"""Export model as ONNX: the algorithm writes what Deepness reads."""

import processing
import pytest
from qgis.core import QgsProcessingException

from tests.qgis.toys import NAMES, label_layer


@pytest.mark.usefixtures("provider")
def test_a_model_is_written_for_deepness(toy, known, tmp_path):
    labels = label_layer(toy["raster"], known, "class:string", NAMES.get)
    model, path = str(tmp_path / "toy.hsimodel"), tmp_path / "toy.onnx"
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "MODEL": model}
    processing.run("hsiactive:trainclassifier", values)
    values = {"RASTER": toy["raster"], "MODEL": model, "OUTPUT": str(path)}
    assert processing.run("hsiactive:exportonnx", values) == {"OUTPUT": str(path)}
    content = path.read_bytes()
    assert all(
        word in content
        for word in (b"model_type", b"Segmentor", b"standardization_std", *map(str.encode, NAMES.values()))
    )
    with pytest.raises(QgsProcessingException, match="OUTPUT is written as ONNX only"):
        processing.run("hsiactive:exportonnx", {**values, "OUTPUT": str(tmp_path / "toy.pb")})
