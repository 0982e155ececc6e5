"""What the engine can be asked: one function a verb, called by the worker, the command line and tests alike.

A verb takes a request of `protocol/requests.py`, `place_requests.py` or `job_requests.py` and answers with a result of
`protocol/results.py` or `protocol/figures.py`; called with a request's fields as JSON has them it returns plain JSON.
"""

import gc

from ..assessment.area_adjusted import assess_sample
from ..assessment.check_sample import draw_sample, plan_sample
from ..benchmark.verb import benchmark
from ..mosaic.blocks import map_blocks, missing_tasks
from ..mosaic.collect import collect_mosaic
from ..mosaic.plan import plan_mosaic
from ..sheets.cut import cut
from ..sheets.layout import sheet
from .exchange import describe_model, export_onnx, export_spectra
from .held_out import split_answers
from .maps import accuracy, classify, report, train
from .own import check
from .places import find_alike, group_answers, grow_segment
from .questions import suggest, update
from .rasters import info, list_tiles, make_scene
from .weights import convert_weights

RASTERS = (info, suggest, update, train, classify, accuracy, report, benchmark, make_scene)
PLACES = (find_alike, grow_segment, group_answers)
SAMPLES = (split_answers, plan_sample, draw_sample, assess_sample)
OWN = (convert_weights, check)
EXCHANGE = (export_spectra, describe_model, export_onnx)
TILES = (sheet, cut, list_tiles)
MOSAICS = (plan_mosaic, missing_tasks, map_blocks, collect_mosaic)
VERBS = {verb.name: verb for verb in RASTERS + PLACES + SAMPLES + OWN + EXCHANGE + TILES + MOSAICS}

gc.freeze()  # what torch brings: going over it again and again took longer than reading 20,000 answers
