"""Builds the bundles: `build/bundle/kiosk` and `build/bundle/supervisor`.

    python packaging/bundle/build.py [--out DIR] [--work DIR]

runs in the environment that packaging/bundle/environment.sh makes, which is the one that is bundled. The same commit
gives the same bundle as far as it goes: docs/architecture.md tells how far.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

import licences
import sbom
from inventory import parts_inside
from stripping import strip_libraries

HERE: Final = Path(__file__).resolve().parent
REPOSITORY: Final = HERE.parents[1]
TARGETS: Final = ("kiosk", "supervisor")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=REPOSITORY / "build" / "bundle", metavar="DIR")
    parser.add_argument("--work", type=Path, default=REPOSITORY / "build" / "bundle-work", metavar="DIR")
    options = parser.parse_args()
    out, work = options.out.absolute(), options.work.absolute()
    built_s = commit_time_s()
    os.umask(0o022)  # a shop's user reads what an administrator installed
    shutil.rmtree(work, ignore_errors=True)  # what an earlier build left would be taken for this one's
    for target in TARGETS:
        shutil.rmtree(out / target, ignore_errors=True)
    freeze(out, work, built_s)
    for target in TARGETS:
        if (out / target).is_dir():
            finish(out / target, work / "kiosk" / f"{target}-inside.json", built_s)
    return 0


def commit_time_s() -> int:
    """Of the commit that is built, or what SOURCE_DATE_EPOCH says, where there is no git."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    command = ["git", "-C", str(REPOSITORY), "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def freeze(out: Path, work: Path, built_s: int) -> None:
    """Ends this process where PyInstaller fails, with the end of what it said; all of it is in pyinstaller.log."""
    work.mkdir(parents=True)
    # A cache beside the user's own would bring in what another build made.
    settled = {"SOURCE_DATE_EPOCH": str(built_s), "PYTHONHASHSEED": "0", "PYINSTALLER_CONFIG_DIR": str(work / "cache")}
    places = ["--distpath", str(out), "--workpath", str(work)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *places, str(HERE / "kiosk.spec")]
    log = work / "pyinstaller.log"
    with log.open("wb") as said:
        code = subprocess.run(command, env={**os.environ, **settled}, stdout=said, stderr=said, check=False).returncode
    if code != 0:
        sys.stderr.write(f"bundle: PyInstaller ended with {code}; the end of {log}:\n")
        sys.stderr.write("\n".join(log.read_text("utf-8", "replace").splitlines()[-20:]) + "\n")
        raise SystemExit(1)


def finish(bundle: Path, entries_file: Path, built_s: int) -> None:
    """Raises LicenceMissing and SbomInvalid."""
    if sys.platform == "linux":
        saved = strip_libraries(bundle)
        print(f"{bundle.name}: {saved / 1e6:.1f} MB of symbols taken out")
    settle_archive(bundle / "_internal" / "base_library.zip")
    (bundle / "VERSION").write_text(f"{version()}\n", "utf-8")
    parts = parts_inside(entries_file, REPOSITORY)
    licences.gather(parts, bundle)
    sbom.write(parts, bundle, built_s)
    settle_times(bundle, built_s)
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    print(f"{bundle.name}: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB in {bundle}")


def version() -> str:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["version"])


def settle_archive(path: Path) -> None:
    """PyInstaller writes Python's first modules in no order and with the time of the day; they are told by name."""
    with ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in sorted(archive.namelist())}
    with ZipFile(path, "w") as archive:
        for name, content in contents.items():
            archive.writestr(ZipInfo(name), content)


def settle_times(bundle: Path, built_s: int) -> None:
    """Every file is of the commit's time: archives are alike then, and Qt's cache of pages knows new ones from old."""
    for path in sorted(bundle.rglob("*"), reverse=True):
        os.utime(path, (built_s, built_s), follow_symlinks=os.utime not in os.supports_follow_symlinks)
    os.utime(bundle, (built_s, built_s))


if __name__ == "__main__":
    sys.exit(main())
