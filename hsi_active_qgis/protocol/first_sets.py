"""The first sets, which ask before any label: what lists and the session need to know of each.

The engine joins each with what does it, in engine/strategies/__init__.py.
"""

from dataclasses import dataclass

from .spec import Spec, Texts

CLUSTERED = "Typical of a cluster of spectra"


@dataclass(frozen=True)
class FirstSetSpec(Spec):
    """reason: why it asks, in words."""

    reason: str


_SPECS = (
    FirstSetSpec(
        "variance_reduction",
        "Variance reduction",
        "typical pixels that cover the scene",
        "Typical of much of the scene",
    ),
    FirstSetSpec("kmeans", "k-means", "the pixel nearest each cluster centre", CLUSTERED),
    FirstSetSpec(
        "farthest_point",
        "Farthest point",
        "the most different spectra, outliers too",
        "Unlike the other first questions",
    ),
    FirstSetSpec("random", "Random", "", "Drawn by chance"),
    FirstSetSpec(
        "balanced_random",
        "Balanced random",
        "by chance, the same number from each cluster of spectra",
        "Drawn by chance from a cluster of spectra",
    ),
    FirstSetSpec("gaussian_mixture", "Gaussian mixture", "the pixel likeliest under each component", CLUSTERED),
    FirstSetSpec("typiclust", "TypiClust", "the most typical pixel of each cluster", CLUSTERED),
)
FIRST_SET_SPECS: dict[str, FirstSetSpec] = {spec.name: spec for spec in _SPECS}
FIRST_SETS = Texts(FIRST_SET_SPECS)
