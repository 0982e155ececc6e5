"""What job arrays of SLURM are bounded by, for mosaics and for sweeps; docs/scaling.md says why there are two ways."""

LARGEST_ARRAY = 1000  # tasks; SLURM's own limit unless a site has raised it
