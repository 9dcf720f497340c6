"""The notes and checksums of a release: what changed, and of each package whether it is signed.

uv run python packaging/release/notes.py --packages FOLDER --out FOLDER

Each build leaves `signing-SYSTEM.json` beside its packages, which says what it signed; what none names is told as not
signed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))
from version import REPOSITORY, VersionRefused, product_version

PACKAGES: Final = (".exe", ".deb", ".pkg", ".dmg", ".tar.xz", ".zip", ".json")
SIGNING: Final = re.compile(r"signing-[a-z]+\.json")


class NotesRefused(ValueError):
    """The release can't be described; the text says why, and what to do."""


def changes(changelog: str, version: str) -> str:
    """What CHANGELOG.md says under the version's heading. Raises NotesRefused."""
    found = re.search(rf"^## {re.escape(version)}\b.*?\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None or not found[1].strip():
        raise NotesRefused(f"CHANGELOG.md has nothing under ## {version}: turn Unreleased into it before the tag")
    return found[1].strip()


def packages_in(folder: Path) -> list[Path]:
    found = [path for path in folder.iterdir() if path.name.endswith(PACKAGES) and not SIGNING.fullmatch(path.name)]
    if not found:
        raise NotesRefused(f"{folder} holds no package: did the builds leave any?")
    return sorted(found)


def signing_in(folder: Path) -> dict[str, str]:
    """Package → by what it is signed."""
    told: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        if SIGNING.fullmatch(path.name):
            told |= json.loads(path.read_text("utf-8"))
    return told


def sha256_sums(packages: list[Path]) -> str:
    """As `sha256sum --check` reads them."""
    lines = []
    for path in packages:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    return "".join(lines)


def notes(version: str, changed: str, packages: list[Path], signing: dict[str, str]) -> str:
    rows = [
        f"| {path.name} | {signing.get(path.name) or '**not signed**'} |" for path in packages if path.suffix != ".json"
    ]
    last = (
        "`sha256sum --check SHA256SUMS` compares what was loaded with what was built; "
        "`gh attestation verify FILE` says that it was built here. How to install: docs/release.md."
    )
    return "\n".join(
        [
            f"# Photo Kiosk {version}",
            "",
            changed,
            "",
            "## Packages",
            "",
            "| package | signed |",
            "|---|---|",
            *rows,
            "",
            last,
            "",
        ]
    )


def main(arguments: list[str]) -> int:
    options = argparse.ArgumentParser(description="The notes and checksums of a release.")
    options.add_argument("--packages", type=Path, required=True, help="the folder that all builds were put into")
    options.add_argument("--out", type=Path, required=True, help="where notes.md and SHA256SUMS go")
    options.add_argument("--rehearsal", action="store_true", help="no release: Unreleased will do for the changes")
    chosen = options.parse_args(arguments)
    try:
        version = product_version()
        changelog = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
        changed = changes(changelog, "Unreleased" if chosen.rehearsal else version)
        packages = packages_in(chosen.packages)
        chosen.out.mkdir(parents=True, exist_ok=True)
        (chosen.out / "SHA256SUMS").write_text(sha256_sums(packages), "utf-8")
        (chosen.out / "notes.md").write_text(notes(version, changed, packages, signing_in(chosen.packages)), "utf-8")
    except (NotesRefused, VersionRefused, OSError) as refused:
        print(f"notes: {refused}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
