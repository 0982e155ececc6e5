"""How a class table, a list of {"id", "name", "colour"}, is told in the files of a raster: colours, names, counts."""

from ..raster.xml_text import beside, element, text


def dtype_of(classes: list[dict]) -> str:
    """The type of a class map's values."""
    return "uint8" if max(c["id"] for c in classes) <= 255 else "uint16"


def colours(classes: list[dict]) -> dict[int, tuple[int, int, int, int]]:
    """{id: red, green, blue, alpha}, with 0, which is nodata."""
    return {0: (0, 0, 0, 0)} | {c["id"]: (*_rgb(c["colour"]), 255) for c in classes}


def band_text(classes: list[dict], counts) -> str:
    """Category names and the raster attribute table as GDAL has them in XML; `counts`: pixels by id."""
    names = {c["id"]: c["name"] for c in classes}
    categories = [text("Category", names.get(i, "")) for i in range(max(names) + 1)]
    fields = (("Value", 0, 5), ("Count", 1, 1), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
    header = [
        element(
            "FieldDefn",
            text("Name", name),
            text("Type", 1 if name == "Count" else kind),
            text("Usage", usage),
            index=i,
        )
        for i, (name, kind, usage) in enumerate(fields)
    ]
    rows = [element("Row", *(text("F", value) for value in _row(c, counts)), index=i) for i, c in enumerate(classes)]
    table = element("GDALRasterAttributeTable", *header, *rows, tableType="thematic")
    return element("CategoryNames", *categories) + table


def text_beside(classes: list[dict], counts) -> str:
    """What goes into the .aux.xml beside a GeoTIFF, where GDAL looks for it."""
    return beside(text("Description", "class"), band_text(classes, counts))


def _row(c: dict, counts) -> list:
    return [c["id"], int(counts[c["id"]]), c["name"], *_rgb(c["colour"])]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
