"""Whether the rasters of a Workbench's session are still those that it knows: before each update, and on opening."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ...session.file import Settings
from ...translation import tr
from . import session_place
from .fingerprint import Fingerprint, fingerprint, has_content_of, is_as

if TYPE_CHECKING:
    from .workbench import Workbench


class KnownRasters:
    """Looks after the raster, those beside it and the mask; the setting `fingerprints` has that of each by name."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def are_as_known(self) -> bool:
        """Return whether nothing has changed since the session read them; if not, say so."""
        changed = [self._paths()[name] for name in self.changed()]
        if changed:
            text = tr(
                "{} has changed since this session read it, so nothing is mapped; no answer is lost. Put the file as "
                "it was back, or open the session again to use it as it is now."
            )
            self._bench.told.emit(text.format(", ".join(changed)), "error")
        return not changed

    def changed(self) -> list[str]:
        """Return the names of those whose content is another one; those only touched are noted anew."""
        paths, known = self._paths(), self._known()
        touched = [name for name, path in paths.items() if name in known and not is_as(path, known[name])]
        changed = [name for name in touched if not has_content_of(paths[name], known[name])]
        if "raster" in paths and "raster" not in known and session_place.is_changed(paths["raster"], self._settings):
            changed.append("raster")  # of a session that has no fingerprints yet
        if set(touched) - set(changed):
            self._note({name: paths[name] for name in touched if name not in changed})
        return changed

    def note(self, *names: str) -> None:
        """Take these as they are now; without names those that are not known yet."""
        known = self._known()
        self._note({name: path for name, path in self._paths().items() if name in names or not names | known.keys()})

    def _note(self, paths: dict[str, str]) -> None:
        if paths:
            new = {name: fingerprint(path) for name, path in paths.items()}
            stamps = session_place.stamp(paths["raster"], self._bench.session.path) if "raster" in paths else {}
            self._bench.set(fingerprints={**self._known(), **new}, **stamps)

    @property
    def _settings(self) -> Settings:
        return self._bench.settings

    def _known(self) -> dict[str, Fingerprint]:
        return self._settings.get("fingerprints") or {}

    def _paths(self) -> dict[str, str]:
        """Return the paths of what is used and there, by name."""
        bench = self._bench
        mask = (self._settings["mask"] or {}).get("raster")
        paths = {"raster": bench.raster, "second": bench.second, "features": bench.features.path, "mask": mask}
        there = {name: path for name, path in paths.items() if path}
        return {name: path for name, path in there.items() if os.path.exists(path) or not os.path.isabs(path)}
