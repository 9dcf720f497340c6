"""Settings are bounded, unknown ones fail, and every problem shows at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config import (
    BackendConfig,
    ConfigInvalid,
    IdentityConfig,
    KioskConfig,
    LineConfig,
    PhoneConfig,
    SourcesConfig,
)
from kiosk.languages import LANGUAGES
from kiosk.shop_printers import PrinterKind


def test_it_is_read_back_as_it_was_saved(tmp_path: Path) -> None:
    """What `kiosk enrol` writes is what every other command reads."""
    config = KioskConfig(
        backend=BackendConfig("http://api", "01JDEVICE", "store-1"),
        identity=IdentityConfig("file"),
        sources=SourcesConfig(("/srv/card",)),
    )
    config.save(tmp_path / "config.toml")
    assert KioskConfig.load(tmp_path / "config.toml") == config


def test_none_is_all_defaults(tmp_path: Path) -> None:
    """A new kiosk has no file and is not enrolled."""
    config = KioskConfig.load(tmp_path / "config.toml")
    assert config == KioskConfig()
    assert not config.enrolled


def test_a_whole_number_is_a_ceiling_too(tmp_path: Path) -> None:
    """A ceiling may be written as 5 or as 0.5."""
    path = tmp_path / "config.toml"
    path.write_text("[line]\nceiling_mbit_s = 5\nbusiness_ceiling_mbit_s = 0.5\nbusiness_hours = ['Sat 09:00-16:00']\n")
    assert KioskConfig.load(path).line == LineConfig(5.0, ("Sat 09:00-16:00",), 0.5)


def test_a_password_is_not_printed_by_accident(tmp_path: Path) -> None:
    """The Wi-Fi's password is kept in the file, and left out wherever settings are printed."""
    path = tmp_path / "config.toml"
    KioskConfig(phone=PhoneConfig(wifi_name="Guests", wifi_password="hush-hush")).save(path)
    loaded = KioskConfig.load(path)
    assert loaded.phone.wifi_password == "hush-hush"
    assert "hush-hush" not in repr(loaded)


def test_every_problem_is_named(tmp_path: Path) -> None:
    """One reading tells all that is wrong: unknown sections and settings, wrong kinds, out of bounds."""
    path = tmp_path / "config.toml"
    path.write_text(
        "[session]\nlanguage = 'English'\n"
        "[photos]\ntarget_ssimulacra2 = 1000\nlong_edge_px = 'big'\ncolour = true\n"
        "[identity]\nkey_store = 'plain'\n[till]\n"
        "[phone]\nport = 70000\nphotos = 0\nenabled = 'yes'\n"
        "[line]\nceiling_mbit_s = -1\nbusiness_ceiling_mbit_s = 'low'\nbusiness_hours = ['all day']\n"
    )
    with pytest.raises(ConfigInvalid) as refusal:
        KioskConfig.load(path)
    for problem in (
        "[photos] target_ssimulacra2: 60 to 95",
        "[session] language: one of en, de, fr, es, it, pt, nl, pl, tr, ar, he, zh",
        "[photos] long_edge_px: a int",
        "[photos] colour: no such setting",
        "[identity] key_store: keyring or file",
        "[till]: no such section",
        "[phone] port: 0 to 65535",
        "[phone] photos: 1 to 1000",
        "[phone] enabled: a bool",
        "[line] ceiling_mbit_s: 0.0 to 10000.0",
        "[line] business_ceiling_mbit_s: a float",
        "[line] business_hours: 'all day' is not like `Mon-Fri 08:00-18:30`",
    ):
        assert problem in str(refusal.value)


def test_no_toml_is_told(tmp_path: Path) -> None:
    """A file that is no TOML is refused by its name."""
    path = tmp_path / "config.toml"
    path.write_text("photos = [")
    with pytest.raises(ConfigInvalid, match=r"config\.toml"):
        KioskConfig.load(path)


def test_all_languages_are_offered_unless_the_shop_names_them(tmp_path: Path) -> None:
    """An empty list offers each, a list those in its order, each once; the screen's first one is always among them."""
    path = tmp_path / "config.toml"
    assert [language.tag for language in KioskConfig.load(path).session.offered_languages] == list(LANGUAGES)
    path.write_text("[session]\nlanguage = 'tr'\nlanguages = ['de', 'tr', 'de', 'ar']\n")
    assert [language.tag for language in KioskConfig.load(path).session.offered_languages] == ["de", "tr", "ar"]
    path.write_text("[session]\nlanguage = 'tr'\nlanguages = ['de']\n")
    assert [language.tag for language in KioskConfig.load(path).session.offered_languages] == ["tr", "de"]


def test_a_language_without_words_is_refused(tmp_path: Path) -> None:
    """A shop learns at the start, not from a customer, that a language has no texts."""
    path = tmp_path / "config.toml"
    path.write_text("[session]\nlanguages = ['de', 'tlh']\n")
    with pytest.raises(ConfigInvalid, match="no words in tlh; there are en, de"):
        KioskConfig.load(path)


PRINTERS = """
[prints]
products = ["10x15: 102x152 mm, 29", "13x18: 127x178 mm, 59"]

[[printing.printers]]
name = "counter"
address = "ipp://192.168.1.20/ipp/print"
products = ["10x15"]

[[printing.printers]]
name = "minilab"
kind = "hot_folder"
address = "/srv/lab"
bleed_mm = 2
"""


def test_printers_are_tables_of_their_own(tmp_path: Path) -> None:
    """Each printer of the shop is a table; they are read back as they were saved."""
    path = tmp_path / "config.toml"
    path.write_text(PRINTERS)
    config = KioskConfig.load(path)
    counter, minilab = config.printing.printers
    assert (counter.kind, counter.products, counter.bleed_hmm) == (PrinterKind.IPP, ("10x15",), 0)
    assert (minilab.kind, minilab.address, minilab.bleed_hmm) == (PrinterKind.HOT_FOLDER, "/srv/lab", 200)
    config.save(path)
    assert KioskConfig.load(path) == config


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('name = "minilab"', 'name = "Mini Lab"', "[printing.printers 2] name: 'Mini Lab' is no name for a printer"),
        ('kind = "hot_folder"', 'kind = "fax"', "[printing.printers 2] kind: one of ipp, windows, hot_folder, dpof"),
        ('name = "minilab"', 'name = "counter"', "[printing] printers: counter stands twice"),
        ('"ipp://192', '"http://192', "counter: 'http://192.168.1.20/ipp/print' is no address of IPP"),
        ('"/srv/lab"', '"lab"', "minilab: 'lab' is no whole path of a folder"),
        ('address = "/srv/lab"', "", "minilab: no address"),
        ('products = ["10x15"]', 'products = ["20x30"]', "[printing] printers: [prints] has no size 20x30"),
        ("bleed_mm = 2", "bleed_mm = 200", "[printing.printers 2] bleed_mm: 0.0 to 10.0"),
        ("bleed_mm = 2", "profile = '/none.icc'", "[printing.printers 2] profile: there is no /none.icc"),
        ("bleed_mm = 2", "tray = 2", "[printing.printers 2] tray: no such setting"),
    ],
)
def test_a_printer_that_can_not_be_is_named(before: str, after: str, words: str, tmp_path: Path) -> None:
    """What is wrong with a printer is told with its place or name, and what it should be."""
    path = tmp_path / "config.toml"
    path.write_text(PRINTERS.replace(before, after))
    with pytest.raises(ConfigInvalid) as raised:
        KioskConfig.load(path)
    assert words in str(raised.value)


def test_printers_are_a_list_of_tables(tmp_path: Path) -> None:
    """A list of names is no list of printers."""
    path = tmp_path / "config.toml"
    path.write_text("[printing]\nprinters = 'counter'\n")
    with pytest.raises(ConfigInvalid, match="a list of tables"):
        KioskConfig.load(path)
    path.write_text("[printing]\nprinters = ['counter']\n")
    with pytest.raises(ConfigInvalid, match="not a section"):
        KioskConfig.load(path)
