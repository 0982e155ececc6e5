"""What other programs read: labels with their spectra, and what a model is."""
