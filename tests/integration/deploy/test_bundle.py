"""The archive of all functions: the same bytes from any folder, complete, for the right processor, and nothing more."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import boto3
import pytest

from infra.deploy import arguments, dry_run
from infra.deploy.bundle import archive, staging
from infra.deploy.bundle.archive import Archive
from infra.deploy.deployment import REPOSITORY, TEMPLATE
from infra.deploy.errors import DeployError
from infra.deploy.stack.source import Source
from tests.bench.backend.starts import ELF_MACHINES, HERE

TRY_OUT = """
import importlib, json, sys
from backend_lambdas.adapters.clients import client
made = [client(service).meta.service_model.service_name for service in json.loads(sys.argv[1])]
modules = [importlib.import_module(name) for name in json.loads(sys.argv[2])]
import backend_lambdas.adapters.cloudfront_links, backend_lambdas.adapters.fleet.device_lookup, botocore
print(json.dumps({"made": made, "modules": len(modules), "botocore": botocore.__file__}))
"""


@pytest.fixture(scope="module")
def names(built: Archive) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(built.content)).namelist()


def handlers() -> list[str]:
    resources = Source(TEMPLATE).document["Resources"].values()
    return [
        one["Properties"]["Handler"].rpartition(".")[0] for one in resources if "Handler" in one.get("Properties", {})
    ]


def test_the_same_bytes_from_another_folder(built: Archive, tmp_path: Path) -> None:
    """A copy of the repository elsewhere, with other times and left-overs of Python, builds the same SHA-256."""
    for name in ("pyproject.toml", "uv.lock", "README.md", "LICENSE"):
        shutil.copy(REPOSITORY / name, tmp_path)
    shutil.copytree(REPOSITORY / "backend_lambdas", tmp_path / "backend_lambdas", copy_function=shutil.copyfile)
    (tmp_path / "backend_lambdas" / "__pycache__").mkdir(exist_ok=True)
    (tmp_path / "backend_lambdas" / "__pycache__" / "left.cpython-311.pyc").write_bytes(b"left")
    assert archive.build(tmp_path).sha256 == built.sha256


def test_what_is_inside(built: Archive, names: list[str]) -> None:
    """All of the backend's files under git, sorted, with one time and mode; no bytecode, no tests, no commands."""
    listed = subprocess.run(
        ["git", "ls-files", "backend_lambdas"], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert set(listed.stdout.split()) <= set(names)
    assert names == sorted(names)
    entries = zipfile.ZipFile(io.BytesIO(built.content)).infolist()
    assert {(entry.date_time, entry.external_attr >> 16) for entry in entries} == {((1980, 1, 1, 0, 0, 0), 0o100644)}
    assert [name for name in names if re.search(r"__pycache__|\.pyc$|(^|/)tests/|^bin/|RECORD$|uv_cache", name)] == []


def test_every_library_is_for_arm(built: Archive, names: list[str]) -> None:
    """Each ELF file is for the processor that the template asks for, and there is at least one to be checked."""
    files = zipfile.ZipFile(io.BytesIO(built.content))
    machines = {
        name: int.from_bytes(files.read(name)[18:20], "little")
        for name in names
        if files.read(name).startswith(b"\x7fELF")
    }
    assert any("cryptography" in name for name in machines)
    assert set(machines.values()) == {183}
    globals_ = Source(TEMPLATE).document["Globals"]["Function"]
    assert (globals_["Runtime"], globals_["Architectures"]) == (f"python{staging.LAMBDA.python}", ["arm64"])


def test_a_library_for_another_processor_is_refused(tmp_path: Path) -> None:
    """An x86 library among the files ends the build with its name."""
    (tmp_path / "wrong.so").write_bytes(b"\x7fELF" + bytes(14) + (62).to_bytes(2, "little"))
    with pytest.raises(DeployError, match=r"wrong\.so is built for ELF machine 62"):
        archive.pack(tmp_path)


@pytest.mark.skipif(
    sys.platform != "linux" or HERE.elf_machine not in ELF_MACHINES.values(), reason="runs a Linux archive's files"
)
def test_what_was_left_out_is_not_missed(tmp_path: Path) -> None:
    """The same files for this machine, with nothing else to import from: every handler loads, every client is made."""
    folder = tmp_path / "function"
    staging.stage(REPOSITORY, folder, HERE)
    services = re.findall(
        r'service: Literal\["([a-z0-9]+)"\]', (REPOSITORY / "backend_lambdas/adapters/clients.py").read_text()
    )
    assert sorted(services) == sorted(staging.AWS_SERVICES)
    told = [json.dumps(services), json.dumps(handlers())]
    done = subprocess.run(
        [sys.executable, "-S", "-B", "-c", TRY_OUT, *told],
        cwd=folder,
        env={"AWS_DEFAULT_REGION": "eu-central-1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    tried = json.loads(done.stdout)
    assert tried["made"] == services
    assert tried["modules"] == len(handlers())
    assert Path(tried["botocore"]).is_relative_to(folder)


def test_a_dry_run_needs_no_account(
    built: Archive, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It lists every resource with its type, the parameters and the archive's hash, and makes no client of AWS."""

    def nobody(*_arguments: object, **_options: object) -> None:
        raise AssertionError("a dry run calls nobody")

    linted: list[Path] = []
    monkeypatch.setattr(boto3.Session, "client", nobody)
    monkeypatch.setattr(archive, "build", lambda repository: built)
    monkeypatch.setattr(dry_run, "lint", linted.append)  # some five seconds; tests/contract runs it on the template
    asked = ["--stack", "photo-kiosk", "--domain", "shop.example", "--sender", "a@shop.example", "--dry-run"]
    assert arguments.main([*asked, "--gallery-link-hours", "48"]) == 0
    said = capsys.readouterr().out
    assert linted == [TEMPLATE]
    assert built.sha256 in said
    assert f"{len(built.content):,} bytes" in said
    assert "  GalleryLinkLifetimeSeconds = 172800\n" in said
    listed = dict(re.findall(r"^  (\w+)  \((AWS::[\w:]+)\)$", said, re.MULTILINE))
    assert listed == Source(TEMPLATE).resources("eu-central-1")


def test_a_template_that_lint_refuses_ends_a_dry_run(tmp_path: Path) -> None:
    """cfn-lint's own words reach the owner."""
    broken = tmp_path / "template.yaml"
    broken.write_text("Resources: {Queue: {Type: AWS::SQS::Queue, Properties: {NoSuchThing: 1}}}\n")
    with pytest.raises(DeployError, match="NoSuchThing"):
        dry_run.lint(broken)
