"""Teach the answers, query the next pixels or tiles, predict the map; by what is the user's own, too."""

import os

from ...protocol.own import FOLDER
from ..own.files import add_all

add_all(os.environ.get(FOLDER, ""))
