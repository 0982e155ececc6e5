"""Files of a few pixels with the structure of the sensors' products."""

import h5py
import numpy as np
import rasterio

ROWS, COLUMNS, BANDS = 14, 11, 6
CUBE = np.random.default_rng(0).uniform(0.1, 0.9, (BANDS, ROWS, COLUMNS)).astype("float32")

WAVES = np.linspace(450, 2300, BANDS)
UTM = rasterio.crs.CRS.from_epsg(32633).to_wkt()


def netcdf(path, order, up=False, group=None):
    """A plain netCDF-4 cube with coordinates, as netCDF libraries write it; `up`: the rows begin in the south."""
    ys = 5800000 - 5 - 10.0 * np.arange(ROWS)
    axes = {
        "wavelength": (WAVES, "nm"),
        "y": (ys[::-1] if up else ys, "m"),
        "x": (500005 + 10.0 * np.arange(COLUMNS), "m"),
    }
    with h5py.File(path, "w") as file:
        for name, (values, unit) in axes.items():
            file[name] = values
            file[name].attrs["units"] = unit
            file[name].make_scale(name)
        file.create_dataset("crs", data=0).attrs["crs_wkt"] = UTM
        values = CUBE[:, ::-1] if up else CUBE
        data = (file.create_group(group) if group else file).create_dataset("reflectance", data=values.transpose(order))
        data.attrs["grid_mapping"] = "crs"
        data.attrs["_FillValue"] = np.float32(-9999)
        for axis, which in enumerate(order):
            data.dims[axis].attach_scale(file[list(axes)[which]])
    return str(path)


def emit(path):
    """EMIT L2A: swath pixels, a lookup table into a grid that is turned upside down here."""
    with h5py.File(path, "w") as file:
        file.attrs["geotransform"] = np.array([13.0, 0.0005, 0, 52.0, 0, -0.0005])
        file.attrs["spatial_ref"] = rasterio.crs.CRS.from_epsg(4326).to_wkt()
        file["reflectance"] = CUBE.transpose(1, 2, 0)
        file["reflectance"].attrs["_FillValue"] = np.float32(-9999)
        file["reflectance_uncertainty"] = CUBE.transpose(1, 2, 0)
        bands, location = file.create_group("sensor_band_parameters"), file.create_group("location")
        bands["wavelengths"], bands["fwhm"] = WAVES.astype("f4"), np.full(BANDS, 8.5, "f4")
        bands["wavelengths"].attrs["units"] = "nm"
        bands["good_wavelengths"] = np.array([1, 1, 1, 0, 1, 1], "u1")
        rows = np.arange(ROWS, 0, -1)[:, None].repeat(COLUMNS + 2, 1)
        columns = np.arange(COLUMNS + 2)[None].repeat(ROWS, 0)
        columns[:, -1] = 0
        location["glt_y"], location["glt_x"] = np.where(columns > 0, rows, 0), columns
        location["lat"], location["lon"] = np.zeros((2, ROWS, COLUMNS))
    return str(path)


def prisma(path, placed=True):
    """PRISMA L2D: rows x bands x columns of two detectors that overlap, wavelengths falling, one of them not used."""
    stored = (CUBE.transpose(1, 0, 2) * 60000).astype("u2")
    with h5py.File(path, "w") as file:
        fields = file.create_group("HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields")
        fields["VNIR_Cube"], fields["SWIR_Cube"] = stored[:, :3], stored[:, 3:]
        fields["VNIR_PIXEL_L2_ERR_MATRIX"] = np.zeros(stored[:, :3].shape, "u1")
        attributes = {
            "List_Cw_Vnir": [980.0, 700.0, 400.0],
            "List_Cw_Swir": [2400.0, 960.0, 0.0],
            "List_Fwhm_Vnir": [10.0, 10.0, 10.0],
            "List_Fwhm_Swir": [10.0, 10.0, 0.0],
            "List_Cw_Swir_Flags": [1, 1, 0],
            "L2ScaleVnirMin": 0.0,
            "L2ScaleVnirMax": 1.0,
            "L2ScaleSwirMin": 0.0,
            "L2ScaleSwirMax": 0.5,
        }
        corners = {"ULcorner_easting": 500015, "ULcorner_northing": 5800000}
        corners |= {"LRcorner_easting": 500015 + 30 * (COLUMNS - 1), "LRcorner_northing": 5800000 - 30 * (ROWS - 1)}
        place = {"Epsg_Code": 32633} | {f"Product_{name}": value for name, value in corners.items()}
        for name, value in (attributes | (place if placed else {})).items():
            file.attrs[name] = value
    return str(path)


def tanager(path):
    """Tanager: bands x rows x columns, wavelengths as attributes, longitude and latitude of each pixel."""
    with h5py.File(path, "w") as file:
        fields = file.create_group("HDFEOS/SWATHS/HYP/Data Fields")
        fields["surface_reflectance"] = CUBE
        attributes = {
            "wavelengths": WAVES,
            "fwhm": np.full(BANDS, 5.0),
            "good_wavelengths": np.array([1, 1, 0, 1, 1, 1]),
        }
        for name, value in {**attributes, "_FillValue": -9999.0}.items():
            fields["surface_reflectance"].attrs[name] = value
        fields["surface_reflectance_uncertainty"] = CUBE
        places = file.create_group("HDFEOS/SWATHS/HYP/Geolocation Fields")
        places["Latitude"] = 52 - 0.0003 * np.arange(ROWS)[:, None].repeat(COLUMNS, 1)
        places["Longitude"] = 13 + 0.0003 * np.arange(COLUMNS)[None].repeat(ROWS, 0)
    return str(path)


def described(folder, name, band, images=("SPECTRAL_IMAGE.TIF",)):
    """EnMAP or DESIS: GeoTIFFs of int16 and a METADATA.XML; `band`: an element of it as text to be formatted."""
    each = BANDS // len(images)
    for i, image in enumerate(images):
        profile = {"driver": "GTiff", "width": COLUMNS, "height": ROWS, "count": each, "dtype": "int16"}
        place = {"crs": "EPSG:32633", "transform": rasterio.Affine(30, 0, 5e5, 0, -30, 5.8e6)}
        with rasterio.open(folder / f"{name}-{image}", "w", **profile, **place) as file:
            file.write((CUBE[i * each : (i + 1) * each] * 10000).astype("int16"))
    bands = "".join(band.format(number=i + 1, wave=wave) for i, wave in enumerate(WAVES))
    other = "<interiorOrientation><band><wavelengthCenterOfBand>1</wavelengthCenterOfBand></band></interiorOrientation>"
    text = f"<level_X><specific>{other}<bandCharacterisation>{bands}</bandCharacterisation></specific></level_X>"
    metadata = folder / f"{name}-METADATA.XML"
    metadata.write_text(text.replace("<specific>", "<specific><backgroundValue>-32768</backgroundValue>"))
    return str(metadata)


ENMAP = (
    '<bandID number="{number}"><wavelengthCenterOfBand>{wave}</wavelengthCenterOfBand><FWHMOfBand>6.5</FWHMOfBand>'
    "<GainOfBand>0.0001</GainOfBand><OffsetOfBand>0</OffsetOfBand></bandID>"
)
DESIS = (
    "<band><bandNumber>{number}</bandNumber><wavelengthCenterOfBand>{wave}</wavelengthCenterOfBand>"
    "<wavelengthWidthOfBand>3.5</wavelengthWidthOfBand><gainOfBand>0.0001</gainOfBand><offsetOfBand>0.01</offsetOfBand>"
    "</band>"
)


def neon(path):
    """NEON AOP: rows x columns x bands as int16 with a divisor, ENVI's map info as a text, several other datasets."""
    with h5py.File(path, "w") as file:
        data = file.create_dataset(
            "ABBY/Reflectance/Reflectance_Data", data=(CUBE * 10000).astype("i2").transpose(1, 2, 0)
        )
        data.attrs["Data_Ignore_Value"], data.attrs["Scale_Factor"] = -9999.0, 10000.0
        metadata = file.create_group("ABBY/Reflectance/Metadata")
        spectral, place = metadata.create_group("Spectral_Data"), metadata.create_group("Coordinate_System")
        spectral["Wavelength"], spectral["FWHM"] = WAVES, np.full(BANDS, 5.0)
        spectral["Wavelength"].attrs["Units"] = "nanometers"
        metadata["Ancillary_Imagery/Path_Length"] = np.zeros((ROWS, COLUMNS), "f4")
        info = "UTM,  1.000,  1.000,  500000.000,  5800000.000,  1.0,  1.0,  33,  North,  WGS-84,  units=Meters, 0"
        place["Map_Info"], place["Coordinate_System_String"] = info, UTM
        place["EPSG Code"] = "32633"
    return str(path)
