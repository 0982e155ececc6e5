"""A small session file, and what is in one as SQLite sees it."""

import sqlite3
from contextlib import closing

from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem

from hsi_active_qgis.session.file import TABLES, SessionFile

CLASSES = [{"id": 1, "name": "soil's", "colour": "#aa5500"}, {"id": 2, "name": "grass é", "colour": "#00aa00"}]
SETTINGS = {"raster": "/data/scene é.bsq", "bands": [1, 2], "mask": None, "seed": 3}
UTM33 = QgsCoordinateReferenceSystem("EPSG:32633").toWkt()


def new_session(folder, name="session.gpkg", crs_wkt=UTM33):
    """Return a new open session."""
    return SessionFile.create(folder / name, crs_wkt, CLASSES, SETTINGS, "Ada")


def question(row, column, rank):
    """Return a question as the engine asks it."""
    known = {"score": 0.5, "reason": "it's torn", "best": "soil", "second": None}
    probabilities = {"best_probability": 0.1 + rank / 7, "second_probability": None}
    return {"row": row, "column": column, "x": 10.0 + column, "y": 20.0 - row, "rank": rank, **known, **probabilities}


def asked(session, count, round_number=1):
    """Add `count` questions and return their feature ids."""
    return session.add_samples([question(i, i, i + 1) for i in range(count)], round_number)


def area(wkt="POLYGON ((0 0, 4 0, 4 4, 0 0))"):
    """Return an area as hex WKB."""
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb()).hex()


def content(session):
    """Return all rows of all tables, read by another connection: {table: {fid: row}}."""
    with closing(sqlite3.connect(f"file:{session.path}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        tables = {name: database.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall() for name in TABLES}
    return {name: {row["fid"]: tuple(row) for row in rows} for name, rows in tables.items()}


def change(session, statement):
    """Do what another program does: change rows through a connection of its own."""
    source = ogr.Open(str(session.path), 1)
    source.ExecuteSQL(statement)


def classes_given(session):
    """Return the classes of the answers in their order."""
    return [value for _, value in session.answers()]


def beside(session):
    """Return the names of all files in the session's folder."""
    return sorted(path.name for path in session.path.parent.iterdir())
