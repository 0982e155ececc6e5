"""What a session should hold: a plain model of the analyst's actions, kept beside the real one and compared with it."""

from copy import deepcopy

WAITING = ("open", "skipped")


class Ledger:
    """`now` is what undo and redo go through; a pixel is (row, column), its answer a class id or None (don't know)."""

    def __init__(self):
        self.now = {"classes": [], "pixels": {}, "areas": [], "states": {}}
        self.round, self._asked = 0, {}  # {round: pixels in order of rank}
        self.alike = {}  # {(round, pixel): rank of what was asked for as more like something}
        self.target = None  # {"pixel", "round" (of the question, or None), "state"}, {"pixel": None} for an area
        self._done, self._undone = [], []

    @property
    def questions(self):
        """The questions as (pixel, state, round): of the newest round, then of earlier ones what waits still.

        Those whose answer's class is gone are left out.
        """
        newest = [(pixel, self._state(self.round, pixel), self.round) for pixel in self._asked.get(self.round, [])]
        found = [question for question in newest if question[1] != "removed"]
        done = {pixel for pixel, _, _ in found} | set(self.now["pixels"])
        for number in range(self.round - 1, 0, -1):
            states = {pixel: self._state(number, pixel) for pixel in self._by_rank(number) if pixel not in done}
            found += [(pixel, state, number) for pixel, state in states.items() if state in WAITING]
            done |= {pixel for pixel, state in states.items() if state in WAITING}
        return found

    @property
    def waiting(self):
        """The pixels that wait for an answer, the skipped ones last."""
        return [pixel for wanted in WAITING for pixel, state, _ in self.questions if state == wanted]

    @property
    def counts(self):
        """Answers a class, don't-knows under None."""
        found = {}
        for value in [*self.now["pixels"].values(), *self.now["areas"]]:
            found[value] = found.get(value, 0) + 1
        return found

    def _state(self, asked_in, pixel):
        return self.now["states"].get((asked_in, pixel), ("open", None))[0]

    def _by_rank(self, number):
        """What a round asked in order of rank, of equal rank what was asked later last."""
        plain = [pixel for pixel in self._asked[number] if (number, pixel) not in self.alike]
        ranks = {pixel: (rank, 0) for rank, pixel in enumerate(plain, 1)}
        later = [pixel for pixel in self._asked[number] if pixel not in ranks]
        ranks |= {pixel: self.alike[number, pixel] for pixel in later}
        return sorted(ranks, key=ranks.get)

    # -- the target

    def aim(self, pixel):
        """Make a pixel the target: its question, if it has one."""
        asked = {place: (state, number) for place, state, number in self.questions}
        state, number = asked.get(pixel, (None, None))
        self.target = {"pixel": pixel, "round": number, "state": state}

    def aim_at_next(self):
        """Go where an opened session begins."""
        self.target = None
        if self.waiting:
            self.aim(self.waiting[0])

    def step(self, by):
        """The next question that waits (1), or the previous one (-1), answered ones included."""
        here = self.target and self.target["pixel"]
        following = [pixel for pixel, state, _ in self._after(here) if state in WAITING]
        pixels = [pixel for pixel, _, _ in self.questions]
        if by < 0 and pixels:
            self.aim(pixels[(pixels.index(here) if here in pixels else 0) - 1])
        elif by > 0 and following:
            self.aim(following[0])

    def _after(self, here):
        """The questions as they follow a pixel: the newest round's, those of earlier ones, the pixel's own last."""
        pixels = [pixel for pixel, _, _ in self.questions]
        place = pixels.index(here) if here in pixels else len(pixels)
        others = self.questions[place + 1 :] + self.questions[:place]
        return sorted(others, key=lambda question: question[2] != self.round) + self.questions[place : place + 1]

    def _go_on(self):
        turned = self._after(self.target["pixel"])
        following = [pixel for wanted in WAITING for pixel, state, _ in turned if state == wanted]
        self.target = None
        if following:
            self.aim(following[0])

    # -- what can be undone

    def answer(self, value):
        """Answer the target and go on."""
        target = self.target
        if target is None:
            return
        with _Edit(self, target["pixel"]):
            if target["pixel"] is None:
                self.now["areas"].append(value)
            else:
                self.now["pixels"][target["pixel"]] = value
                if target["round"] is not None:
                    state = "unsure" if value is None else "answered"
                    self.now["states"][target["round"], target["pixel"]] = (state, value)
        self._go_on()

    def skip(self):
        """Put the target off, if it is a question that waits."""
        target = self.target
        if target is None or target.get("state") not in WAITING:
            return
        with _Edit(self, target["pixel"]):
            self.now["states"][target["round"], target["pixel"]] = ("skipped", None)
        self._go_on()

    def set_classes(self, classes):
        """Another class table; what was answered with a class that is gone, is gone."""
        with _Edit(self, None):
            self._set_classes(classes)

    def merge_classes(self, into, gone):
        """Answer with one class what was answered with another, which goes."""
        with _Edit(self, None):
            now, ids = self.now, {gone["id"]: into["id"]}
            now["classes"] = [entry for entry in now["classes"] if entry["id"] != gone["id"]]
            now["pixels"] = {pixel: ids.get(value, value) for pixel, value in now["pixels"].items()}
            now["areas"] = [ids.get(value, value) for value in now["areas"]]
            now["states"] = {key: (state, ids.get(value, value)) for key, (state, value) in now["states"].items()}

    def answer_segment(self, value, inside):
        """Answer the ground around the target; `inside(pixel)`: whether it lies in it."""
        target, pixel = self.target, self.target["pixel"]
        with _Edit(self, pixel):
            self.now["areas"].append(value)
            asked = [(number, place) for number, pixels in self._asked.items() for place in pixels if inside(place)]
            for number, place in asked:
                if self._state(number, place) in WAITING:
                    self.now["states"][number, place] = ("removed", None)
            if pixel in self.now["pixels"]:
                self.now["pixels"][pixel] = value
                if target["round"] is not None:
                    self.now["states"][target["round"], pixel] = ("unsure" if value is None else "answered", value)
        self.target = target
        self._go_on()

    def change_area(self, place, values):
        """Take an area away, by its place among them, and put others, or none, at their end."""
        with _Edit(self, None):
            self.now["areas"] = [*self.now["areas"][:place], *self.now["areas"][place + 1 :], *values]

    def withdraw(self, pixel, asked_in):
        """Take the answer of a pixel back, of a question of a round or of none."""
        with _Edit(self, pixel):
            del self.now["pixels"][pixel]
            if asked_in is not None:
                self.now["states"][asked_in, pixel] = ("removed", None)

    def import_answers(self, classes, pixels, areas):
        """Classes and answers, one step of undo."""
        with _Edit(self, None):
            self._set_classes([*self.now["classes"], *classes])
            self.now["pixels"].update(pixels)
            self.now["areas"] += areas

    def _set_classes(self, classes):
        gone = {entry["id"] for entry in self.now["classes"]} - {entry["id"] for entry in classes}
        now = self.now
        now["classes"] = classes
        now["pixels"] = {pixel: value for pixel, value in now["pixels"].items() if value not in gone}
        now["areas"] = [value for value in now["areas"] if value not in gone]
        for key, (_, value) in now["states"].items():
            if value in gone:
                now["states"][key] = ("removed", value)

    def undo(self):
        """Take the last edit back; return whether the target is known afterwards."""
        return self._travel(self._done, self._undone, 1)

    def redo(self):
        """Do it again."""
        return self._travel(self._undone, self._done, 2)

    def _travel(self, taken, put, side):
        if not taken:
            return True
        edit = taken.pop()
        put.append(edit)
        self.now = deepcopy(edit[side])
        if edit[0] is not None:
            self.aim(edit[0])
        return edit[0] is not None

    def forget(self):
        """Nothing can be undone any more."""
        self._done, self._undone = [], []

    # -- rounds

    def take_round(self, number, pixels):
        """The questions of a new round, from the first on; whoever is at a pixel or area of their own stays there."""
        self.round = number
        self._asked[number] = pixels
        if self.target is None or self.target.get("round") is not None:
            self.aim_at_next()
        elif self.target["pixel"] in pixels:
            self.aim(self.target["pixel"])

    def take_alike(self, samples):
        """Questions about what is like something, samples of this round, in the place of those that wait."""
        left = {place for place in self.alike if self._state(*place) in WAITING}
        self.alike = {place: rank for place, rank in self.alike.items() if place not in left}
        for number, pixels in self._asked.items():
            self._asked[number] = [pixel for pixel in pixels if (number, pixel) not in left]
        new = {(self.round, (q["row"], q["column"])): (q["rank"], q["fid"]) for q in samples}
        self.alike |= new
        asked = self._asked.get(self.round, [])
        mine = sorted((place for place in self.alike if place[0] == self.round), key=self.alike.get)
        plain = [pixel for pixel in asked if (self.round, pixel) not in self.alike]
        self._asked[self.round] = [*(pixel for _, pixel in mine), *plain]

    def split(self, classes, moved, areas):
        """Answers on some pixels are of a new class, `classes` the table and `areas` the answers on areas then."""
        (new,) = [entry["id"] for entry in classes if entry not in self.now["classes"]]
        with _Edit(self, None):
            of = {self.now["pixels"][pixel] for pixel in moved}
            self.now["classes"], self.now["areas"] = classes, areas
            self.now["pixels"].update(dict.fromkeys(moved, new))
            for (number, pixel), (state, value) in self.now["states"].items():
                if pixel in moved and value in of:
                    self.now["states"][number, pixel] = (state, new)

    def keep(self, pixel, before):
        """Remember an edit that was just made."""
        self._done.append((pixel, before, deepcopy(self.now)))
        self._undone = []


class _Edit:
    """What happens within is one edit."""

    def __init__(self, ledger, pixel):
        self._ledger, self._pixel = ledger, pixel

    def __enter__(self):
        self._before = deepcopy(self._ledger.now)

    def __exit__(self, *_):
        self._ledger.keep(self._pixel, self._before)
