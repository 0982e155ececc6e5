"""Contact sheets: folders of images as one raster."""
