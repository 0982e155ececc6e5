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
    """Registries of specs as one list shows them: name -> text. What is registered later shows, too."""

    def __init__(self, *registries: Mapping[str, Spec]) -> None:
        self._registries = registries

    def __getitem__(self, name: str) -> str:
        for specs in self._registries:
            if name in specs:
                return specs[name].text
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for specs in self._registries for name in specs))

    def __len__(self) -> int:
        return len(list(iter(self)))
