"""How the fields of a request are written down: what each means and which values it takes."""

from collections.abc import Collection
from dataclasses import MISSING, field, fields
from functools import cache
from typing import Any, Optional, get_type_hints


def told(
    meaning: str,
    default: Any = MISSING,
    *,
    choices: Collection[str] = (),
    least: Optional[float] = None,
    most: Optional[float] = None,
) -> Any:
    """A field with its help text, which the command line shows, and the limits of its values.

    choices: the texts it may be, those in a list, too, read anew at each check; least, most: of a number.
    """
    limits = {"choices": choices, "least": least, "most": most}
    return field(default=default, metadata={"help": meaning, **limits})


def inline(kind: Any) -> Any:
    """A field whose own fields lie among its neighbours in JSON, all as by default when none is there."""
    return field(default=kind(), metadata={"inline": True})


@cache
def fields_of(kind: Any) -> "list[tuple[Any, Any]]":
    """The fields of a dataclass or named tuple, each with its type."""
    hints = get_type_hints(kind)
    return [(one, hints[one.name]) for one in fields(kind)]


@cache
def flat_fields(kind: Any) -> "dict[str, tuple[Any, Any]]":
    """{name in JSON: (field, type)} of a dataclass, those of inline fields among them."""
    found = {}
    for one, hint in fields_of(kind):
        found.update(flat_fields(hint) if one.metadata.get("inline") else {name_of(one): (one, hint)})
    return found


def name_of(one: Any) -> str:
    """A field's name in JSON: without the underscore that keeps it apart from a word of Python."""
    return one.name.rstrip("_")


def required(one: Any) -> bool:
    """Whether a field has no default."""
    return one.default is MISSING and one.default_factory is MISSING
