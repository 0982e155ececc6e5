"""Sensors' products as rasters: the cube in a container, put once into a GeoTIFF that QGIS and the engine read alike.

product: what a reader finds; hdf5, prisma: readers of HDF5 and netCDF-4; metadata_xml: of GeoTIFFs described in an XML
file; matlab: of MATLAB files; geotiff: what is written; prepared: from the path that the analyst gave to one that GDAL
reads.
"""
