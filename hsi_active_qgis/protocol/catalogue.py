"""What QGIS and the engine must agree on: versions, names of what can be chosen, default colours.

Learners, strategies and first sets have files of their own beside it. Imports nothing of the project, so that both
sides read it. The keys are frozen: sessions, models and Processing calls hold them.
"""

from __future__ import annotations

import colorsys
from typing import Any

VERSION = "0.1.0"
PROTOCOL = 13  # raised when a request or an answer between QGIS and the engine changes its form

MAPS = {  # rasters beside the class map of a mosaic
    "confidence": "The probability of the class shown",
    "uncertainty": "From 0 (sure) to 1 (worth labelling)",
    "probabilities": "One band of probabilities a class",
    "change": "The probability of the class changed, else of the last one",
}

PRODUCTS = (".nc", ".nc4", ".h5", ".he5", ".hdf5", ".hdf", ".mat", "metadata.xml")  # ends of names of sensors' products
ENCODER_FILES = (".pt", ".torchscript", ".onnx")  # of encoders of features

NETWORKS = {  # of the patch network
    "densenet121": "DenseNet121: the paper's choice",
    "densenet169": "DenseNet169: deeper",
    "densenet201": "DenseNet201: deepest of its family, twice the time",
    "resnet18": "ResNet18: the fastest with a loss head",
    "resnet34": "ResNet34: deeper",
    "resnet50": "ResNet50: with bottlenecks",
    "resnet101": "ResNet101: deeper",
    "resnet152": "ResNet152: deepest of its family",
    "vgg16": "VGG16: for whole tiles of one class",
    "lenet": "LeNet: a small network to compare with",
    "spectral_cnn": "1-D CNN: the spectrum alone",
}

ENCODERS = {  # of U-Net and DeepLab
    "resnet18": "ResNet18: the fastest",
    "resnet34": "ResNet34: the usual one for change detection",
    "resnet50": "ResNet50: with bottlenecks",
    "resnet101": "ResNet101: deepest",
    "densenet121": "DenseNet121: few parameters, slow",
}

PUBLISHED_NETWORKS = tuple(name for name in NETWORKS if name not in ("lenet", "spectral_cnn"))  # have ImageNet weights

SUPERVISIONS = {  # what U-Net and DeepLab learn from
    "labels": "Labels alone",
    "mean_teacher": "Mean teacher: unlabelled pixels must look alike to the network and to its running mean",
    "s4gan": "S4GAN: a discriminator tells which guesses on unlabelled tiles may teach",
}

TRAININGS = {
    "quick": "Quick: few epochs from the start",
    "warm": "Warm: goes on from the round before",
    "paper": "Paper: 200 epochs at full resolution, for a GPU",
}

OPTIMISERS = {  # of networks
    "adam": "Adam",
    "sgd": "SGD with momentum; of U-Net and DeepLab with weight decay, a poly schedule and a faster last layer",
}

COMMITTEES = {
    "none": "One learner",
    "ensemble": "Ensemble: several learners, the surest measure of doubt, several times the time",
    "dropout": "Monte-Carlo dropout: one network, several passes",
    "batch_norm": "Monte-Carlo batch norm: one network, several batch statistics",
}

SMOOTHINGS = {  # of the map along the image
    "auto": "As held-out labels say, or the model",
    "none": "None: fine mixtures, rare targets",
    "weak": "Weak: borders a little straighter",
    "strong": "Strong: large fields",
}

DECISIONS = {  # what counts as changed
    "otsu": "Where the map itself parts (Otsu)",
    "likeliest": "The likeliest class",
}

UNITS = {  # what a question asks about
    "pixel": "Pixels",
    "tile": "Tiles: outline what is there, then say what the rest is",
    "whole": "Whole tiles: one class each",
}

CHANGED = "changed"  # the class that is sought unless another one is named
CHANGE_CLASSES: tuple[dict[str, Any], ...] = (
    {"id": 1, "name": "unchanged", "colour": "#999999"},
    {"id": 2, "name": CHANGED, "colour": "#d55e00"},
)

SAMPLE_CLASSES = {  # of the embedded scene, by their numbers
    "1": "Meadow",
    "2": "Winter wheat",
    "3": "Forest",
    "4": "Stubble",
    "5": "Clay soil",
    "6": "Loam",
    "7": "Asphalt",
    "8": "Concrete",
    "9": "Tiled roof",
    "10": "Water",
}

DESIGNS = {  # of a check sample
    "stratified": "Stratified: at random in each class of the map",
    "simple": "Simple: at random in the whole map",
    "systematic": "Systematic: a grid over the whole map, from a random start",
}

ACCURACY_NAMES = {  # of figures, wherever they are told: the report, the algorithms, tables of the benchmark
    "overall": "Overall accuracy",
    "average": "Average producer's accuracy",
    "users": "User's accuracy",
    "producers": "Producer's accuracy",
    "kappa": "Kappa",
    "f1": "F1",
    "precision": "Precision",
    "recall": "Recall",
    "auc": "Area under the ROC curve",
    "average_precision": "Average precision",
    "miou": "Mean intersection over union",
    "fwiou": "Frequency-weighted intersection over union",
    "calibration_error": "Expected calibration error",
}
MODEL_TAG = "HSI_ACTIVE_MODEL"  # in the metadata of a class map: SHA-256 of what the model had learnt
CHECK_FIELDS = {"stratum", "share"}  # by which points of a check sample are known: they judge maps and never teach
NOT_TAUGHT = (
    "{} is a check sample: its points judge the map, and what they taught could not judge it any more. Choose other "
    "labels."
)

REDUCTIONS = {  # from the scores of a tile's pixels to one
    "mean": "Mean",
    "sum": "Sum: larger tiles count more",
    "trimmed_mean": "Trimmed mean: without the lowest and highest 5 %",
}

TRACKS = {  # of the benchmark, see engine/benchmark/tracks.py
    "literature": "Literature: all labelled pixels may be asked about, the others are the test; rewards position",
    "block": "Block: half of the blocks of the scene may be asked about, the other half is the test",
    "scene": "Scene: any pixel may be asked about, unlabelled ground is answered don't know",
    "tiles": "Tiles: half of the blocks of tiles or of the images may be asked about, some choose a threshold, "
    "the others are the test",
}
CONTROLS = {"coordinates": "Coordinates: nearest label on the map, the control that never sees the image"}

NETWORKS_WITHOUT_LOSS_HEAD = ("vgg16", "lenet", "spectral_cnn")


# Okabe and Ito 2008: eight colours that colour-blind people tell apart; later ones walk the colour circle
PALETTE = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#666666")


def default_colour(index: int) -> str:
    """The colour "#rrggbb" of the class at a place in the list, from 0 on."""
    if index < len(PALETTE):
        return PALETTE[index]
    red, green, blue = colorsys.hsv_to_rgb(0.618034 * index % 1, 0.55 + 0.15 * (index % 3), 0.6 + 0.12 * (index % 4))
    return f"#{int(red * 255):02x}{int(green * 255):02x}{int(blue * 255):02x}"
