"""The classical scenes by the names of their files: their reference beside them, and what its classes are."""

from pathlib import Path

INDIAN_PINES = "indian_pines"
INDIAN_PINES_NAMES = {
    1: "Alfalfa",
    2: "Corn-notill",
    3: "Corn-mintill",
    4: "Corn",
    5: "Grass-pasture",
    6: "Grass-trees",
    7: "Grass-pasture-mowed",
    8: "Hay-windrowed",
    9: "Oats",
    10: "Soybean-notill",
    11: "Soybean-mintill",
    12: "Soybean-clean",
    13: "Wheat",
    14: "Woods",
    15: "Buildings-Grass-Trees-Drives",
    16: "Stone-Steel-Towers",
}
NINE = (2, 3, 5, 6, 8, 10, 11, 12, 14)  # the classes of Indian Pines that most papers keep
PAVIA = (
    *("Asphalt", "Meadows", "Gravel", "Trees", "Painted metal sheets", "Bare soil", "Bitumen", "Self-blocking bricks"),
    "Shadows",
)
SALINAS = (
    *("Brocoli green weeds 1", "Brocoli green weeds 2", "Fallow", "Fallow rough plow", "Fallow smooth", "Stubble"),
    *("Celery", "Grapes untrained", "Soil vinyard develop", "Corn senesced green weeds", "Lettuce romaine 4wk"),
    *("Lettuce romaine 5wk", "Lettuce romaine 6wk", "Lettuce romaine 7wk", "Vinyard untrained"),
    "Vinyard vertical trellis",
)
NAMES = {
    "paviau": dict(enumerate(PAVIA, 1)),
    "salinas": dict(enumerate(SALINAS, 1)),
    INDIAN_PINES: INDIAN_PINES_NAMES,
}
CORRECTED, TRUTH = "_corrected", "_gt"


def reference_beside(raster: str) -> str | None:
    """The reference of PaviaU.mat or Salinas_corrected.mat in its folder, in whatever letters: PaviaU_gt.mat."""
    path = Path(raster)
    if path.suffix.lower() != ".mat" or not path.is_file():
        return None
    stem = path.stem.lower()
    wanted = {f"{stem}{TRUTH}.mat", f"{stem.removesuffix(CORRECTED)}{TRUTH}.mat"}
    return next((str(one) for one in sorted(path.parent.iterdir()) if one.name.lower() in wanted), None)


def names_of_scene(reference: str) -> dict[int, str]:
    """The classes that a reference of one of these scenes has, {} for another file."""
    return NAMES.get(Path(reference).stem.lower().removesuffix(TRUTH).removesuffix(CORRECTED), {})
