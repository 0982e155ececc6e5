"""What the ground is: the reference map that the analyst of the scenarios answers from."""

from array import array

from osgeo import gdal


class Reference:
    """A reference map on the raster's north-up grid; 0 is ground that the analyst cannot tell."""

    def __init__(self, path):
        source = gdal.Open(path)
        self.rows, self.columns = source.RasterYSize, source.RasterXSize
        self._values = array("i", source.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Int32))
        self._left, self._width, _, self._top, _, self._height = source.GetGeoTransform()
        self.values = sorted({value for value in self._values if value})

    def value(self, row, column):
        """Return the value of a pixel."""
        return self._values[row * self.columns + column]

    def middle(self, row, column):
        """Return x and y of a pixel's middle in the raster's CRS."""
        return self._left + (column + 0.5) * self._width, self._top + (row + 0.5) * self._height

    def pixel(self, x, y):
        """Return the row and the column of the pixel that a place lies in."""
        return int((y - self._top) // self._height), int((x - self._left) // self._width)
