"""The documents say what the code does."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from infra.admin.arguments import COMMANDS as ADMIN_COMMANDS
from infra.admin.arguments import parser as admin_parser
from kiosk.cli.arguments import COMMANDS, command_module, parser
from kiosk.demo.job import Report

REPOSITORY = Path(__file__).parents[3]


def section(page: str, heading: str) -> str:
    found = re.search(rf"^## `{re.escape(heading)}`.*?(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, f"docs/cli.md has no section for {heading}"
    return found[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_is_on_the_page(name: str) -> None:
    """docs/cli.md has a section for each command, and in it each of its options."""
    assert name == command_module(name).NAME
    text = section((REPOSITORY / "docs" / "cli.md").read_text("utf-8"), f"kiosk {name}")
    subparsers = next(action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    options = {
        option
        for action in subparsers.choices[name]._actions
        for option in action.option_strings
        if option.startswith("--")
    }
    missing = {option for option in options - {"--help", "--data", "--verbose"} if option not in text}
    assert missing == set()


@pytest.mark.parametrize("command", ADMIN_COMMANDS, ids=lambda command: command.NAME)
def test_each_option_of_the_owner_is_on_the_page(command: object) -> None:
    """docs/cli.md says of each of the owner's commands what it is for, with each of its options."""
    name = command.NAME  # type: ignore[attr-defined]  # as above
    page = (REPOSITORY / "docs" / "cli.md").read_text("utf-8")
    found = re.search(rf"^### `{re.escape(name)}`.*?(?=^##|\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, f"docs/cli.md has no section for {name}"
    subparsers = next(action for action in admin_parser()._actions if isinstance(action, argparse._SubParsersAction))
    options = {option for action in subparsers.choices[name]._actions for option in action.option_strings}
    own = {option for option in options if option.startswith("--")} - {"--help", "--stack", "--local"}
    assert {option for option in own if option not in found[0]} == set()
    shared = section_of(page, "## For the owner")
    assert {option for option in ("--stack", "--local") if option not in shared} == set()


def section_of(page: str, start: str) -> str:
    return page.partition(start)[2].partition("\n### ")[0]


def test_the_report_is_documented_field_by_field() -> None:
    """Each field of the demo's JSON report stands in docs/cli.md."""
    text = section((REPOSITORY / "docs" / "cli.md").read_text("utf-8"), "kiosk demo")
    assert {name for name in Report().as_json() if f"`{name}`" not in text} == set()
