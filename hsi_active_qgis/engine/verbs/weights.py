"""The verb that makes published weights readable."""

from ...protocol.requests import ConvertWeights
from ...protocol.results import WrittenWeights
from .. import networks
from ..networks.weights import read_published, take, write_weights
from ..progress import Progress
from ..raster.files import written
from ..verb import verb


@verb
def convert_weights(request: ConvertWeights, progress: Progress) -> WrittenWeights:
    """Write the weights, once they fit the network."""
    given = read_published(request.source)
    take(networks.make(request.network, bands=3, classes=2), given, request.source)
    with written(request.path) as part:
        write_weights(given, part)
    return WrittenWeights(request.path, len(given))
