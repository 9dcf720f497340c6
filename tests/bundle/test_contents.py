"""What lies in the bundle is what inside.toml names, and nothing of it is foreign to a shop."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bundle.conftest import BUNDLE
from tests.cloud import REPOSITORY

INTERNAL = BUNDLE / "_internal"
HASH = re.compile(r"-[0-9a-f]{8}(?=[-.])")
LIBRARY = re.compile(r".*\.so(\.[\d.]+)?$")
NUMBERED = re.compile(r"\.so[\d.]*$")


@pytest.fixture(scope="module")
def named() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).with_name("inside.toml")).read_text("utf-8"))


def files() -> Iterator[Path]:
    return (path for path in sorted(BUNDLE.rglob("*")) if path.is_file() and not path.is_symlink())


def libraries() -> set[str]:
    """Without the hash that tells one wheel's copy from another's, and without a version."""
    names = (path.name for path in files() if LIBRARY.match(path.name) and "cpython" not in path.name)
    return {NUMBERED.sub("", HASH.sub("", name)).removesuffix(".abi3") for name in names}


def test_every_package_is_named(modules: frozenset[str], named: dict[str, Any]) -> None:
    """A Python package that nobody named is not shipped, nor is one named that is no longer there."""
    inside = {module.partition(".")[0] for module in modules} | {
        path.name.split(".")[0] for path in INTERNAL.glob("*.so") if "cpython" in path.name or ".abi3." in path.name
    }
    foreign = inside - sys.stdlib_module_names
    assert foreign - set(named["packages"]) == set()
    assert set(named["packages"]) - foreign == set()


def test_every_shared_library_is_named(named: dict[str, Any]) -> None:
    """A shared library that nobody named is not shipped, nor is one named that is no longer there."""
    expected = {name for names in named["libraries"].values() for name in names}
    assert libraries() - expected == set()
    assert expected - libraries() == set()


def test_of_the_backend_the_contract_alone_is_inside(modules: frozenset[str]) -> None:
    """No handler, adapter or domain of the backend, no infra, no boto3, no tests and no demo."""
    backend = {module for module in modules if module.startswith("backend_lambdas.")}
    assert {module.split(".")[1] for module in backend} == {"contract"}
    words = ("infra", "boto3", "botocore", "tests", "pytest", "moto", "unittest", "setuptools", "pip", "tkinter")
    assert {module for module in modules if module.split(".")[0] in words} == set()
    assert {module for module in modules if module.startswith(("kiosk.demo", "numpy.testing"))} == set()


def test_no_keyring_writes_plain_text(modules: frozenset[str]) -> None:
    """The only stores of keys are the system's own."""
    stores = {module.rpartition(".")[2] for module in modules if module.startswith("keyring.backends.")}
    assert stores <= {
        "SecretService",
        "kwallet",
        "macOS",
        "macOS.api",
        "api",
        "Windows",
        "fail",
        "null",
        "chainer",
        "libsecret",
    }
    assert {module for module in modules if module.startswith("keyrings")} == set()


def test_qt_brings_what_the_pages_import(named: dict[str, Any]) -> None:
    """Qt's plugins and QML modules are those that are named: no widgets, no network, no database, no keyboard."""
    qt = INTERNAL / "PySide6" / "Qt"
    plugins = {path.relative_to(qt / "plugins").as_posix() for path in (qt / "plugins").rglob("*.so")}
    assert plugins == set(named["qt"]["plugins"])
    qml = {path.parent.relative_to(qt / "qml").as_posix() for path in (qt / "qml").rglob("qmldir")}
    assert qml == set(named["qt"]["qml"])


def test_all_of_the_kiosks_own_files_are_inside() -> None:
    """Every page, face, compiled translation, phone page and migration of the sources, and no source of them."""
    sources = REPOSITORY / "kiosk"
    expected = {
        path.relative_to(sources).as_posix()
        for path in sources.rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc", ".ts"}
    }
    inside = {
        path.relative_to(INTERNAL / "kiosk").as_posix() for path in files() if path.is_relative_to(INTERNAL / "kiosk")
    }
    assert inside == expected
    assert len(inside) > 100


def test_every_other_file_is_named(named: dict[str, Any]) -> None:
    """What is neither program, library, the kiosk's own nor a licence is named, file by file."""
    known = (INTERNAL / "kiosk", BUNDLE / "licenses", INTERNAL / "PySide6" / "Qt" / "qml")
    others = {
        re.sub(r"-[\d.]+\.dist-info", ".dist-info", path.relative_to(BUNDLE).as_posix())
        for path in files()
        if not LIBRARY.match(path.name) and not any(path.is_relative_to(place) for place in known)
    }
    assert others == set(named["files"])


def test_every_link_leads_into_the_bundle() -> None:
    """No link is broken, and none leads out."""
    links = [path for path in BUNDLE.rglob("*") if path.is_symlink()]
    assert [str(path) for path in links if not path.resolve().is_relative_to(BUNDLE) or not path.exists()] == []


def test_nothing_tells_where_it_was_built() -> None:
    """No file names the folder of the sources or of the user who built it, libraries' debug texts aside."""
    places = [str(REPOSITORY).encode(), str(Path.home() / ".cache").encode()]
    told = {
        path.relative_to(BUNDLE).as_posix() for path in files() if any(place in path.read_bytes() for place in places)
    }
    assert told == set()


def test_the_bill_of_materials_tells_what_is_inside() -> None:
    """The SBOM is CycloneDX, names Qt, Pillow and libvips with their versions, and holds each library's own sum."""
    bill = json.loads((BUNDLE / "sbom.cdx.json").read_text("utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    components = {component["name"]: component for component in bill["components"]}
    assert components.keys() >= {"pyside6-essentials", "pillow", "pyvips-binary", "python", "cryptography"}
    assert all(component["version"] for component in components.values())
    assert bill["metadata"]["component"]["name"] == "photo-kiosk"
    assert {"Qt", "ICU"} <= {inner["name"] for inner in components["pyside6-essentials"]["components"]}
    assert {"libvips", "GLib", "cairo"} <= {inner["name"] for inner in components["pyvips-binary"]["components"]}
    told = {inner["name"] for component in components.values() for inner in component.get("components", ())}
    libraries_inside = {path.relative_to(INTERNAL).as_posix() for path in files() if LIBRARY.match(path.name)}
    ours = {path for path in libraries_inside if "x265" in path}
    assert libraries_inside - told == ours


def test_everything_inside_has_its_licence() -> None:
    """Each part of the SBOM has a folder with the text of its licence, and the index names it."""
    bill = json.loads((BUNDLE / "sbom.cdx.json").read_text("utf-8"))
    index = (BUNDLE / "licenses" / "INDEX.txt").read_text("utf-8")
    names = [component["name"] for component in bill["components"]]
    assert [name for name in names if not any((BUNDLE / "licenses" / name).iterdir())] == []
    assert [name for name in names if f"\n{name} " not in index] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (BUNDLE / "licenses/pyside6-essentials/LGPL-3.0.txt").read_text(
        "utf-8"
    )
