"""From an empty project to an exported map without a mouse."""

import pytest

from tests.desktop.test_desktop_analyst import accuracy_of, class_names

MOST_PRESSES = 1.2  # an answer, those for updates included


@pytest.mark.long
def test_salinas_a_is_mapped_by_keyboard_alone(desktop, salinas, tmp_path):
    names = class_names(salinas["reference"])
    told = desktop().run("keyboard", classes=names, answers=30, folder=str(tmp_path), **salinas)
    assert (told["clicks"], told["wrong"], told["place"]["answers"]) == (0, 0, 30)
    assert told["presses"] <= MOST_PRESSES * len(told["answered"])
    assert accuracy_of(told, salinas) >= 0.95
