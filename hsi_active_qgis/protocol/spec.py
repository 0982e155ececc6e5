"""What is told of anything that can be chosen: the key, and the words that a list shows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Spec:
    """name: the key in sessions, models and Processing calls, frozen; title; advice: when to choose it."""

    name: str
    title: str
    advice: str

    @property
    def text(self) -> str:
        return f"{self.title}: {self.advice}" if self.advice else self.title


class Texts(Mapping[str, str]):
    """A registry of specs as a list shows it: name -> text. What is registered later shows, too."""

    def __init__(self, specs: Mapping[str, Spec]) -> None:
        self._specs = specs

    def __getitem__(self, name: str) -> str:
        return self._specs[name].text

    def __iter__(self) -> Iterator[str]:
        return iter(self._specs)

    def __len__(self) -> int:
        return len(self._specs)
