"""The engine as QGIS reaches it: its environment, its process, requests, and values as it takes them."""
