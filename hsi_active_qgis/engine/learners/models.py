"""The kinds of model files, each named as the learner that writes it; a committee's holds several of one kind."""

from .base import Model
from .kernel.model import KernelModel
from .networks.dense_model import DenseModel
from .networks.patch_model import NetworkModel
from .segmentation.model import SegmentationModel
from .support_vectors.baselines import SvmModel

MODELS: dict[str, type[Model]] = {
    "spectral_spatial": KernelModel,
    "dense_network": DenseModel,
    "patch_network": NetworkModel,
    "unet": SegmentationModel,
    "deeplab": SegmentationModel,
    "emp_svm": SvmModel,
    "spectrum_svm": SvmModel,
}
