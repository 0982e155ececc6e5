"""What a model is, as a STAC item with https://github.com/stac-extensions/mlm: its bands, classes, size."""

import json
import os
import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import torch

from ...protocol.catalogue import VERSION
from ...protocol.learners import LEARNER_SPECS
from ...protocol.results import ModelDescription
from ..errors import BadRequest
from ..learners import Model, load_model
from ..learners.recipe import FeatureRecipe
from ..raster.files import written

EXTENSIONS = ("mlm/v1.5.2", "eo/v2.0.0", "classification/v1.1.0")
PLACE = ("height", "width")


def describe(model: str, path: str) -> ModelDescription:
    """Write the description of a model file. Raises BadRequest, ModelUnreadable."""
    if Path(path).suffix.lower() != ".json":
        raise BadRequest("A description of a model is written as .json. Choose another name than {path}.", path=path)
    card = model_card(load_model(model), model, path)
    with written(path) as part:
        Path(part).write_text(json.dumps(card, indent=1), encoding="utf-8")
    return ModelDescription(path)


def model_card(model: Model, file: str, path: str) -> dict[str, Any]:
    """The item: nowhere on Earth, for a model may be used anywhere; of the time that its file was written."""
    when = datetime.fromtimestamp(os.path.getmtime(file), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": [f"https://stac-extensions.github.io/{name}/schema.json" for name in EXTENSIONS],
        "id": f"hsi-active-{model.digest[:16]}",
        "geometry": None,
        "properties": {"datetime": when, "bands": _bands(model.recipe), **_properties(model, Path(file).stem)},
        "assets": {"model": _asset(file, path)},
        "links": [],
    }


def _properties(model: Model, stem: str) -> dict[str, Any]:
    kind, tensors, settings = model.content()
    learner = settings.get("kind", kind)  # of a committee's members
    spec = LEARNER_SPECS.get(learner)
    task = "scene-classification" if model.tile_sides else "semantic-segmentation"
    recipe, text = model.recipe, "Maps classes: python -m hsi_active_qgis.engine classify --model FILE, or in QGIS."
    return {
        "title": stem,
        "description": f"{text} SHA-256 of what was learnt: {model.digest}.",
        "mlm:name": f"HSI Active {re.sub('[^A-Za-z0-9]+', '-', stem).strip('-') or 'model'}",
        "mlm:architecture": spec.title if spec else learner,
        "mlm:tasks": [task],
        "mlm:framework": "PyTorch",
        "mlm:framework_version": torch.__version__,
        "mlm:accelerator": None,
        "mlm:accelerator_constrained": False,
        "mlm:total_parameters": sum(tensor.numel() for tensor in tensors.values()),
        "mlm:input": _inputs(recipe),
        "mlm:output": [_output(model, task)],
        "mlm:hyperparameters": {
            "learner": learner,
            "committee": kind != learner,
            "smoothing": recipe.smoothing,
            "temperature": recipe.temperature,
            "hsi_active_version": VERSION,
        },
    }


def _bands(recipe: FeatureRecipe) -> list[dict[str, Any]]:
    """The bands that the model reads, with their wavelengths (micrometres) where these are known."""
    waves = recipe.wavelength_nm
    micrometres = {} if waves is None else {band: waves[band - 1] / 1000 for band in recipe.bands}
    centres = [{"eo:center_wavelength": micrometres[band]} if band in micrometres else {} for band in recipe.bands]
    named = [{"name": f"B{band}", "description": f"Band {band} of {recipe.band_total}"} for band in recipe.bands]
    return [{**name, **centre} for name, centre in zip(named, centres, strict=True)]


def _inputs(recipe: FeatureRecipe) -> list[dict[str, Any]]:
    """The raster, of one date or two, in physical units, and further features where there are any."""
    several = recipe.dates > 1
    shape, order = [-1, *([recipe.dates] if several else []), len(recipe.bands), -1, -1], ["batch", "bands", *PLACE]
    order = ["batch", "time", *order[1:]] if several else order
    about = "Physical values: stored ones times scale plus offset. The model brings them to its own scale."
    raster = {"name": "raster", "description": about, "bands": [f"B{band}" for band in recipe.bands]}
    found = [{**raster, "input": _array(shape, order), "value_scaling": None, "resize_type": None}]
    if recipe.feature_bands:
        count = [-1, len(recipe.feature_bands), -1, -1]
        found.append({"name": "features", "bands": [], "input": _array(count, ["batch", "channel", *PLACE])})
    return found


def _output(model: Model, task: str) -> dict[str, Any]:
    classes = [
        {
            "value": entry["id"],
            "name": re.sub("[^0-9A-Za-z_-]+", "_", entry["name"]),
            "description": entry["name"],
            "color_hint": entry["colour"].lstrip("#").upper(),
        }
        for entry in model.classes
    ]
    result = _array([-1, len(classes), -1, -1], ["batch", "class", *PLACE])
    return {"name": "probabilities", "tasks": [task], "result": result, "classification:classes": classes}


def _array(shape: list[int], order: list[str]) -> dict[str, Any]:
    return {"shape": shape, "dim_order": order, "data_type": "float32"}


def _asset(file: str, path: str) -> dict[str, Any]:
    """The model file, by its place beside the description where it lies near."""
    return {
        "href": Path(os.path.relpath(file, os.path.dirname(path) or ".")).as_posix(),
        "title": "Model of HSI Active",
        "type": "application/octet-stream; application=safetensors",
        "roles": ["mlm:model", "mlm:weights", "data"],
        "mlm:artifact_type": "safetensors.torch.save_file",
    }
