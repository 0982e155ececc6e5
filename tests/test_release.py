"""`make release`: what a version needs is asked for in a sentence; what is made says the version everywhere."""

import configparser
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PARTS = (".ci", "algorithms", "hsi_active_qgis", "resources", "CHANGELOG.md", "LICENSE", "metadata.txt")
REAL = {"VERSION": "9.8.7", "EMAIL": "we@hsi-active.org", "REPOSITORY": "https://git.hsi-active.org/plugin"}
NEWS = "## [Unreleased]\n\n### Added\n\n- A new `thing` that is\n  95 % new.\n\n## [0.1.0]\n\n- The first.\n"


@pytest.fixture
def checkout(tmp_path):
    """A repository with a copy of what a release is made of."""
    for name in PARTS:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name, **({"symlinks": True} if copy is shutil.copytree else {}))
    (tmp_path / "CHANGELOG.md").write_text(NEWS)
    (tmp_path / ".gitignore").write_text("__pycache__/\ndist/\n")
    for words in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "all"]):
        git(tmp_path, *words)
    return tmp_path


def git(folder, *words):
    who = ["-c", "user.name=A", "-c", "user.email=a@b.org"]
    return subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True).stdout


def release(folder, **given):
    """Return exit status and output."""
    names = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@b.org", "GIT_COMMITTER_NAME": "A"}
    variables = {"PATH": os.environ["PATH"], **names, "GIT_COMMITTER_EMAIL": "a@b.org", **given}
    command = [sys.executable, folder / ".ci" / "release.py"]
    done = subprocess.run(command, env=variables, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"VERSION": ""}, "is no version"),
        ({"VERSION": "next"}, "is no version"),
        ({"EMAIL": ""}, "EMAIL= is no address"),
        ({"EMAIL": "maintainers@hsi-active.example"}, "Give the real one"),
        ({"REPOSITORY": "https://example.org/plugin"}, "Give the real one"),
        ({"HOMEPAGE": "somewhere"}, "HOMEPAGE=somewhere is no address"),
    ],
)
def test_a_release_without_what_it_needs_is_refused_and_changes_nothing(checkout, wrong, word):
    status, text = release(checkout, **{**REAL, **wrong})
    assert (status, word in text, text.count("\n")) == (1, True, 1), text
    assert git(checkout, "status", "--porcelain") == git(checkout, "tag") == ""


def test_a_release_says_its_version_everywhere(checkout):
    status, text = release(checkout, **REAL)
    assert status == 0, text
    assert git(checkout, "tag") == "v9.8.7\n"
    assert git(checkout, "status", "--porcelain") == ""
    with zipfile.ZipFile(checkout / "dist" / "hsi_active_qgis-9.8.7.zip") as archive:
        metadata = archive.read("hsi_active_qgis/metadata.txt").decode()
        assert 'VERSION = "9.8.7"' in archive.read("hsi_active_qgis/protocol/catalogue.py").decode()
    parser = configparser.ConfigParser()
    parser.read_string(metadata)
    general = parser["general"]
    assert (general["version"], general["email"]) == ("9.8.7", REAL["EMAIL"])
    assert (general["tracker"], general["homepage"]) == (f"{REAL['REPOSITORY']}/issues", REAL["REPOSITORY"])
    assert "9.8.7\n- A new thing that is 95 % new.\n" in general["changelog"]
    assert "## [Unreleased]\n\n## [9.8.7] - " in (checkout / "CHANGELOG.md").read_text()
    assert release(checkout, **REAL)[0] == 1
    refused = release(checkout, **{**REAL, "VERSION": "9.8.8"})
    assert (refused[0], "nothing under [Unreleased]" in refused[1]) == (1, True)
