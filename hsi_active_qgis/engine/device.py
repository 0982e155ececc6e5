"""Where torch computes, and why; the reason is what the analyst reads on the device badge."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import wraps

import torch
from threadpoolctl import threadpool_limits

from .errors import OutOfMemory
from .learners.kernel import gaussian_process

_cpu_only: list[str] = []  # why CUDA was given up in this process


def choose() -> tuple[str, str]:
    """Return the device's name ("cuda" or "cpu") and the reason in words; sets the number of threads."""
    threads = int(os.environ.get("HSI_ACTIVE_THREADS", 0)) or max(1, (os.cpu_count() or 1) - 1)
    threadpool_limits(threads)  # of numpy and scipy
    os.environ["OMP_NUM_THREADS"] = str(threads)  # of scikit-learn, which is imported where it is used
    torch.set_num_threads(threads)
    cores = f"{threads} thread{'s' if threads > 1 else ''}"
    if os.environ.get("HSI_ACTIVE_DEVICE") == "cpu":
        return "cpu", f"HSI_ACTIVE_DEVICE asks for the CPU; {cores}"
    if _cpu_only:
        return "cpu", f"{_cpu_only[0]}; {cores}"
    if torch.cuda.is_available():
        return "cuda", torch.cuda.get_device_name(0)
    if torch.version.cuda is None:
        return "cpu", f"this build of torch ({torch.__version__}) has no CUDA; {cores}"
    return "cpu", f"torch finds no usable CUDA device or driver; {cores}"


def sparing(verb: Callable) -> Callable:
    """Let a verb that runs out of GPU memory try again in smaller batches, then on the CPU, and say so in a notice."""

    @wraps(verb)
    def attempt(*args):
        notices: list[str] = []
        for relieve in (_smaller_batches, _cpu, None):
            try:
                result = verb(*args)
            except torch.OutOfMemoryError as error:
                if relieve is None:
                    raise OutOfMemory from error
                notices = [relieve()]
            else:
                return replace(result, notices=notices + result.notices)
        raise OutOfMemory

    return attempt


def _smaller_batches() -> str:
    torch.cuda.empty_cache()
    gaussian_process.CHUNK_VALUES //= 8
    return "The GPU's memory was short: computed in smaller batches."


def _cpu() -> str:
    torch.cuda.empty_cache()
    _cpu_only.append("the GPU ran out of memory")
    return "The GPU's memory was too small: computed on the CPU."
