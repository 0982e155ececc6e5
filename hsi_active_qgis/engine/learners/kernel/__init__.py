"""The default learner: a Gaussian process on spectra and their blurred surroundings."""
