"""`kiosk demo` where there are no sources."""

from __future__ import annotations

import importlib.util

import pytest

from kiosk.cli.arguments import main


def test_a_packaged_kiosk_has_no_demo_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the local cloud's package the command says in one line what to do, before it renders a card."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert main(["demo", "--headless"]) == 1
    said = capsys.readouterr()
    assert said.err == "kiosk demo: a packaged kiosk has no demo: run it from the project's sources\n"
    assert said.out == ""
