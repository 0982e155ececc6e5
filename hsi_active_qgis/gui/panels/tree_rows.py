"""The rows of a flat list."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem


def rows_of(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the rows from top to bottom."""
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [item for item in items if item is not None]
