"""The workflows, which have no runner here: linted, and held to the house's own rules."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

REPOSITORY = Path(__file__).parents[3]
GITHUB = REPOSITORY / ".github"
WORKFLOWS = sorted(GITHUB.glob("workflows/*.yml"))
ALL = [*WORKFLOWS, *GITHUB.glob("actions/*/action.yml")]
RELEASE = GITHUB / "workflows" / "release.yml"
PAGE = (REPOSITORY / "docs" / "release.md").read_text("utf-8")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["actionlint"], cwd=folder, capture_output=True, text=True, check=False)


def jobs(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    return read


def test_actionlint_finds_nothing() -> None:
    """Syntax, expressions, inputs of actions and the scripts inside are in order."""
    told = lint(REPOSITORY)
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("needs.version.outputs.version", "needs.version.outputs.verson"),
        ("runs-on: macos-14", "runs-on: macos-41"),
        ("needs: [version, windows-setup]", "needs: [version, windows-stup]"),
        ('case "$VERSION" in', "case $VERSION"),
    ],
)
def test_actionlint_would_find_a_slip(tmp_path: Path, right: str, wrong: str) -> None:
    """A misspelt output, runner or job, or a broken script, does not reach a release day."""
    shutil.copytree(GITHUB, tmp_path / ".github")
    (tmp_path / ".git").mkdir()
    path = tmp_path / ".github" / "workflows" / "release.yml"
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    assert lint(tmp_path).returncode == 1


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.parent.name + "/" + path.name)
def test_actions_are_pinned_by_commit(path: Path) -> None:
    """No tag that somebody else can move runs beside our secrets; a comment says which version it is."""
    used = re.findall(r"uses: (\S+)(.*)", path.read_text("utf-8"))
    for name, comment in used:
        assert name.startswith("./") or re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name), name
        assert name.startswith("./") or re.fullmatch(r" # v\d[\d.]*", comment), name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_read_unless_a_job_says_more(path: Path) -> None:
    """The token of each workflow reads the sources; who writes anything is one job, by name."""
    assert yaml.safe_load(path.read_text("utf-8"))["permissions"] == {"contents": "read"}
    writers = {name for name, job in jobs(path).items() if job.get("permissions", {}).get("contents") == "write"}
    assert writers == ({"draft"} if path == RELEASE else set())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_secrets_are_seen_by_guarded_jobs_alone(path: Path) -> None:
    """A job that reads a secret runs in an environment, whose rules say who may start it."""
    for name, job in jobs(path).items():
        if "secrets." in str(job):
            assert job.get("environment"), f"{path.name}: {name}"


def test_every_secret_is_on_the_page() -> None:
    """docs/release.md says of each secret and variable what it is for."""
    told = "\n".join(path.read_text("utf-8") for path in ALL)
    names = set(re.findall(r"\b(?:secrets|vars)\.([A-Z_0-9]+)", told))
    assert len(names) > 10
    assert {name for name in names if f"`{name}`" not in PAGE} == set()


def test_what_a_workflow_runs_of_ours_is_there() -> None:
    """Each script of this house that a workflow starts exists, or comes with the bundle and the updates."""
    told = "\n".join(path.read_text("utf-8") for path in ALL)
    scripts = set(re.findall(r"\bpackaging/[\w/]+\.(?:py|sh|ps1)\b", told))
    built_elsewhere = {name for name in scripts if name.startswith(("packaging/bundle/", "packaging/updates/"))}
    assert len(scripts - built_elsewhere) >= 8
    assert {name for name in scripts - built_elsewhere if not (REPOSITORY / name).is_file()} == set()
