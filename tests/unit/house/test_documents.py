"""What is copied out of a document is taken by the program that it names, and what is followed leads somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents.pages import REPOSITORY, all_pages, anchors, broken_links, commands, name_of, spans
from tests.documents.programs import problem, problem_in_line
from tests.documents.recipes import PRODUCT_FILES_MAX, RECIPES, Recipe

PAGES = all_pages()
A_PAGE = """```sh
# a remark
make demo  # another
aws sns subscribe \\
  --protocol https
cat > de.json <<'TABLE'
{}
TABLE
tool="uv run kiosk"
$tool doctor
```
```ini
no = command
```
"""


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_each_command_is_taken(page: Path) -> None:
    """Each line of an `sh` block has a program that exists, and arguments that this program takes."""
    found = [(command, problem(command.text)) for command in commands(page.read_text("utf-8"))]
    assert [f"{name_of(page)}:{command.line}: {wrong}" for command, wrong in found if wrong] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_each_command_in_the_text_exists(page: Path) -> None:
    """A command, a module or a target that running text names is one that there is."""
    assert [wrong for span in spans(page.read_text("utf-8")) if (wrong := problem_in_line(span))] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_each_link_leads_somewhere(page: Path) -> None:
    """No link points to a file that is not there, and none to a heading that its page has not."""
    assert broken_links(page) == []


@pytest.mark.parametrize(
    ("command", "wrong"),
    [
        ("uv run kiosk sned photo.jpg", "sned"),
        ("uv run kiosk send --email a@example.com --wiat photo.jpg", "--wiat"),
        ("uv run python -m infra.admin staff list --stack s --store basel-1 --jsno", "--jsno"),
        ("uv run python -m infra.deploy --stack photo-kiosk --dry", "--dry"),
        ("uv run python -m infra.local_cloud --ready-flie ready.json", "--ready-flie"),
        ("uv run python packaging/nowhere.py", "nowhere.py"),
        ("uv run pytest tests/unit/nowhere", "tests/unit/nowhere"),
        ("uv run kisok run", "kisok"),
        ("make tset", "tset"),
        ("photo-kiosk run", "photo-kiosk"),
    ],
)
def test_a_wrong_command_is_noticed(command: str, wrong: str) -> None:
    """A slip in a program, a command, an option, a path or a target is told."""
    assert wrong in problem(command)


def test_a_command_is_read_in_one_piece() -> None:
    """Lines that go on and texts that are fed in belong to their command, names are put in; remarks are none."""
    found = [(command.line, command.text) for command in commands(A_PAGE)]
    assert found == [
        (3, "make demo  # another"),
        (4, "aws sns subscribe \\\n--protocol https"),
        (6, "cat > de.json <<'TABLE'\n{}\nTABLE"),
        (10, "uv run kiosk doctor"),
    ]


def test_a_broken_link_is_noticed(tmp_path: Path) -> None:
    """A file that is gone and a heading that is gone are told; headings are named as GitHub names them."""
    (tmp_path / "other.md").write_text("# The `kiosk run` way\n\n## Twice\n\n## Twice\n\n```sh\n# no heading\n```\n")
    page = tmp_path / "page.md"
    page.write_text("[a](other.md#twice-1) [b](other.md#thrice) [c](gone.md) [d](#here) `[e](code.md)`\n\n# Here\n")
    assert anchors(tmp_path / "other.md") == {"the-kiosk-run-way", "twice", "twice-1"}
    assert broken_links(page) == ["other.md#thrice", "gone.md"]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_recipe_names_the_files_of_its_example(recipe: Recipe) -> None:
    """The page names each file that the example touches, at most three of the product, and the example itself."""
    text = recipe.section()
    named = [*recipe.product_files(), f"tests/documents/patches/{recipe.name}.patch"]
    assert [name for name in named if f"`{name}`" not in text and f"](../{name})" not in text] == []
    assert 1 <= len(recipe.product_files()) <= PRODUCT_FILES_MAX
    for name in recipe.files():
        made = f"--- /dev/null\n+++ b/{name}\n" in recipe.patch.read_text("utf-8")
        assert (REPOSITORY / name).exists() is not made, name
