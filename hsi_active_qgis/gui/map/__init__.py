"""The dock's half on the map canvas."""
