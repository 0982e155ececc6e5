"""How the fields of a request are written down: what each means and which values it takes."""

from collections.abc import Collection, Iterator
from dataclasses import MISSING, field, fields, is_dataclass
from functools import cache
from typing import Any, Optional, get_type_hints


def told(
    meaning: str,
    default: Any = MISSING,
    *,
    choices: Collection[str] = (),
    least: Optional[float] = None,
    most: Optional[float] = None,
    role: str = "",
    files: Collection[str] = (),
) -> Any:
    """A field with its help text, which the command line shows, and the limits of its values.

    choices: the texts it may be, those in a list, too, read anew at each check; least, most: of a number; role: of the
    files that it names, READ, WRITE, CACHE (written unless that fails) or FOLDER (to write into); files: patterns of
    those that are written into a folder.
    """
    limits = {"choices": choices, "least": least, "most": most}
    return field(default=default, metadata={"help": meaning, "role": role, "files": files, **limits})


class Remembering:
    """A dataclass that remembers which fields it was given when it was read from JSON: `given`, not there otherwise."""

    __slots__ = ("given",)

    def __getstate__(self) -> "dict[str, Any]":
        return vars(self)


READ, WRITE, CACHE, FOLDER = "read", "write", "cache", "folder"


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


def files_named(value: Any) -> "Iterator[tuple[str, str, Any]]":
    """(role, field, path, or folder with the patterns of what is written into it) of all files that a request names."""
    kind: Any = type(value)
    for one, _ in fields_of(kind):
        role, files, held = one.metadata.get("role"), one.metadata.get("files"), getattr(value, one.name)
        for path in held if isinstance(held, (list, tuple)) else [held]:
            if is_dataclass(path):
                yield from files_named(path)
            elif role and isinstance(path, str) and path:
                yield role, name_of(one), (path, files) if role == FOLDER else path


def required(one: Any) -> bool:
    """Whether a field has no default."""
    return one.default is MISSING and one.default_factory is MISSING
