"""Texts for the user that both processes know: English ones that keep what they are made of, so that QGIS can say
them in the user's language.

    Sentence("{path} has no field {field}.", path=path, field=field)

A template is a literal, so that `make translations` finds it; what it is filled with may be a sentence again. An error
makes one of its arguments, and a text without values may be a plain literal where the user is told it anyway (TEXTS).
"""

from collections.abc import Collection
from string import Formatter
from typing import Any

TEXTS = ("message", "text", "why", "reason", "missing", "notices", "smoothing")  # fields whose literals are told


class Sentence(str):
    """As a text it is English, as logs and the command line have it. values: by the names in the template, as texts, or
    as sentences."""

    template: str
    values: dict[str, str]

    def __new__(cls, template: str, /, **values: Any) -> "Sentence":
        if isinstance(template, Sentence):
            return template
        texts = {}
        for _, name, form, _ in Formatter().parse(template) if values else ():
            if name is not None:
                value = values[name]
                texts[name] = value if isinstance(value, Sentence) else format(value, form or "")
        return cls.of(template, texts)

    @classmethod
    def of(cls, template: str, texts: "dict[str, str]") -> "Sentence":
        """A template with its values as texts already."""
        made = super().__new__(cls, filled(template, texts))
        made.template, made.values = template, texts
        return made


class _Filler(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        return str(value)  # a text already


def filled(template: str, texts: "dict[str, str]") -> str:
    """A template, of any language, with texts in the place of names."""
    return _Filler().vformat(template, (), texts) if texts else template


def counted(count: int, one: str, more: str) -> Sentence:
    """A number with its noun: "1 answer", "2 answers"."""
    return Sentence("{count} " + (one if count == 1 else more), count=count)


def joined(parts: Collection[str], between: str = " ") -> Sentence:
    """Texts one after the other, each of which may be a sentence, as may be what lies between."""
    values = {f"part{i}": part for i, part in enumerate(parts)}
    return Sentence("{between}".join(f"{{{name}}}" for name in values), **values, between=between)


def in_parts(value: Any, told: bool = False) -> Any:
    """JSON in which sentences, and what is told by the names of fields, are {"sentence": template, "values": {...}}."""
    if isinstance(value, Sentence) or (told and isinstance(value, str)):
        sentence = Sentence(value)
        return {"sentence": sentence.template, "values": {name: in_parts(one) for name, one in sentence.values.items()}}
    if isinstance(value, dict):
        return {key: in_parts(one, key in TEXTS) for key, one in value.items()}
    return [in_parts(one, told) for one in value] if isinstance(value, (list, tuple)) else value


def put_together(parts: "dict[str, Any]") -> Any:
    """The sentence that an object of such JSON is; another object stays as it is."""
    return Sentence.of(parts["sentence"], parts["values"]) if parts.keys() == {"sentence", "values"} else parts
