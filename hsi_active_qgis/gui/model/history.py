"""Undo and redo of what the analyst did to the session file."""

from __future__ import annotations

from ...session.file import SessionFile
from ...session.rows import Edit


class History:
    """Two stacks of session_file.Edit."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    def add(self, edit: Edit) -> None:
        """Remember an edit; what was undone before cannot be redone any more."""
        self._done.append(edit)
        self._undone.clear()

    def clear(self) -> None:
        """Forget all: the file was changed elsewhere."""
        self._done.clear()
        self._undone.clear()

    @property
    def can_undo(self) -> str:
        """Name of the edit that undo takes back, empty if none."""
        return self._done[-1].text if self._done else ""

    @property
    def can_redo(self) -> str:
        """Name of the edit that redo brings again, empty if none."""
        return self._undone[-1].text if self._undone else ""

    def undo(self, session: SessionFile) -> Edit:
        """Take the last edit back in the session file and return it."""
        edit = self._done[-1]
        session.undo(edit)
        self._undone.append(self._done.pop())
        return edit

    def redo(self, session: SessionFile) -> Edit:
        """Do again what was undone last and return it."""
        edit = self._undone[-1]
        session.redo(edit)
        self._done.append(self._undone.pop())
        return edit
