"""QGIS's network: Qt's, without a proxy or authorities of its own."""

from PyQt6.QtNetwork import QNetworkAccessManager, QNetworkProxy


class QgsNetworkAccessManager(QNetworkAccessManager):
    """One for all."""

    _manager = None

    @classmethod
    def instance(cls):
        cls._manager = cls._manager or QgsNetworkAccessManager()
        return cls._manager

    def fallbackProxy(self):
        return QNetworkProxy()


class QgsAuthManager:
    """Of an analyst who has never opened it."""

    def trustedCaCertsPemText(self):
        return b""
