"""The whole loop without a window, with a simulated analyst."""
