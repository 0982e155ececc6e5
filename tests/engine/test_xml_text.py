"""The XML that GDAL reads: texts and attributes are escaped, whatever is in them."""

from hsi_active_qgis.engine.raster.xml_text import beside, element, text
from hsi_active_qgis.protocol.writing import MARK


def test_texts_and_attributes_are_escaped_and_elements_are_not_once_more():
    found = element("Row", text("F", "<ice> & 'till'"), text("F", 1.5), key='"a" < b')
    assert found == '<Row key="&quot;a&quot; &lt; b"><F>&lt;ice&gt; &amp; &#x27;till&#x27;</F><F>1.5</F></Row>'


def test_an_element_without_a_text_is_empty_and_a_text_may_be():
    assert element("SrcRect", xOff=0) == '<SrcRect xOff="0"/>'
    assert text("Category", "") == "<Category></Category>"


def test_what_lies_beside_a_raster_describes_its_one_band():
    inner = "<Description>a &amp; b</Description>"
    made = beside(text("Description", "a & b"))
    assert made.endswith(f'<PAMRasterBand band="1">{inner}</PAMRasterBand></PAMDataset>\n')
    assert made.startswith(f'<PAMDataset><Metadata domain="{MARK}">')
