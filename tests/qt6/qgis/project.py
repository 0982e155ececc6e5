"""The project and its tree of layers."""

from PyQt6.QtCore import QObject, pyqtSignal

from .inert import Inert


class QgsLayerTreeNode(QObject):
    """A place in the tree."""

    visibilityChanged = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self._above, self._visible = None, True

    def parent(self):
        return self._above

    def itemVisibilityChecked(self):
        return self._visible

    def setItemVisibilityChecked(self, visible):
        self._visible = visible
        self.visibilityChanged.emit(self)

    def isVisible(self):
        return self._visible

    def setExpanded(self, expanded):
        """Nothing: there is no view."""


class QgsLayerTreeLayer(QgsLayerTreeNode):
    """A layer in the tree."""

    def __init__(self, layer):
        super().__init__()
        self._layer = layer

    def clone(self):
        copy = QgsLayerTreeLayer(self._layer)
        copy.setItemVisibilityChecked(self._visible)
        return copy


class QgsLayerTreeGroup(QgsLayerTreeNode):
    """Layers and groups, topmost first."""

    def __init__(self, name=""):
        super().__init__()
        self._name, self._children = name, []

    def children(self):
        return list(self._children)

    def insertChildNode(self, index, node):
        node._above = self
        self._children.insert(len(self._children) if index < 0 else index, node)
        return node

    def removeChildNode(self, node):
        self._children.remove(node)

    def insertLayer(self, index, layer):
        return self.insertChildNode(index, QgsLayerTreeLayer(layer))

    def insertGroup(self, index, name):
        return self.insertChildNode(index, QgsLayerTreeGroup(name))

    def addGroup(self, name):
        return self.insertGroup(-1, name)

    def findGroup(self, name):
        return next((n for n in self._children if isinstance(n, QgsLayerTreeGroup) and n._name == name), None)

    def findLayer(self, layer):
        for node in self._children:
            found = node.findLayer(layer) if isinstance(node, QgsLayerTreeGroup) else node
            if found is not None and found._layer is layer:
                return found
        return None


class _Paths:
    def writePath(self, path):
        return path

    def readPath(self, path):
        return path


class QgsProject(QObject):
    """The only one."""

    readProject = pyqtSignal(object)
    cleared = pyqtSignal()
    layersAdded = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    _layers_changed = pyqtSignal()  # not QGIS's: for the choices of layers here
    _only = None

    def __init__(self):
        super().__init__()
        self._layers, self._root, self._entries = {}, QgsLayerTreeGroup(), {}

    @classmethod
    def instance(cls):
        cls._only = cls._only or QgsProject()
        return cls._only

    def mapLayers(self):
        return dict(self._layers)

    def addMapLayer(self, layer, in_tree=True):
        self._layers[layer.id()] = layer
        if in_tree:
            self._root.insertLayer(0, layer)
        self._layers_changed.emit()
        self.layersAdded.emit([layer])
        return layer

    def layerTreeRoot(self):
        return self._root

    def clear(self):
        self._layers, self._root, self._entries = {}, QgsLayerTreeGroup(), {}
        self._layers_changed.emit()
        self.layersRemoved.emit([])
        self.cleared.emit()

    def homePath(self):
        return ""

    def pathResolver(self):
        return _Paths()

    def readEntry(self, scope, key):
        return self._entries.get((scope, key), ""), (scope, key) in self._entries

    def writeEntry(self, scope, key, value):
        self._entries[scope, key] = value

    def transformContext(self):
        return Inert()
