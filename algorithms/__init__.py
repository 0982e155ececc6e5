"""The Processing provider and its algorithms; nothing here needs a window, so `qgis_process` runs them."""
