"""Make a release of what is committed: its notes and addresses in metadata.txt, the commit, the tag and the zip.

Variables: VERSION, EMAIL, REPOSITORY; HOMEPAGE and TRACKER, unless they are those of the repository.
"""

import os
import re
import subprocess
import sys
from datetime import datetime, timezone

from package import PLUGIN, ROOT, write_zip

CHANGELOG, METADATA = ROOT / "CHANGELOG.md", ROOT / "metadata.txt"
CATALOGUE = ROOT / PLUGIN / "protocol" / "catalogue.py"
PLACEHOLDER = re.compile(r"example|placeholder|localhost|your[-_.]|<|>", re.IGNORECASE)
URL, MAIL = r"https://[\w-]+(\.[\w-]+)+/\S+", r"[^@\s]+@[\w-]+(\.[\w-]+)+"


class Refused(Exception):
    """Why no release is made, as a sentence."""


def addresses():
    """Return {key of metadata.txt: value} of the variables. Raises Refused."""
    repository = os.environ.get("REPOSITORY", "").rstrip("/")
    usual = {"homepage": repository, "tracker": f"{repository}/issues", "repository": repository, "email": ""}
    given = {key: os.environ.get(key.upper()) or value for key, value in usual.items()}
    for key, value in given.items():
        if not re.fullmatch(MAIL if key == "email" else URL, value) or PLACEHOLDER.search(value):
            raise Refused(f"{key.upper()}={value} is no address that analysts can reach. Give the real one.")
    return given


def notes(changelog):
    """Return the lines of what is not released yet, an item a line, for metadata.txt. Raises Refused."""
    section = re.search(r"^## \[Unreleased\]\n(.*?)(?=^## )", changelog, re.MULTILINE | re.DOTALL)
    text = re.sub(r"\n +", " ", section[1]).replace("`", "") if section else ""
    items = [line for line in text.splitlines() if line.startswith("- ")]
    if not items:
        raise Refused("CHANGELOG.md has nothing under [Unreleased]. Say there what is new.")
    return items


def check(version):
    """Raise Refused unless this version may be made of what is here."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise Refused(f"VERSION={version} is no version. Give three numbers, as VERSION=0.2.0.")
    if git("tag", "--list", f"v{version}"):
        raise Refused(f"There is a tag v{version} already. Give a newer version.")
    if git("status", "--porcelain"):
        raise Refused("There are changes that are not committed. Commit them first.")


def written(version, given, today):
    """Return {path: new content} of the files that hold the version."""
    changelog, metadata = (path.read_text(encoding="utf-8") for path in (CHANGELOG, METADATA))
    news = "\n    ".join([version, *notes(changelog), "Older versions: CHANGELOG.md in the repository."])
    for key, value in {**given, "version": version, "changelog": f"\n    {news}"}.items():
        line = f"{key}={value}".replace("%", "%%")  # as QGIS's and the site's parser wants it
        metadata = re.sub(rf"^{key}=.*(\n[ \t].*)*$", lambda _, line=line: line, metadata, flags=re.MULTILINE)
    old = CATALOGUE.read_text(encoding="utf-8")
    return {
        CHANGELOG: changelog.replace("## [Unreleased]\n", f"## [Unreleased]\n\n## [{version}] - {today}\n", 1),
        METADATA: metadata,
        CATALOGUE: re.sub('^VERSION = ".*"', f'VERSION = "{version}"', old, flags=re.MULTILINE),
    }


def git(*words):
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def main():
    version = os.environ.get("VERSION", "")
    try:
        check(version)
        files = written(version, addresses(), datetime.now(timezone.utc).date())
    except Refused as refused:
        print(refused)
        return 1
    for path, content in files.items():
        path.write_text(content, encoding="utf-8")
    git("commit", "--all", "--message", f"Release {version}")
    git("tag", "--annotate", "--message", f"HSI Active {version}", f"v{version}")
    target = ROOT / "dist" / f"{PLUGIN}-{version}.zip"
    write_zip(target)
    print(f"{target} ({target.stat().st_size / 1000:.0f} kB). Push the tag, and upload the zip to the plugin site.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
