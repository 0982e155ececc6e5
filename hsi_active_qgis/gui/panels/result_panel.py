"""What leaves the session: maps, patches as polygons, answers, the report."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from ...translation import tr

PRODUCTS = {
    "classes": ("Class map", True),
    "confidence": ("Confidence", False),
    "uncertainty": ("Uncertainty", True),
    "probabilities": ("Probabilities", False),
    "polygons": ("Polygons (.gpkg)", False),
    "answers_gpkg": ("Answers (.gpkg)", True),
    "answers_csv": ("Answers (.csv)", False),
    "report": ("Report (.html)", True),
    "change": ("Change probability", True),  # of two dates
}


class ResultPanel(QWidget):
    """Emits `export_asked`; what is wanted is in `wanted`, `folder`, `minimum_area`, `reference` and
    `held_out`."""

    export_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._suggested = ""
        form = QFormLayout(self)
        form.setContentsMargins(4, 0, 4, 0)
        grid = QGridLayout()
        self._boxes: dict[str, QCheckBox] = {}
        for i, (name, (title, on)) in enumerate(PRODUCTS.items()):
            box = QCheckBox(tr(title))
            box.setObjectName(f"export_{name}")
            box.setChecked(on)
            self._boxes[name] = box
            grid.addWidget(box, i // 2, i % 2)
        form.addRow(grid)
        self._area = QSpinBox()
        self._area.setObjectName("minimumArea")
        self._area.setRange(1, 100000)
        self._area.setSuffix(tr(" pixels"))
        self._area.setSpecialValueText(tr("off"))
        self._area.setToolTip(tr("Smaller patches of the exported class map take the class around them (sieve)"))
        form.addRow(tr("Minimum area"), self._area)
        self._reference = QgsFileWidget()
        self._reference.setObjectName("referenceMap")
        self._reference.lineEdit().setPlaceholderText(tr("none; a raster of this grid, 0 = not known"))
        self._reference.setToolTip(tr("The report then compares the map with this reference, answered pixels left out"))
        form.addRow(tr("Reference"), self._reference)
        self._held_out = QSpinBox()
        self._held_out.setObjectName("heldOut")
        self._held_out.setRange(0, 90)
        self._held_out.setSingleStep(10)
        self._held_out.setSuffix(" %")
        self._held_out.setSpecialValueText(tr("none"))
        self._held_out.setToolTip(
            tr("For the report: answers of each class, areas whole, that the maps do not learn and are judged by")
        )
        form.addRow(tr("Held out"), self._held_out)
        self._folder = QgsFileWidget()
        self._folder.setObjectName("resultFolder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        form.addRow(tr("Folder"), self._folder)
        self.button = QPushButton(tr("Export"))
        self.button.setObjectName("exportButton")
        self.button.clicked.connect(lambda: self.export_asked.emit())
        self.text = QLabel()
        self.text.setObjectName("resultText")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        form.addRow(row)
        form.addRow(self.text)

    @property
    def wanted(self) -> list[str]:
        """Names of PRODUCTS that are ticked."""
        return [name for name, box in self._boxes.items() if box.isChecked() and not box.isHidden()]

    def show_dates(self, two: bool) -> None:
        """Offer what only two dates have."""
        self._boxes["change"].setVisible(two)

    @property
    def folder(self) -> str:
        """The folder to write to, as text."""
        return self._folder.filePath().strip()

    @property
    def minimum_area(self) -> int:
        """Pixels below which a patch is dissolved; 1 is off."""
        return self._area.value()

    @property
    def reference(self) -> str:
        """Path of a reference map, empty if none."""
        return self._reference.filePath().strip()

    @property
    def held_out(self) -> float:
        """The share of the answers that the maps do not learn."""
        return self._held_out.value() / 100

    def suggest_folder(self, path: Path) -> None:
        """Name a folder while the analyst has named none."""
        if self.folder == self._suggested:
            self._suggested = str(path)
            self._folder.setFilePath(self._suggested)
