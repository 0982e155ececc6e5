"""The check sample in a session file: random points by which maps are judged. They have a table of their own, which
nothing reads that teaches.

A point is asked of each interpreter, who does not see what others answered; an answer without a name, from QField, say,
is everybody's. Rows are written by file.py.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from osgeo import ogr

from ..protocol.parts import CheckPoint
from ..protocol.shapes import Pixel
from .content import SessionContent
from .queries import NUMBER, taught_places
from .rows import Sample, Values, sample_of

MIXED = -1  # the class of a mixed pixel in QGIS's and QField's form; 0 is a don't-know
ANSWERS = ("answered", "unsure", "mixed")  # states
OF_SAMPLE = '"source" = \'check\' AND "stratum" IS NOT NULL AND "share" IS NOT NULL'
LAST_FIRST = 'coalesce("number", 0) DESC, "fid" DESC'


@dataclass(frozen=True)
class CheckAnswers:
    """The points of the newest check sample that were answered, with their class or None, and how many points have
    which answer; several, agreed: points that two interpreters or more answered, and those of them where all answered
    alike."""

    points: tuple[CheckPoint, ...]
    unsure: int
    mixed: int
    waiting: int
    interpreters: int
    several: int
    agreed: int

    @property
    def drawn(self) -> int:
        """Points in all."""
        return len(self.points) + self.waiting

    @property
    def with_class(self) -> int:
        """Points that tell of the accuracy."""
        return sum(point.class_id is not None for point in self.points)


class CheckContent(SessionContent):
    """What a session file holds, with its check samples."""

    @property
    def check_sample(self) -> int:
        """The number of the newest check sample, 0 if there is none."""
        return max((row["sample"] or 0 for _, row in self._db.rows("checks", OF_SAMPLE)), default=0)

    def check_questions(self) -> list[Sample]:
        """Return the points of the newest check sample as they are asked, each with this interpreter's last answer."""
        questions = []
        for rows in self.check_rows().values():
            mine = [
                row for row in rows if (row["annotator"] or "") in ("", self.annotator) and row["state"] != "removed"
            ]
            open_row = {**rows[-1], "class": None, "state": "open"}
            questions.append(mine[0] if mine else open_row)
        return sorted(questions, key=lambda row: (row["rank"] or 0, row["fid"]))

    def check_pixels(self) -> set[Pixel]:
        """Return the pixels of all check samples."""
        rows = self._db.rows("checks", OF_SAMPLE, columns=["row", "column"])
        return {(row["row"], row["column"]) for _, row in rows}

    @property
    def last_number(self) -> int:
        """The number of the newest answer, 0 if there is none."""
        return int(self._db.value(NUMBER))

    def taught_checks(self, after: int) -> int:
        """Return on how many points of the newest check sample lies an answer with a class of a number after this."""
        samples = [tuple(map(int, place)) for place in self._db.ask(taught_places(after))]
        drawn = self._db.rows("regions", f'"state" = \'answered\' AND "number" > {int(after)}', columns=["number"])
        areas = [ogr.CreateGeometryFromWkb(bytes.fromhex(row["wkb"])) for _, row in drawn if row["wkb"]]
        taught = 0
        if not samples and not areas:
            return taught
        for (row, column), asked in self.check_rows().items():
            point = ogr.CreateGeometryFromWkb(bytes.fromhex(asked[0]["wkb"]))
            on_sample = any(r <= row < r + rows and c <= column < c + columns for r, c, rows, columns in samples)
            taught += on_sample or any(area.Intersects(point) for area in areas)
        return taught

    def check_answers(self) -> CheckAnswers:
        """Return what the newest check sample tells; of several classes of a point the one that most gave, else the
        last."""
        points, states, names, several, agreed = [], Counter[str](), set[str](), 0, 0
        for rows in self.check_rows().values():
            last: dict[str, Sample] = {}
            for row in rows:
                if row["state"] in ANSWERS:
                    last.setdefault(row["annotator"] or "", row)
            given = [(row["state"], row["class"]) for row in last.values()]
            classes = Counter(class_id for state, class_id in given if state == "answered")
            chosen = max(classes, key=lambda c: classes[c], default=None)  # of a tie the first, which was given last
            states["answered" if classes else given[0][0] if given else "open"] += 1
            if given:
                points.append(CheckPoint(rows[0]["wkb"], chosen, rows[0]["stratum"], rows[0]["share"]))
            names.update(last)
            several += len(given) > 1
            agreed += len(given) > 1 and len(set(given)) == 1
        counts = (states["unsure"], states["mixed"], states["open"])
        return CheckAnswers(tuple(points), *counts, len(names), several, agreed)

    def check_rows(self) -> dict[Pixel, list[Sample]]:
        """Return the rows of the newest sample by pixel, the last answer first."""
        newest = f'{OF_SAMPLE} AND "sample" = {self.check_sample}'
        by_pixel: dict[Pixel, list[Sample]] = {}
        for fid, row in self._db.rows("checks", newest, LAST_FIRST):
            if row["wkb"] is not None:
                by_pixel.setdefault((row["row"], row["column"]), []).append(_asked(fid, row))
        return by_pixel


def _asked(fid: int, row: Values) -> Sample:
    """Return a row as a question, which tells nothing of what the map shows."""
    nothing = dict.fromkeys(("score", "reason", "best", "second", "predicted", "round"))
    return {**nothing, **sample_of(fid, row), "wkb": row["wkb"]}
