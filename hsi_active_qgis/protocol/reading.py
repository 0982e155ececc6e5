"""From JSON to dataclasses and back: a value is checked against the types of the fields, or refused in a sentence.

    read(Suggest, {"scene": {"raster": "a.tif"}, "count": "ten"}, "suggest")
    ProtocolError: suggest: count must be a whole number, not "ten".

Types are what JSON has (bool, int, float, str, None), `Any`, `Optional` and `Union`, `tuple[X, ...]` or `list[X]`,
`dict[str, X]`, named tuples for lists with a place for each value, and dataclasses for objects.
"""

import json
import math
import types
import typing
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Callable, Union, get_type_hints

from .fields import Remembering, fields_of, flat_fields, name_of, required
from .sentence import Sentence, joined

get_origin: Callable[[Any], Any] = cache(typing.get_origin)  # there may be tens of thousands of answers
get_args: Callable[[Any], Any] = cache(typing.get_args)
UNIONS = (Union, getattr(types, "UnionType", Union))  # X | Y is another type than Union[X, Y]
LISTS = (list, tuple)
LARGEST = 2**31 - 1  # of whole numbers, unless a field says otherwise
SHOWN = 60  # characters of a wrong value
WORDS = {
    bool: Sentence("true or false"),
    int: Sentence("a whole number"),
    float: Sentence("a number"),
    str: Sentence("a text"),
}


class ProtocolError(ValueError):
    """What is wrong with a request, as one sentence that names the field."""


def read(kind: Any, value: Any, name: str, limits: Any = None) -> Any:
    """Return a JSON value as `kind`. `name`: what the sentence calls it; `limits`: of its field, see fields.told."""
    limits = limits or {}
    if kind is Any:
        return value
    if kind in WORDS and _fits(kind, value):
        return _scalar(kind, value, name, limits)
    if get_origin(kind) in UNIONS:
        return _one_of(get_args(kind), value, name, limits)
    if not _fits(kind, value):
        raise _wrong(kind, value, name, limits)
    if get_origin(kind) is dict:
        return {key: read(get_args(kind)[1], one, f"{name}.{key}", limits) for key, one in value.items()}
    if get_origin(kind) in LISTS:
        inner = get_args(kind)[0]
        if hasattr(inner, "_fields") and _are_usual(inner, value):
            return get_origin(kind)(map(inner._make, value))
        return get_origin(kind)(read(inner, one, f"{name}[{i}]", limits) for i, one in enumerate(value))
    if hasattr(kind, "_fields"):
        return _row(kind, value, name)
    if _is_record(kind):
        return _record(kind, value, name)
    return value


def plain(value: Any, sparse: bool = False) -> Any:
    """Return dataclasses, named tuples and tuples as JSON has them; `sparse`: without fields that are as by default and
    were not given."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if _is_record(value):
        kind: Any = type(value)
        found: dict[str, Any] = {}
        for one, _ in fields_of(kind):
            held = getattr(value, one.name)
            if sparse and not required(one) and held == one.default and one.name not in getattr(value, "given", ()):
                continue
            part = plain(held, sparse)
            found.update(part if one.metadata.get("inline") else {name_of(one): part})
        return found
    if isinstance(value, dict):
        return {key: plain(one, sparse) for key, one in value.items()}
    return [plain(one, sparse) for one in value] if isinstance(value, (list, tuple)) else value


def _fits(kind: Any, value: Any) -> bool:
    """Whether a value is the sort of JSON that a type is written as, whatever is in it."""
    if kind in WORDS:
        if isinstance(value, bool) or kind is bool:
            return isinstance(value, bool) and kind is bool
        return isinstance(value, (int, float) if kind is float else kind)
    if kind is type(None):
        return value is None
    if get_origin(kind) in LISTS:
        return isinstance(value, LISTS)
    if hasattr(kind, "_fields"):
        return isinstance(value, (list, tuple)) and len(value) == len(kind._fields)
    if _is_record(kind):
        return isinstance(value, (dict, kind))
    if get_origin(kind) is dict:
        return isinstance(value, dict)
    return isinstance(value, kind)


def _is_record(kind: Any) -> bool:
    return is_dataclass(kind)


def _one_of(kinds: Any, value: Any, name: str, limits: Any) -> Any:
    for kind in kinds:
        large = kind is int and float in kinds and not _is_usual(value)  # a number like any
        if _fits(kind, value) and not large:
            return None if value is None else read(kind, value, name, limits)
    raise _wrong(Union[kinds], value, name, limits)


@cache
def _hints(kind: Any) -> "dict[str, Any]":
    return get_type_hints(kind)


@cache
def _types_of(kind: Any) -> "list[set[Any]]":
    """Of each field of a named tuple the types that it may have."""
    return [set(get_args(hint)) if get_origin(hint) in UNIONS else {hint} for hint in _hints(kind).values()]


def _are_usual(kind: Any, rows: Any) -> bool:
    """Whether no value of any row can be refused; by columns, for there may be tens of thousands of answers."""
    if not all(isinstance(row, LISTS) for row in rows) or set(map(len, rows)) != {len(kind._fields)}:
        return False
    for allowed, column in zip(_types_of(kind), zip(*rows)):
        texts = "".join(value for value in column if type(value) is str)
        others = (value for value in column if type(value) is not str)
        if not (set(map(type, column)) <= allowed and _is_text(texts) and all(map(_is_usual, others))):
            return False
    return True


def _row(kind: Any, values: Any, name: str) -> Any:
    hints = _hints(kind)
    return kind(*(read(hints[key], value, f"{name}.{key}") for key, value in zip(kind._fields, values)))


def _record(kind: Any, given: Any, name: str) -> Any:
    if isinstance(given, kind):
        return given
    known = flat_fields(kind)
    for key in given:
        if key not in known:
            raise _unknown(name, key, known)
    try:
        return _built(kind, given, name)
    except ProtocolError:
        raise
    except ValueError as error:  # fields that are right each, but not together
        raise ProtocolError(Sentence("{name}: {problem}", name=name, problem=error.args[0])) from error


def _built(kind: Any, given: Any, name: str) -> Any:
    values = {}
    for one, hint in fields_of(kind):
        key = name_of(one)
        called = f"{name}.{key}" if ":" in name else f"{name}: {key}"
        if one.metadata.get("inline"):
            values[one.name] = _built(hint, given, name)
        elif key in given:
            values[one.name] = read(hint, given[key], called, one.metadata)
        elif required(one):
            text = "{field} is missing. Give it as {kind}."
            raise ProtocolError(Sentence(text, field=called, kind=words_of(hint, one.metadata)))
    record = kind(**values)
    if isinstance(record, Remembering):
        object.__setattr__(record, "given", frozenset(values))
    return record


def _scalar(kind: Any, value: Any, name: str, limits: Any) -> Any:
    if kind is str:
        fine = _is_text(value) and (not limits.get("choices") or value in limits["choices"])
    elif kind is int:
        fine = _within(value, limits, -LARGEST - 1, LARGEST)
    else:
        fine = kind is not float or (_within(value, limits, -1e300, 1e300) and math.isfinite(value))
    if not fine:
        raise _wrong(kind, value, name, limits)
    return value


def _is_usual(value: Any) -> bool:
    """Whether a value is a text or number that no limit can refuse; not of each that is."""
    if isinstance(value, str):
        return _is_text(value)
    return value is None or (isinstance(value, (int, float)) and -LARGEST <= value <= LARGEST)


def _is_text(value: str) -> bool:
    """Whether a text can be a file's name: no NUL, no half of a pair of surrogates."""
    return "\0" not in value and (value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value))


def _within(value: float, limits: Any, lowest: float, highest: float) -> bool:
    least, most = limits.get("least"), limits.get("most")
    return (lowest if least is None else least) <= value <= (highest if most is None else most)


def _wrong(kind: Any, value: Any, name: str, limits: Any) -> ProtocolError:
    text = "{field} must be {kind}, not {value}."
    return ProtocolError(Sentence(text, field=name, kind=words_of(kind, limits), value=_shown(value)))


def _unknown(name: str, key: str, known: Any) -> ProtocolError:
    there_are = Sentence("Choose among {names}.", names=", ".join(known)) if known else Sentence("Leave it out.")
    text = "{name}: there is no field {field}. {remedy}"
    return ProtocolError(Sentence(text, name=name, field=_shown(key), remedy=there_are))


def words_of(kind: Any, limits: Any) -> str:
    """What a value must be, in words."""
    if get_origin(kind) in UNIONS:
        kinds = [words_of(one, limits) for one in get_args(kind) if one is not type(None)]
        return joined(dict.fromkeys(kinds), Sentence(" or "))
    if get_origin(kind) in LISTS:
        return Sentence("a list of which each is {kind}", kind=words_of(get_args(kind)[0], limits))
    if hasattr(kind, "_fields"):
        return Sentence("a list [{names}]", names=", ".join(kind._fields))
    if _is_record(kind):
        return Sentence("an object with {names}", names=", ".join(flat_fields(kind)))
    if kind is str and limits.get("choices"):
        return Sentence("one of {names}", names=", ".join(limits["choices"]))
    return _ranged(WORDS.get(kind, Sentence("an object")), limits if kind in (int, float) else {})


def _ranged(words: str, limits: Any) -> str:
    least, most = limits.get("least"), limits.get("most")
    if most is None:
        return words if least is None else Sentence("{number} from {least} on", number=words, least=least)
    least = -LARGEST - 1 if least is None else least
    return Sentence("{number} from {least} to {most}", number=words, least=least, most=most)


def _shown(value: Any) -> str:
    """A wrong value as JSON, shortened."""
    text = json.dumps(value, default=plain)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
