"""Contrasts as WCAG counts them, and the shop's colour by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config import ConfigInvalid, KioskConfig
from kiosk.contrast import contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21), ("#777777", "#ffffff", 4.48), ("#1D5B4F", "#1D5B4F", 1)]
)
def test_a_contrast_is_wcags(one: str, other: str, ratio: float) -> None:
    """Black on white is 21 to 1, the grey that just fails is 4.48 to 1, whichever of the two comes first."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ('accent = "#8FD3C1"', "too light"),
        ('accent = "green"', "no colour like"),
        ('logo = "logo.gif"', "a PNG or an SVG"),
        ('logo = "/nowhere/logo.png"', "there is no"),
    ],
)
def test_a_shops_look_that_nobody_could_use_is_refused(tmp_path: Path, settings: str, words: str) -> None:
    """Whoever sets up the kiosk reads what is wrong with it, before any customer sees it."""
    (tmp_path / "config.toml").write_text(f"[shop]\n{settings}\n")
    with pytest.raises(ConfigInvalid, match=words):
        KioskConfig.load(tmp_path / "config.toml")
