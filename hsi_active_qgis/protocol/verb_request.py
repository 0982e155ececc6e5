"""What is common to all that the engine can be asked."""

import pkgutil
import re
from importlib import import_module
from typing import Any, ClassVar, Generic, TypeVar, get_args

Result = TypeVar("Result")


class VerbRequest(Generic[Result]):
    """A request; its class names the verb, `DrawSample` that of `draw_sample`, and what the engine answers."""

    verb: ClassVar[str]
    result: ClassVar[Any]  # a dataclass, or what JSON has

    def __init_subclass__(cls) -> None:
        cls.verb = re.sub(r"\B(?=[A-Z])", "_", cls.__name__).lower()
        cls.result = get_args(cls.__dict__["__orig_bases__"][0])[0]


def all_requests() -> list[type[VerbRequest[Any]]]:
    """Return every request of the protocol in the order of the verbs, for who tells of all: the manual, tests."""
    package = __name__.rpartition(".")[0]
    for module in pkgutil.iter_modules(import_module(package).__path__):
        if module.name.endswith("requests"):
            import_module(f"{package}.{module.name}")
    ours = (one for one in VerbRequest.__subclasses__() if one.__module__.startswith(f"{package}."))
    return sorted(ours, key=lambda one: one.verb)
