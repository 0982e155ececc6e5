"""A check sample: random points in each class of a map, to be labelled without a look at it.

They are for the accuracy alone, see area_adjusted.py: labels that a query strategy chose would tell a wrong one.
"""

from contextlib import closing
from dataclasses import replace

import numpy as np
import rasterio.transform

from ...protocol.figures import CheckSample, SamplePlan, SamplePoint, Stratum
from ...protocol.parts import SampleDesign
from ...protocol.requests import DrawSample, PlanSample
from ...protocol.sentence import Sentence, counted, joined
from ..progress import Progress
from ..raster.opening import open_raster, shown_transform
from ..verb import verb
from .class_match import names_of
from .sample_size import allocate, half_widths, needed, overall_half_width
from .strata import Strata


@verb
def plan_sample(request: PlanSample, progress: Progress) -> SamplePlan:
    """How many points a check sample needs and how they are shared out. Raises BadRequest."""
    with closing(open_raster(request.map)) as file:
        return _planned(Strata.of(file, request.design, names_of(request.map), progress), request.design)


@verb
def draw_sample(request: DrawSample, progress: Progress) -> CheckSample:
    """Random points in the classes of a map: at least `least` of each, `count` in all, the rest by area; or in the
    whole map, by chance or on a grid, where the grid tells how many there are.

    A class of fewer pixels gives all that it has. The points come in random order, so that the first ones are a sample,
    too. Raises BadRequest for a raster that is no class map.
    """
    rng = np.random.default_rng([request.seed])
    with closing(open_raster(request.map)) as file:
        strata = Strata.of(file, request.design, names_of(request.map), progress)
        plan, points = _planned(strata, request.design), []
        for i, stratum in enumerate(plan.strata):
            if not stratum.points:
                continue
            if request.design.design == "systematic":
                places = strata.on_grid(file, stratum.points, rng)
            else:
                places = strata.places(file, i, rng.choice(stratum.pixels, stratum.points, replace=False))
            x, y = rasterio.transform.xy(shown_transform(file), *places)
            points += [SamplePoint(a, b, stratum.id, stratum.share) for a, b in zip(x, y, strict=True)]
    if request.design.design == "systematic":
        plan = replace(plan, count=len(points), strata=[replace(plan.strata[0], points=len(points))])
    return CheckSample([points[i] for i in rng.permutation(len(points))], plan, plan.notices)


def _planned(strata: Strata, design: SampleDesign) -> SamplePlan:
    """What a design asks for, in points."""
    pixels = strata.in_window.sum(0)
    count, least = needed(pixels, design)
    points = allocate(pixels, count, least)
    widths = half_widths(pixels, points, design.accuracy)
    rows = zip(strata.ids.tolist(), pixels.tolist(), pixels / pixels.sum(), points.tolist(), widths, strict=True)
    planned = [Stratum(i, strata.name(i), n, float(share), m, float(width)) for i, n, share, m, width in rows]
    overall = overall_half_width(pixels, points, design.accuracy)
    return SamplePlan(int(points.sum()), overall, design.accuracy, planned, _notices(planned, count, least))


def _notices(strata: list[Stratum], count: int, least: int) -> list[str]:
    rare = [
        Sentence("class {name} has {pixels}", name=one.name, pixels=counted(one.pixels, "pixel", "pixels"))
        for one in strata
        if one.points == one.pixels < least
    ]
    notices: list[str] = []
    if rare:
        notices.append(Sentence("All pixels of a rare class are asked: {rare}.", rare=joined(rare, ", ")))
    short = [f"{one.name} ({one.points})" for one in strata if one.points < min(one.pixels, least)]
    if short:
        enough = sum(min(one.pixels, least) for one in strata)
        notices.append(
            Sentence(
                "{points} fewer than {least} to {short}: what is told of them will be a rough guess. {enough} points "
                "would be enough.",
                points=counted(count, "point gives", "points give"),
                least=least,
                short=", ".join(short),
                enough=enough,
            )
        )
    return notices
