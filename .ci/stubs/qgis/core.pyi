# qgis-stubs knows the compiled half of qgis.core; here is what QGIS adds to it in Python.
from PyQt5.QtCore import QVariant
from qgis._core import *

NULL: QVariant

class QgsProcessingException(Exception): ...
