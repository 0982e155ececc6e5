"""The synthetic scene: what the demo labels."""
