"""Each recipe of docs/for-engineers.md is followed in a copy of the tree, and proved there: `make test-documents`."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.pages import REPOSITORY
from tests.documents.recipes import RECIPES, Recipe

LIMIT_S = 300


@pytest.mark.timeout(900)
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_leads_to_something_whole(recipe: Recipe, tmp_path: Path) -> None:
    """The example's change fits today's tree, and what the recipe says to run afterwards is content."""
    copy = tmp_path / "tree"
    _copy_tree(copy)
    _run(["git", "apply", "-C2", "--verbose", str(recipe.patch)], copy)
    lint = ["-m ruff check .", "-m ruff format --check ."]
    for proof in (*lint, *recipe.proofs):
        _run([sys.executable, *shlex.split(proof)], copy)


def _copy_tree(target: Path) -> None:
    """What is tracked or new here, as it lies on the disk; no commit is needed."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        source = REPOSITORY / name
        if source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)
    _run(["git", "init", "--quiet"], target)  # so that `git apply` takes this folder for the tree's root


def _run(command: list[str], folder: Path) -> None:
    environment = os.environ | {
        "PYTHONPATH": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert done.returncode == 0, f"{shlex.join(command)}: {(done.stdout + done.stderr)[-3000:]}"
