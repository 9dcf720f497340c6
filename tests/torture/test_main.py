"""The one entry to all parts."""

from __future__ import annotations

import pytest

from tests.torture.__main__ import main


@pytest.mark.parametrize("part", ["kiosk", "crash-points", "backend", "imaging"])
def test_each_part_tells_its_options(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`PART --help` ends well and names --json, which all of them have."""
    with pytest.raises(SystemExit) as ended:
        main([part, "--help"])
    assert ended.value.code == 0
    assert "--json" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["kiosk", "--kills", "-1"], ["backend", "--orders", "many"]])
def test_bad_usage_is_code_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown part or a senseless number is refused before anything is started."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err
