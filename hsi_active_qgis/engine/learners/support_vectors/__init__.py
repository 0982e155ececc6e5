"""The classical baselines: support vector machines."""
