"""Networks on the pixels around a pixel: patch by patch, or densely over a window."""
