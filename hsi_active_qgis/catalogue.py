"""What QGIS and the engine must agree on: versions, names of learners and query strategies, default colours.

Imports nothing of the project, so that both sides read it. The keys are frozen: sessions, models
and Processing calls hold them.
"""

import colorsys

VERSION = "0.1.0"
PROTOCOL = 2  # raised when a request or an answer between QGIS and the engine changes its form

LEARNERS = {
    "spectral_spatial": "Spectral-spatial kernel learner: seconds a round, good from ten labels on",
}

STRATEGIES = {
    "variance_reduction": "Integrated variance reduction: fewest labels, explores and refines",
    "margin": "Margin: pixels torn between two classes",
    "entropy": "Entropy: pixels torn between many classes",
    "least_confidence": "Least confidence: pixels whose best class is weak",
    "random": "Random: the baseline to compare with",
}

FIRST_SETS = {
    "variance_reduction": "Variance reduction: typical pixels that cover the scene",
    "kmeans": "k-means: the pixel nearest each cluster centre",
    "farthest_point": "Farthest point: the most different spectra, outliers too",
    "random": "Random",
}

# Okabe and Ito 2008: eight colours that colour-blind people tell apart; later ones walk the colour circle
PALETTE = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#666666")


def default_colour(index):
    """The colour "#rrggbb" of the class at a place in the list, from 0 on."""
    if index < len(PALETTE):
        return PALETTE[index]
    red, green, blue = colorsys.hsv_to_rgb(0.618034 * index % 1, 0.55 + 0.15 * (index % 3), 0.6 + 0.12 * (index % 4))
    return f"#{int(red * 255):02x}{int(green * 255):02x}{int(blue * 255):02x}"
