"""Names of learners and query strategies with one line each on when to take which.

Imports nothing, so that QGIS and the engine both read it. The keys are frozen: sessions, models
and Processing calls hold them.
"""

VERSION = "0.1.0"
PROTOCOL = 1  # raised when a request or an answer between QGIS and the engine changes its form

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
