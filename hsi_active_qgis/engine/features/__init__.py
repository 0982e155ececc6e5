"""What a learner sees of a pixel, and which pixels may be asked about."""
