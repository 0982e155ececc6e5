"""Which GPU torch computes on: the first kind that it offers and that computes what a CPU does.

check.py runs this file by its path, before anything of the engine is there: it imports none of it.
"""

import warnings
from collections.abc import Callable, Iterable
from types import ModuleType

KINDS = ("cuda", "xpu", "mps")  # as torch calls those of NVIDIA and AMD, Intel, Apple
SIDE = 64  # of the matrices and the image of a trial
TOLERANCE = 0.01  # of its results; GPUs round


def offered(torch: ModuleType) -> tuple[list[str], str]:
    """Return the kinds of GPU that torch says it can use, and what it warned of when it was asked, or ""."""
    parts = {"cuda": torch.cuda, "xpu": getattr(torch, "xpu", None), "mps": torch.backends.mps}  # xpu: since 2.3
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = [kind for kind in KINDS if parts[kind] is not None and parts[kind].is_available()]
    return found, "; ".join(_first_line(warning.message) for warning in said)


def first_that_works(kinds: Iterable[str], trial: Callable[[str], None]) -> tuple[str, str]:
    """Return the first kind whose trial raises nothing, else "cpu", and why none before it was taken, or ""."""
    reasons = []
    for kind in kinds:
        try:
            trial(kind)
        except Exception as error:
            reasons.append(f"{kind} does not work: {_first_line(error)}")
        else:
            return kind, "; ".join(reasons)
    return "cpu", "; ".join(reasons)


def try_out(torch: ModuleType, device: str) -> None:
    """Compute on the device what the learners do, in short; ArithmeticError if it is not what a CPU computes."""
    for here, there in zip(_compute(torch, device), _compute(torch, "cpu"), strict=True):
        if not torch.allclose(here.cpu(), there, rtol=TOLERANCE, atol=TOLERANCE):
            raise ArithmeticError("it computes otherwise than the CPU")


def name_of(torch: ModuleType, device: str) -> str:
    """Return the name of a GPU for the analyst."""
    return "Apple GPU" if device == "mps" else getattr(torch, device).get_device_name(0)


def _compute(torch: ModuleType, device: str) -> list:
    """A matrix product, a Gaussian process's factor and solution, a convolution's gradient."""
    places = torch.linspace(0, 1, SIDE, device=device)[:, None]
    kernel = torch.exp(-8 * torch.cdist(places, places)) + 0.1 * torch.eye(SIDE, device=device)
    factor = torch.linalg.cholesky(kernel)
    solved = torch.linalg.solve_triangular(factor, places, upper=False)
    weight = torch.ones(1, 1, 3, 3, device=device, requires_grad=True)
    torch.nn.functional.conv2d((kernel @ kernel)[None, None], weight).mean().backward()
    return [kernel @ kernel, factor, solved, weight.grad]


def _first_line(what: object) -> str:
    return (str(what).splitlines() or [type(what).__name__])[0]
