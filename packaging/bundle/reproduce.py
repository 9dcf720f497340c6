"""Builds the bundle a second time, elsewhere, and says which files differ. 0 where none does but the known ones.

python packaging/bundle/reproduce.py [--first DIR]
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from build import HERE, REPOSITORY, TARGETS

MAY_DIFFER: Final[frozenset[str]] = frozenset()
"""Files that are not the same twice, each explained in docs/architecture.md."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--first", type=Path, default=REPOSITORY / "build" / "bundle", metavar="DIR")
    first = parser.parse_args().first.absolute()
    with tempfile.TemporaryDirectory(prefix="bundle-again-") as folder:
        again = Path(folder)
        command = [sys.executable, str(HERE / "build.py"), "--out", str(again / "out"), "--work", str(again / "work")]
        subprocess.run(command, check=True)
        targets = [target for target in TARGETS if (first / target).is_dir()]
        differing = {
            f"{target}/{name}" for target in targets for name in differences(first / target, again / "out" / target)
        }
    for name in sorted(differing):
        print(f"differs{' (known)' if name in MAY_DIFFER else ''}: {name}")
    print(f"{len(differing)} files differ between two builds of {', '.join(targets)}")
    return 1 if differing - MAY_DIFFER else 0


def differences(one: Path, other: Path) -> set[str]:
    """Names of what is not alike: content, rights, times, where links lead, or there at all."""
    mine, theirs = _facts(one), _facts(other)
    return {name for name in mine.keys() | theirs.keys() if mine.get(name) != theirs.get(name)}


def _facts(bundle: Path) -> dict[str, tuple[object, ...]]:
    facts: dict[str, tuple[object, ...]] = {}
    for path in bundle.rglob("*"):
        seen = path.lstat()
        if path.is_symlink():
            content = str(path.readlink())
        else:
            content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        facts[path.relative_to(bundle).as_posix()] = (content, seen.st_mode, int(seen.st_mtime))
    return facts


if __name__ == "__main__":
    sys.exit(main())
