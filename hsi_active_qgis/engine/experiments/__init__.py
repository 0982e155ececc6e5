"""Sweeps: many benchmark runs, configured by Hydra, on this machine or on a SLURM cluster. See __main__.py."""
