"""What QGIS knows of the network and uv has to know, too: its proxy and its certificates."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

SCHEMES = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5"}


def proxy_for(address: str) -> str | None:
    """Return the proxy that QGIS takes for an address, as a URL; None for none or one of another kind."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return None
    for proxy in factory.queryProxy(QNetworkProxyQuery(QUrl(address))):
        if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
            proxy = QgsNetworkAccessManager.instance().fallbackProxy()
        if proxy.type() in SCHEMES and proxy.hostName():
            return _url(proxy)
    return None


def write_certificates(path: Path) -> bool:
    """Write the authorities that QGIS trusts, the system's and the analyst's own; False if it knows none."""
    text = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    if text.strip():
        path.write_bytes(text)
    return bool(text.strip())


def _url(proxy: QNetworkProxy) -> str:
    user = quote(proxy.user(), safe="")
    secret = quote(proxy.password(), safe="")
    who = f"{user}:{secret}@" if user else ""
    return f"{SCHEMES[proxy.type()]}://{who}{proxy.hostName()}:{proxy.port()}"
