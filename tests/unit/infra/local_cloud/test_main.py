"""The command, as far as it can be told without starting anything."""

from __future__ import annotations

import pytest

from infra.local_cloud import __main__ as command


def test_missing_packages_are_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without its dependencies the command ends with 1, names them and says how to get them."""
    monkeypatch.setattr(command, "find_spec", lambda package: None if package == "ministack" else object())

    assert command.main([]) == 1
    assert capsys.readouterr().err == "local cloud: Not installed: ministack. Run `uv sync --group local-cloud`.\n"
