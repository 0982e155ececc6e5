"""Rasters as they lie on disk: read in windows, with one mask; and answers burnt into their pixels."""
