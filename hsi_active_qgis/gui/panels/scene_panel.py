"""Which raster, and what was read of it: bands, wavelengths, nodata, scale; colours and the area of interest."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...client.install.plan import size_words
from ...protocol.results import RasterInfo
from ...session.file import Settings
from ...translation import tr
from .layer_kinds import POLYGONS, RASTERS, offer
from .raster_choice import RasterChoice
from .tree_rows import rows_of
from .work import Work

PRODUCT = "Open a hyperspectral product..."
PRODUCT_FILES = "*.nc *.nc4 *.h5 *.hdf5 *.he5 *METADATA.XML *METADATA.xml *metadata.xml"
LAST_FOLDER = "UI/lastFileNameWidgetDir"  # where QGIS's own file fields begin


class ScenePanel(QWidget):
    """Emits `chosen` (path), `start`, `open_asked` (session path), `bands`, `nodata`, `composite`, `mask_chosen`,
    `sample_asked`, `forget` (what is kept of its pixels), and `cancelled` when a raster is not to be read on."""

    chosen = pyqtSignal(str)
    start = pyqtSignal()
    open_asked = pyqtSignal(str)
    bands = pyqtSignal(object)
    nodata = pyqtSignal(object)
    composite = pyqtSignal(list)
    mask_chosen = pyqtSignal(object)
    refused = pyqtSignal(str)
    cancelled = pyqtSignal()
    sample_asked = pyqtSignal()
    forget = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] | None = None  # what the panel shows now
        self._offered = ""  # path of the raster that the start button reads
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.addLayout(self._choice())
        self.work = Work("readProgress", "cancelRead")
        self.work.cancelled.connect(self.cancelled)
        layout.addWidget(self.work)
        self.text = QLabel()
        self.text.setObjectName("sceneText")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.text)
        self.start_button = QPushButton(tr("Start labelling"))
        self.start_button.setObjectName("startButton")
        self.start_button.clicked.connect(lambda: self.choose(self._offered) if self._offered else self.start.emit())
        layout.addWidget(self.start_button)
        self._read = self._what_was_read()
        layout.addWidget(self._read)

    def show_sessions(self, paths: Sequence[Path]) -> None:
        """Offer the sessions of the project, the one at work first."""
        names = [str(path) for path in paths]
        if names == [self._sessions.itemData(i) for i in range(1, self._sessions.count())]:
            return
        self._sessions.clear()
        self._sessions.addItem(tr("other sessions..."))
        for path in paths:
            self._sessions.addItem(path.stem, str(path))
            self._sessions.setItemData(self._sessions.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self._sessions.setVisible(len(paths) > 1)

    def show_scene(
        self, raster: str | None, info: RasterInfo | None, settings: Settings, shown: Sequence[int] | None = None
    ) -> None:
        """Show what was read of a raster, or nothing when `info` is None.

        `shown` are the bands that its layer shows as red, green and blue, None while they are still to be set.
        """
        mask = (settings["mask"] or {}).get("name", "")
        content = (
            raster,
            info,
            settings["bands"],
            settings["nodata"],
            mask,
            settings["second"],
            settings["features"],
        )
        self._read.setVisible(info is not None)
        for choice in (self.second, self.features):
            choice.leave_out(raster)
        if content != self._shown:
            self._shown = content
            self._show_read(raster, info, settings)
        if info is not None:
            offered = [list(entry["bands"]) for entry in info.composites]
            bands = list(info.composite) if shown is None else list(shown)
            self._colours.setCurrentIndex(offered.index(bands) if bands in offered else -1)

    def show_kept(self, size: int) -> None:
        """Tell how many bytes are kept of the raster's pixels, and offer to remove them."""
        self._kept.setText(tr("{} for the next time").format(size_words(size)))
        self._kept_row.setVisible(size > 0)

    def _show_read(self, raster: str | None, info: RasterInfo | None, settings: Settings) -> None:
        unread = "" if raster else tr("Choose a raster of two bands or more.")
        self.text.setText(_account(info, settings["second"], settings["features"]) if info else unread)
        if raster is None:
            self._raster.show_path(None)
        if info is None:
            return
        self._fill_bands(info, settings["bands"])
        self._nodata.setText("" if settings["nodata"] is None else f"{settings['nodata']:g}")
        self._nodata.setPlaceholderText(tr("{} as declared").format(info.nodata or tr("none")))
        self._scale.setText(tr("{:g} (stored value to physical value), {}").format(info.scale, info.dtype))
        self._colours.clear()
        for entry in info.composites:
            bands = ", ".join(map(str, entry["bands"]))
            self._colours.addItem(f"{entry['name']} ({bands})", entry["bands"])
        self._mask_text.setText((settings["mask"] or {}).get("name", ""))
        self.second.show_path(settings["second"])
        self.features.show_path(settings["features"])

    def offer_only(self, raster: str | None) -> str:
        """While no `raster` is chosen, the start button reads the only one of the project; return its path or ""."""
        self._offered = self._raster.offer_only(raster)
        return self._offered

    def choose(self, path: str | None) -> None:
        """Take a path as if it had been chosen here; what is no path is ignored."""
        if path:
            self.chosen.emit(path)

    def ask_for_product(self) -> None:
        """Let the analyst choose a product's file."""
        folder = QgsSettings().value(LAST_FOLDER, QgsProject.instance().homePath())
        kinds = tr("Hyperspectral products ({});;All files (*)").format(PRODUCT_FILES)
        path, _ = QFileDialog.getOpenFileName(self, tr(PRODUCT).rstrip("."), folder, kinds)
        if path:
            QgsSettings().setValue(LAST_FOLDER, str(Path(path).parent))
            self._raster.show_path(path)
            self.choose(path)

    def _choice(self) -> QFormLayout:
        form = QFormLayout()
        self._raster = RasterChoice(
            "scene", tr("choose a raster layer..."), tr("or a file: GeoTIFF, ENVI, a sensor's product, ...")
        )
        self._raster.chosen.connect(self._chosen)
        self._raster.refused.connect(self.refused)
        product = QPushButton(tr(PRODUCT))
        product.setObjectName("openProduct")
        product.setToolTip(tr("EMIT, PRISMA, EnMAP, DESIS, Tanager, AVIRIS-3, HDF5 or netCDF: read as one cube"))
        product.clicked.connect(lambda: self.ask_for_product())
        self.sample_button = QPushButton(tr("Try it on a sample scene"))
        self.sample_button.setObjectName("sampleScene")
        self.sample_button.setToolTip(tr("A small synthetic scene with classes; each answer is told right or wrong"))
        self.sample_button.clicked.connect(lambda: self.sample_asked.emit())
        self._sessions = QComboBox()
        self._sessions.setObjectName("sessions")
        self._sessions.activated.connect(self._session_chosen)
        form.addRow(tr("Raster"), self._raster.layers)
        form.addRow("", self._raster.file)
        form.addRow("", product)
        form.addRow("", self.sample_button)
        form.addRow("", self._sessions)
        self._sessions.hide()
        return form

    def _what_was_read(self) -> QWidget:
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        self._bands = QTreeWidget()
        self._bands.setObjectName("bandTable")
        self._bands.setHeaderLabels([tr("Use"), tr("Wavelength (nm)"), tr("Width (nm)")])
        self._bands.setRootIsDecorated(False)
        self._bands.setUniformRowHeights(True)
        self._bands.setFixedHeight(130)
        self._bands.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._bands.itemChanged.connect(lambda: self._bands_changed())
        self._nodata = QLineEdit()
        self._nodata.setObjectName("nodata")
        self._nodata.editingFinished.connect(self._nodata_changed)
        self._scale = QLabel()
        self._scale.setWordWrap(True)
        self._colours = QComboBox()
        self._colours.setObjectName("composites")
        self._colours.activated.connect(lambda i: self.composite.emit(self._colours.itemData(i)))
        self._mask = QgsMapLayerComboBox()
        self._mask.setObjectName("maskLayer")
        offer(self._mask, POLYGONS | RASTERS)
        self._mask.setAllowEmptyLayer(True, tr("whole raster"))
        self._mask.setLayer(None)
        self._mask.activated.connect(lambda _: self.mask_chosen.emit(self._mask.currentLayer()))
        self._mask_text = QLabel()
        self._mask_text.setTextFormat(Qt.TextFormat.PlainText)
        area = QHBoxLayout()
        area.addWidget(self._mask, 1)
        area.addWidget(self._mask_text)
        form.addRow(self._bands)
        for title, widget in ((tr("Colours"), self._colours), (tr("Nodata"), self._nodata), (tr("Scale"), self._scale)):
            form.addRow(title, widget)
        form.addRow(tr("Area"), area)
        self.second = RasterChoice("second", tr("none: one date"), tr("or a file, to map what changed"), True)
        self.second.layers.setToolTip(tr("The same place at a later date, with as many bands: maps what changed"))
        form.addRow(tr("Second date"), self.second.layers)
        form.addRow("", self.second.file)
        self.features = RasterChoice("features", tr("none: bands alone"), tr("or a file, as further bands"), True)
        text = tr("An embedding, a height model, radar: its bands are used beside those of the raster, on any grid")
        self.features.layers.setToolTip(text)
        form.addRow(tr("Features"), self.features.layers)
        form.addRow("", self.features.file)
        form.addRow(self._what_is_kept())
        return box

    def _what_is_kept(self) -> QWidget:
        self._kept, forget = QLabel(), QPushButton(tr("Remove"))
        forget.setObjectName("forgetPixels")
        forget.setToolTip(tr("What is made of the raster's pixels is kept, so that it is not read again"))
        forget.clicked.connect(lambda: self.forget.emit())
        self._kept_row = QWidget()
        row = QHBoxLayout(self._kept_row)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (QLabel(tr("Kept")), self._kept, forget):
            row.addWidget(widget)
        row.addStretch(1)
        self._kept_row.hide()
        return self._kept_row

    def _fill_bands(self, info: RasterInfo, bands: Iterable[int] | None) -> None:
        used = set(bands or info.used_bands)
        empty = [None] * info.bands
        waves, widths = info.wavelengths_nm or empty, info.fwhm_nm or empty
        self._bands.blockSignals(True)
        self._bands.clear()
        for number, (wave, width) in enumerate(zip(waves, widths), 1):
            item = QTreeWidgetItem([str(number), *("" if v is None else f"{v:.1f}" for v in (wave, width))])
            item.setCheckState(0, Qt.CheckState.Checked if number in used else Qt.CheckState.Unchecked)
            self._bands.addTopLevelItem(item)
        self._bands.blockSignals(False)

    def _bands_changed(self) -> None:
        states = [item.checkState(0) for item in rows_of(self._bands)]
        used = [i + 1 for i, state in enumerate(states) if state == Qt.CheckState.Checked]
        if len(used) < 2:
            self.refused.emit(tr("Use two bands at least."))
            self._shown = None
        self.bands.emit(used if len(used) > 1 else None)

    def _nodata_changed(self) -> None:
        text = self._nodata.text().strip().replace(",", ".")
        try:
            value = float(text) if text else None
            if value is not None and not math.isfinite(value):
                raise ValueError(text)
            self.nodata.emit(value)
        except ValueError:
            self.refused.emit(tr("{} is no number. Leave nodata empty to use the declared value.").format(text))

    def _session_chosen(self, index: int) -> None:
        if index:
            self.open_asked.emit(self._sessions.itemData(index))

    def _chosen(self, path: str) -> None:
        if path.endswith(".gpkg"):
            self.open_asked.emit(path)
        else:
            self.choose(path)


def _account(info: RasterInfo, second: str | None, features: str | None) -> str:
    """Return what was read of a raster, in a few words; `second`, `features`: paths of rasters beside it or None."""
    used = len(info.used_bands)
    size = tr("{} x {} pixels (columns x rows), {} of {} bands used").format(info.columns, info.rows, used, info.bands)
    waves = info.wavelengths_nm
    spectrum = tr("{:.0f} to {:.0f} nm").format(min(waves), max(waves)) if waves else tr("wavelengths not known")
    beside = [tr("two dates")] if second else [tr("further features")] if features else []
    read = ", ".join([size, spectrum, *beside] + ([] if info.crs_wkt else [tr("no CRS")]))
    kept = tr("{} are kept of it for later rounds, unless they are removed.").format(size_words(info.kept_bytes))
    return "\n".join([read, *([kept] if info.kept_bytes else []), *info.missing, *info.notices])
