"""From Hydra's overrides to the configurations of a sweep."""

from itertools import product
from pathlib import Path
from typing import cast

from hydra import compose, initialize_config_dir
from hydra.core.config_store import ConfigStore
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.errors import HydraException
from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException

from ...protocol.published import PUBLISHED
from ..errors import BadRequest

CONF = Path(__file__).parent / "conf"
for _published in PUBLISHED.values():  # +published=paper
    ConfigStore.instance().store(_published.name, _published.run, "published", "_global_")


def configurations(overrides: list[str], several: bool) -> list[dict]:
    """One for each combination of values, as conf/config.yaml has it. Raises BadRequest.

    `several`: whether an override may hold a list (a,b) or a range, as Hydra's multirun has them.
    """
    try:
        with initialize_config_dir(str(CONF), version_base="1.3"):
            return [_composed(chosen) for chosen in _combinations(overrides, several)]
    except (HydraException, OmegaConfBaseException) as error:
        why = " ".join(str(error).split())
        raise BadRequest(f"{why.rstrip('.')}. See {CONF / 'config.yaml'} for what there is.") from error


def _combinations(overrides: list[str], several: bool) -> list[tuple[str, ...]]:
    values = []
    for override in OverridesParser.create().parse_overrides(overrides):
        key = override.get_key_element()
        if not override.is_sweep_override():
            values.append([f"{key}={override.get_value_element_as_str()}"])
        elif not several:
            raise BadRequest(f"{override.input_line} has several values. Add -m for a run with each.")
        elif not override.is_discrete_sweep():
            raise BadRequest(f"{override.input_line} has no single values. Give a list, or a range of whole numbers.")
        else:
            values.append([f"{key}={value}" for value in override.sweep_string_iterator()])
    return list(product(*values))


def _composed(overrides: tuple[str, ...]) -> dict:
    return cast(dict, OmegaConf.to_container(compose("config", list(overrides)), resolve=True, throw_on_missing=True))
