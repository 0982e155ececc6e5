"""The engine's own Python, made by uv in a folder of its own: what will be installed, the run, what went wrong."""
