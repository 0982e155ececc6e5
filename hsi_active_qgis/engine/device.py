"""Where torch computes, and why; the reason is what the analyst reads on the device badge."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial, wraps

import torch
from threadpoolctl import threadpool_limits

from ..protocol.sentence import Sentence, counted, joined
from . import accelerators
from .errors import OutOfMemory
from .learners.kernel import gaussian_process

_cpu_only: list[str] = []  # why the GPU was given up in this process


def choose() -> tuple[str, str]:
    """Return the device as torch calls it ("cuda", "xpu", "mps", "cpu") and why; sets the number of threads."""
    threads = _threads()
    threadpool_limits(threads)  # of numpy and scipy
    os.environ["OMP_NUM_THREADS"] = str(threads)  # of scikit-learn, which is imported where it is used
    torch.set_num_threads(threads)
    cores = counted(threads, "thread", "threads")
    if os.environ.get("HSI_ACTIVE_DEVICE") == "cpu":
        return "cpu", Sentence("HSI_ACTIVE_DEVICE asks for the CPU; {cores}", cores=cores)
    if _cpu_only:
        return "cpu", joined((_cpu_only[0], cores), "; ")
    device, why = _best()
    return device, why if device != "cpu" else joined((why, cores), "; ")


def _threads() -> int:
    """As many as the variable says, else all processors but one."""
    asked = os.environ.get("HSI_ACTIVE_THREADS", "")
    return int(asked) if asked.isdecimal() and int(asked) else max(1, (os.cpu_count() or 1) - 1)


@cache
def _best() -> tuple[str, str]:
    """Return the device that works best, and its name or why it is the CPU; a trial takes a second on a GPU."""
    kinds, said = accelerators.offered(torch)
    device, failed = accelerators.first_that_works(kinds, partial(accelerators.try_out, torch))
    if device != "cpu":
        return device, accelerators.name_of(torch, device)
    if failed or said:
        return device, failed or said
    if torch.version.cuda is None:
        return device, Sentence("this build of torch ({version}) has no CUDA", version=torch.__version__)
    return device, Sentence("torch finds no usable CUDA device or driver")


def sparing(verb: Callable) -> Callable:
    """Let a verb that runs out of GPU memory try again in smaller batches, then on the CPU, and say so in a notice."""

    @wraps(verb)
    def attempt(*args):
        notices: list[str] = []
        for relieve in (_smaller_batches, _cpu, None):
            try:
                result = verb(*args)
            except RuntimeError as error:
                if not _is_short_of_memory(error):
                    raise
                if relieve is None:
                    raise OutOfMemory from error
                notices = [relieve()]
            else:
                return replace(result, notices=notices + result.notices)
        raise OutOfMemory

    return attempt


def _is_short_of_memory(error: RuntimeError) -> bool:
    return isinstance(error, torch.cuda.OutOfMemoryError) or "MPS backend out of memory" in str(error)


def _free_memory() -> None:
    """Give back what torch keeps for later; cuda, xpu and mps each have their own."""
    part = getattr(torch, choose()[0], None)
    if part is not None and hasattr(part, "empty_cache"):
        part.empty_cache()


def _smaller_batches() -> str:
    _free_memory()
    gaussian_process.CHUNK_VALUES //= 8
    return "The GPU's memory was short: computed in smaller batches."


def _cpu() -> str:
    _free_memory()
    _cpu_only.append(Sentence("the GPU ran out of memory"))
    return "The GPU's memory was too small: computed on the CPU."
