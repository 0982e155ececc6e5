"""Several trained models as one."""

from dataclasses import dataclass

import torch

from ...features.groups import Features
from ...raster.windows import Window
from ..base import BaseModel, Model
from ..models import MODELS
from ..recipe import FeatureRecipe

KIND = "committee"


@dataclass(frozen=True)
class CommitteeModel(BaseModel):
    """Models of one kind, recipe and class table."""

    members: list[Model]

    @property
    def classes(self) -> list[dict]:
        return self.members[0].classes

    @property
    def recipe(self) -> FeatureRecipe:
        return self.members[0].recipe

    @property
    def smooth(self) -> bool:
        return self.members[0].smooth

    @property
    def tile_sides(self) -> set[int]:
        return set().union(*(member.tile_sides for member in self.members))

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return the members' mean class probabilities (classes, rows, columns) before smoothing."""
        total = self.members[0].predict(features, window)
        for member in self.members[1:]:
            total = total + member.predict(features, window)
        return total / len(self.members)

    def classify_tile(self, features: Features, tile: Window) -> torch.Tensor:
        return torch.stack([member.classify_tile(features, tile) for member in self.members]).mean(0)

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe: each member's under its number."""
        contents = [member.content() for member in self.members]
        tensors = {f"{i}.{name}": tensor for i, (_, own, _) in enumerate(contents) for name, tensor in own.items()}
        return KIND, tensors, {"kind": contents[0][0], "members": [settings for _, _, settings in contents]}

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "CommitteeModel":
        """From the content of a model file. Raises LookupError or ValueError when its parts do not fit."""
        members = []
        for i, own in enumerate(settings["members"]):
            named = {name.removeprefix(f"{i}."): t for name, t in tensors.items() if name.startswith(f"{i}.")}
            members.append(MODELS[settings["kind"]].load(recipe, named, own))
        if not members or any(member.classes != members[0].classes for member in members):
            raise ValueError
        return cls(members)
