"""Where torch computes, and why; the reason is what the analyst reads on the device badge."""

import os

import torch


def choose() -> tuple[str, str]:
    """Return the device's name ("cuda" or "cpu") and the reason in words; sets the number of threads."""
    threads = int(os.environ.get("HSI_ACTIVE_THREADS", 0)) or max(1, (os.cpu_count() or 1) - 1)
    torch.set_num_threads(threads)
    if os.environ.get("HSI_ACTIVE_DEVICE") == "cpu":
        return "cpu", "HSI_ACTIVE_DEVICE asks for the CPU"
    if torch.cuda.is_available():
        return "cuda", torch.cuda.get_device_name(0)
    if torch.version.cuda is None:
        return "cpu", f"this build of torch ({torch.__version__}) has no CUDA; {threads} threads"
    return "cpu", f"torch finds no usable CUDA device or driver; {threads} threads"
