"""Published protocols as the benchmark and the sweeps run them: what is compared, and what each run is like.

They ask by score alone and without spacing, and judge the map before it is smoothed along the image, as printed.
"""

from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from .comparison import Comparison, RunShape
from .parts import Tiles
from .settings import Settings
from .spec import Spec

Given = TypeVar("Given", bound=Any)


@dataclass(frozen=True)
class Published(Spec):
    """comparisons: the methods of its tables; shape: what all their runs share."""

    comparisons: tuple[Comparison, ...] = ()
    shape: RunShape = RunShape()

    def shortened(self, what: Comparison, shape: RunShape) -> tuple[list[Comparison], RunShape]:
        """The same, but for all that was given or, of what was not read from JSON, differs from its default."""
        return [_over(what, one) for one in self.comparisons], _over(shape, self.shape)

    @property
    def run(self) -> dict[str, Any]:
        """Of its first method, what differs from a run as by default: {name of a sweep's option: value}."""
        first = self.comparisons[0]
        names = {"learner": first.learners, "strategy": first.strategies, "first_set": first.first_sets}
        one = {name: value if isinstance(value, str) else value[0] for name, value in names.items()}
        return one | {"settings": _special(first.settings)} | _special(self.shape)


def _special(given: Any) -> dict[str, Any]:
    """The fields of a dataclass that were given or, where that is not known, differ from their defaults."""
    unlike = [one.name for one in fields(given) if getattr(given, one.name) != one.default]
    found = {name: getattr(given, name) for name in getattr(given, "given", unlike)}
    return {name: _special(value) if isinstance(value, (Tiles, Settings)) else value for name, value in found.items()}


def _over(given: Given, published: Given) -> Given:
    chosen = {name: getattr(given, name) for name in _special(given)}
    for name, value in chosen.items():
        if isinstance(value, (Tiles, Settings)) and getattr(published, name) is not None:
            chosen[name] = _over(value, getattr(published, name))
    return replace(published, **chosen)


def _networks(network: str, *strategies: str) -> Comparison:
    settings = Settings(network=network, training="paper")
    return Comparison(None, "patch_network", strategies, "random", settings=settings)


_OF_SENTINEL = (
    *("random", "least_confidence", "margin", "entropy", "least_confidence_dropout", "margin_dropout"),
    *("entropy_dropout", "bald", "kmeans", "k_centre", "adversarial_bim", "adversarial_deepfool"),
)
_TEN = tuple(range(1, 11))
_PUBLISHED = (
    Published(
        "paper",
        "Active densely connected network",
        "160 random labels, then 32 rounds of 10 by predicted loss; days on a CPU",
        (
            _networks("densenet121", "predicted_loss", "entropy"),
            _networks("lenet", "entropy"),
            Comparison(None, "emp_svm", "entropy", "random"),
        ),
        RunShape(480, 160, 10, 0, plain=True, smooth=False),
    ),
    Published(
        "change",
        "Change detection with a Siamese U-Net",
        "50 tiles, then 10 rounds of 100, ensembles and Monte-Carlo batch norm; wants a GPU and ImageNet weights",
        tuple(
            Comparison(
                None,
                "unet",
                ("committee_variance", "committee_entropy", "committee_bald", "random"),
                "random",
                settings=Settings(encoder="resnet34", training="paper", committee=committee, members=5, passes=5),
            )
            for committee in ("ensemble", "batch_norm")
        ),
        RunShape(1050, 50, 100, 0, plain=True, smooth=False, tiles=Tiles(size=256)),
    ),
    Published(
        "eurosat",
        "Scene classification of Sentinel-2",
        "32 images, then 10 rounds of 32; ResNet18, 15 epochs, seeds 1 to 10; hours on a CPU",
        (
            Comparison(
                None,
                "patch_network",
                _OF_SENTINEL,
                "kmeans",
                seeds=_TEN,
                settings=Settings(
                    network="resnet18",
                    training="paper",
                    stem=2,
                    dropout=0.3,
                    optimiser="sgd",
                    rate=0.05,
                    momentum=0.3,
                    epochs=15,
                    batch=16,
                ),
            ),
        ),
        RunShape(352, 32, 32, 0, plain=True, smooth=False, tiles=Tiles("whole")),
    ),
    Published(
        "dynamicworld",
        "Segmentation of Sentinel-2",
        "32 tiles, then 10 rounds of 32; U-Net on ResNet50, dropout .5, seeds 1 to 10; wants a GPU",
        (
            Comparison(
                None,
                "unet",
                _OF_SENTINEL,
                "kmeans",
                seeds=_TEN,
                settings=Settings(encoder="resnet50", training="paper", dropout=0.5),
            ),
        ),
        RunShape(352, 32, 32, 0, plain=True, smooth=False, tiles=Tiles(reduce="trimmed_mean")),
    ),
    Published(
        "als4gan",
        "Semi-supervised segmentation in two stages",
        "a classifier chooses 2 % of the tiles, S4GAN learns them and the rest; wants a GPU and ImageNet weights",
        (
            Comparison(
                None,
                "deeplab",
                ("entropy", "margin", "random"),
                "random",
                settings=Settings(
                    encoder="resnet101",
                    supervision="s4gan",
                    training="paper",
                    optimiser="sgd",
                    rate=2.5e-4,
                    batch=10,
                    steps=20_000,
                    side=320,
                ),
            ),
        ),
        RunShape(
            min_distance=0,
            plain=True,
            smooth=False,
            ratio=0.02,
            tiles=Tiles(size=512),
            stage_one=Settings(
                network="resnet50", training="paper", optimiser="sgd", rate=1e-3, batch=4, epochs=50, stem=2
            ),
        ),
    ),
)
PUBLISHED: dict[str, Published] = {one.name: one for one in _PUBLISHED}
