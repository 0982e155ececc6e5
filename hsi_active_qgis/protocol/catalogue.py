"""What QGIS and the engine must agree on: versions, names of learners and query strategies, default colours.

Imports nothing of the project, so that both sides read it. The keys are frozen: sessions, models
and Processing calls hold them.
"""

from __future__ import annotations

import colorsys

VERSION = "0.1.0"
PROTOCOL = 4  # raised when a request or an answer between QGIS and the engine changes its form

LEARNERS = {
    "spectral_spatial": "Spectral-spatial kernel learner: seconds a round, good from ten labels on",
    "dense_network": "Dense network: learns texture, seconds a round, from about sixty labels on",
    "patch_network": "Patch network: DenseNet and others on 32 x 32 pixels, wants a GPU and hundreds of labels",
    "unet": "U-Net: sharp borders from whole tiles labelled; for two dates its Siamese form. Wants a GPU",
    "deeplab": "DeepLab: wide surroundings from whole tiles labelled. Wants a GPU",
    "emp_svm": "Morphological profile and SVM: the classical baseline",
    "spectrum_svm": "SVM on the spectrum alone: where the surroundings mislead",
}

MAPS = {  # rasters beside the class map of a mosaic
    "confidence": "The probability of the class shown",
    "uncertainty": "From 0 (sure) to 1 (worth labelling)",
    "probabilities": "One band of probabilities a class",
    "change": "The probability of the class changed, else of the last one",
}

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

COMMITTEES = {
    "none": "One learner",
    "ensemble": "Ensemble: several learners, the surest measure of doubt, several times the time",
    "dropout": "Monte-Carlo dropout: one network, several passes",
    "batch_norm": "Monte-Carlo batch norm: one network, several batch statistics",
}

STRATEGIES = {
    "variance_reduction": "Integrated variance reduction: fewest labels, explores and refines",
    "margin": "Margin: pixels torn between two classes",
    "entropy": "Entropy: pixels torn between many classes",
    "least_confidence": "Least confidence: pixels whose best class is weak",
    "random": "Random: the baseline to compare with",
    "margin_dropout": "Margin of Monte-Carlo passes: steadier than of one",
    "entropy_dropout": "Entropy of Monte-Carlo passes: steadier than of one",
    "least_confidence_dropout": "Least confidence of Monte-Carlo passes: steadier than of one",
    "bald": "BALD: pixels on which Monte-Carlo passes disagree, not those that are mixed anyway",
    "committee_variance": "Committee variance: pixels on which the members differ most",
    "committee_entropy": "Committee entropy: pixels torn between classes for the committee as a whole",
    "committee_bald": "Committee BALD: pixels on which sure members disagree",
    "predicted_loss": "Predicted loss: pixels on which the network expects to err (the paper's strategy)",
    "adversarial_bim": "Adversarial BIM: pixels that small steps turn into another class",
    "adversarial_deepfool": "Adversarial DeepFool: pixels nearest a class border",
    "kmeans": "k-means: typical pixels of clusters, whatever the classes",
    "k_centre": "k-centre: pixels farthest from all labelled ones, outliers too",
    "badge": "BADGE: doubtful and unlike each other, for large batches",
    "typiclust": "TypiClust: typical pixels of clusters without labels, for few labels",
    "probcover": "ProbCover: covers the dense regions, for few labels",
}

UNITS = {  # what a question asks about
    "pixel": "Pixels",
    "tile": "Tiles: outline what is there, then say what the rest is",
    "whole": "Whole tiles: one class each",
}

CHANGED = "changed"  # the class that is sought unless another one is named
CHANGE_CLASSES = (
    {"id": 1, "name": "unchanged", "colour": "#999999"},
    {"id": 2, "name": CHANGED, "colour": "#d55e00"},
)

REDUCTIONS = {  # from the scores of a tile's pixels to one
    "mean": "Mean",
    "sum": "Sum: larger tiles count more",
    "trimmed_mean": "Trimmed mean: without the lowest and highest 5 %",
}

FIRST_SETS = {
    "variance_reduction": "Variance reduction: typical pixels that cover the scene",
    "kmeans": "k-means: the pixel nearest each cluster centre",
    "farthest_point": "Farthest point: the most different spectra, outliers too",
    "random": "Random",
    "balanced_random": "Balanced random: by chance, the same number from each cluster of spectra",
    "gaussian_mixture": "Gaussian mixture: the pixel likeliest under each component",
    "typiclust": "TypiClust: the most typical pixel of each cluster",
}

TRACKS = {  # of the benchmark, see engine/benchmark/tracks.py
    "literature": "Literature: all labelled pixels may be asked about, the others are the test; rewards position",
    "block": "Block: half of the blocks of the scene may be asked about, the other half is the test",
    "scene": "Scene: any pixel may be asked about, unlabelled ground is answered don't know",
    "tiles": "Tiles: half of the blocks of tiles or of the images may be asked about, some choose a threshold, "
    "the others are the test",
}
CONTROLS = {"coordinates": "Coordinates: nearest label on the map, the control that never sees the image"}

# What a learner can tell of the pool's pixels, and what a strategy reads; see engine/strategies/arrays.py
_ANY = ("probabilities", "embeddings")
_MONTE_CARLO = (*_ANY, "monte_carlo_probabilities", "adversarial_norms")
GIVES = {
    "spectral_spatial": (*_MONTE_CARLO, "variance"),
    "dense_network": _MONTE_CARLO,
    "patch_network": (*_MONTE_CARLO, "predicted_losses"),
    "unet": (*_ANY, "monte_carlo_probabilities"),
    "deeplab": (*_ANY, "monte_carlo_probabilities"),
    "emp_svm": _ANY,
    "spectrum_svm": _ANY,
}
NEEDS = {
    "variance_reduction": ("probabilities", "variance"),
    "margin": ("probabilities",),
    "entropy": ("probabilities",),
    "least_confidence": ("probabilities",),
    "random": (),
    "margin_dropout": ("monte_carlo_probabilities",),
    "entropy_dropout": ("monte_carlo_probabilities",),
    "least_confidence_dropout": ("monte_carlo_probabilities",),
    "bald": ("monte_carlo_probabilities",),
    "committee_variance": ("committee_probabilities",),
    "committee_entropy": ("committee_probabilities",),
    "committee_bald": ("committee_probabilities",),
    "predicted_loss": ("predicted_losses",),
    "adversarial_bim": ("probabilities", "adversarial_norms"),
    "adversarial_deepfool": ("probabilities", "adversarial_norms"),
    "kmeans": ("embeddings",),
    "k_centre": ("embeddings",),
    "badge": ("probabilities", "embeddings"),
    "typiclust": ("embeddings",),
    "probcover": ("probabilities", "embeddings"),
}
NETWORKS_WITHOUT_LOSS_HEAD = ("vgg16", "lenet", "spectral_cnn")


def given(learner: str, network: str, committee: str) -> tuple[str, ...]:
    """The names of the arrays that a learner gives."""
    names = GIVES[learner]
    if committee != "none":
        return (*_ANY, "committee_probabilities")
    if network in NETWORKS_WITHOUT_LOSS_HEAD:
        names = tuple(name for name in names if name != "predicted_losses")
    return names


def serves(strategy: str, learner: str, network: str = "densenet121", committee: str = "none") -> bool:
    """Whether a learner gives what a strategy reads."""
    return set(NEEDS[strategy]) <= set(given(learner, network, committee))


# Okabe and Ito 2008: eight colours that colour-blind people tell apart; later ones walk the colour circle
PALETTE = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#666666")


def default_colour(index: int) -> str:
    """The colour "#rrggbb" of the class at a place in the list, from 0 on."""
    if index < len(PALETTE):
        return PALETTE[index]
    red, green, blue = colorsys.hsv_to_rgb(0.618034 * index % 1, 0.55 + 0.15 * (index % 3), 0.6 + 0.12 * (index % 4))
    return f"#{int(red * 255):02x}{int(green * 255):02x}{int(blue * 255):02x}"
