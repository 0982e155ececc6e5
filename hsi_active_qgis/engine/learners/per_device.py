"""Sizes that depend on the device."""


class PerDevice(dict):
    """By device, "cpu" and "cuda"; of GPUs that share the computer's memory (mps, some xpu) nothing is measured, they
    take what a CPU does.
    """

    def __missing__(self, device: str) -> int:
        return self["cpu"]
