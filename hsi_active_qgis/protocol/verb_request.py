"""What is common to all that the engine can be asked."""

import re
from typing import Any, ClassVar, Generic, TypeVar, get_args

Result = TypeVar("Result")


class VerbRequest(Generic[Result]):
    """A request; its class names the verb, `DrawSample` that of `draw_sample`, and what the engine answers."""

    verb: ClassVar[str]
    result: ClassVar[Any]  # a dataclass, or what JSON has

    def __init_subclass__(cls) -> None:
        cls.verb = re.sub(r"\B(?=[A-Z])", "_", cls.__name__).lower()
        cls.result = get_args(cls.__dict__["__orig_bases__"][0])[0]
