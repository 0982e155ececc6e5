"""How a class table, a list of {"id", "name", "colour"}, is told in the files of a raster: colours, names, counts."""

from html import escape


def dtype_of(classes: list[dict]) -> str:
    """The type of a class map's values."""
    return "uint8" if max(c["id"] for c in classes) <= 255 else "uint16"


def colours(classes: list[dict]) -> dict[int, tuple[int, int, int, int]]:
    """{id: red, green, blue, alpha}, with 0, which is nodata."""
    return {0: (0, 0, 0, 0)} | {c["id"]: (*_rgb(c["colour"]), 255) for c in classes}


def band_text(classes: list[dict], counts) -> str:
    """Category names and the raster attribute table as GDAL has them in XML; `counts`: pixels by id."""
    names = {c["id"]: c["name"] for c in classes}
    categories = "".join(f"<Category>{escape(names.get(i, ''))}</Category>" for i in range(max(names) + 1))
    fields = (("Value", 0, 5), ("Count", 1, 1), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
    header = "".join(
        f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{1 if name == "Count" else kind}</Type>'
        f"<Usage>{usage}</Usage></FieldDefn>"
        for i, (name, kind, usage) in enumerate(fields)
    )
    rows = "".join(
        f'<Row index="{i}">' + "".join(f"<F>{escape(str(value))}</F>" for value in _row(c, counts)) + "</Row>"
        for i, c in enumerate(classes)
    )
    return (
        f"<CategoryNames>{categories}</CategoryNames>"
        f'<GDALRasterAttributeTable tableType="thematic">{header}{rows}</GDALRasterAttributeTable>'
    )


def text_beside(classes: list[dict], counts) -> str:
    """What goes into the .aux.xml beside a GeoTIFF, where GDAL looks for it."""
    band = f'<PAMRasterBand band="1"><Description>class</Description>{band_text(classes, counts)}</PAMRasterBand>'
    return f"<PAMDataset>{band}</PAMDataset>\n"


def _row(c: dict, counts) -> list:
    return [c["id"], int(counts[c["id"]]), c["name"], *_rgb(c["colour"])]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
