"""The shop's settings over a kiosk's own: what is said counts, what is wrong is refused, the last good ones stay."""

from __future__ import annotations

import base64
import logging
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import ProductSetting, SettingsState, ShopSettings
from kiosk.api.failures import Unreachable
from kiosk.app.kiosk import Kiosk
from kiosk.config import BackendConfig, ConfigInvalid, KioskConfig, LineConfig, SessionConfig, ShopConfig
from kiosk.data_folder import DataFolder
from kiosk.fleet.settings_file import KeptSettings, SettingsFile
from kiosk.fleet.settings_sync import ASK_EVERY_S, SettingsSync
from kiosk.fleet.shop_settings import check, laid_over
from tests.fakes.clock import FakeClock, StopAfter

STORE = StoreId("store-1")
OWN = KioskConfig(
    backend=BackendConfig("https://api.example", "01J00000000000000000000DEV", STORE),
    session=SessionConfig(language="de", idle_s=120),
    shop=ShopConfig(name="This kiosk", accent="#1D5B4F"),
    line=LineConfig(ceiling_mbit_s=8.0),
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
LOGO = base64.b64encode(SVG).decode()
FULL = ShopSettings(
    shop_name="Foto Nord",
    accent="#7A1F3D",
    logo_base64=LOGO,
    currency="CHF",
    products=(ProductSetting("10x15", 102, 152, 60, "lab-1"), ProductSetting("a4", 210, 297, 990)),
    finishes=("matte",),
    language="fr",
    languages=("fr", "de"),
    idle_s=45,
    ceiling_mbit_s=20.0,
    business_ceiling_mbit_s=2.5,
    business_hours=("Mon-Fri 08:00-18:30",),
)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    OWN.save(DataFolder(tmp_path).config)
    return DataFolder(tmp_path)


@pytest.fixture
def file(data: DataFolder) -> SettingsFile:
    return SettingsFile(data)


def kept(settings: ShopSettings, version: int = 7, store_id: StoreId = STORE) -> KeptSettings:
    return KeptSettings(store_id, f'"{version}"', SettingsState(version, settings))


def test_what_the_shop_says_counts() -> None:
    """Every setting of the shop replaces this kiosk's own, and all that it does not say stays."""
    config = laid_over(OWN, FULL)
    assert (config.shop.name, config.shop.accent, config.session.idle_s) == ("Foto Nord", "#7A1F3D", 45)
    assert (config.session.language, config.session.languages) == ("fr", ("fr", "de"))
    assert (config.line.ceiling_mbit_s, config.line.business_ceiling_mbit_s) == (20.0, 2.5)
    assert config.line.business_hours == ("Mon-Fri 08:00-18:30",)
    catalogue = config.prints.catalogue
    assert (catalogue.currency, catalogue.finishes) == ("CHF", ("matte",))
    assert [(one.code, one.width_mm, one.height_mm, one.price_minor) for one in catalogue.products] == [
        ("10x15", 102, 152, 60),
        ("a4", 210, 297, 990),
    ]
    assert (config.backend, config.photos, config.phone) == (OWN.backend, OWN.photos, OWN.phone)
    assert laid_over(OWN, ShopSettings()) == OWN
    assert laid_over(OWN, ShopSettings(products=(), languages=(), shop_name="")).shop.name == ""


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (ShopSettings(accent="#FFEE00"), "too light"),
        (ShopSettings(language="xx"), "language"),
        (ShopSettings(languages=("de", "xx")), "no words in xx"),
        (ShopSettings(business_hours=("whenever",)), "business_hours"),
        (ShopSettings(logo_base64="R0lGODlh"), "neither a PNG nor"),
        (ShopSettings(logo_base64="A"), "the shop's settings"),
    ],
)
def test_what_the_screen_could_not_bear_is_refused(settings: ShopSettings, words: str) -> None:
    """What config.toml may not say, the shop may not either, though it keeps the contract's rules."""
    with pytest.raises(ConfigInvalid, match=words):
        check(OWN, settings)


def test_all_problems_show_at_once() -> None:
    """Whoever sets something wrong reads all of it in one go."""
    with pytest.raises(ConfigInvalid, match=r"accent.*language|language.*accent"):
        check(OWN, ShopSettings(accent="#FFEE00", language="xx"))


def test_kept_ones_are_in_force_without_the_backend(data: DataFolder, file: SettingsFile) -> None:
    """What was kept is in force at the next start, with the logo as a file; config.toml stays as it was."""
    before = data.config.read_bytes()
    file.keep(kept(FULL))
    config = Kiosk.load(data).config
    assert (config.shop.name, config.session.idle_s) == ("Foto Nord", 45)
    assert Path(config.shop.logo).read_bytes() == SVG
    assert Path(config.shop.logo).suffix == ".svg"
    assert data.config.read_bytes() == before
    file.keep(kept(replace(FULL, logo_base64=None)))
    assert Kiosk.load(data).config.shop.logo == ""
    assert list(data.root.glob("shop-logo-*")) == []


def test_another_shops_are_not_in_force(data: DataFolder, file: SettingsFile) -> None:
    """A kiosk that was enrolled in another shop meanwhile does not sell at the first one's prices."""
    file.keep(kept(FULL, store_id=StoreId("elsewhere")))
    assert Kiosk.load(data).config == OWN


@pytest.mark.parametrize("content", [b"", b"{", b'{"etag": 7}'])
def test_a_damaged_file_costs_no_start(data: DataFolder, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """Where what was kept can't be read, the kiosk starts on its own settings and says so."""
    data.shop_settings.write_bytes(content)
    assert Kiosk.load(data).config == OWN
    assert [one.message.partition(" ")[0] for one in caplog.records] == ["shop_settings_unusable"]


@dataclass
class Backend:
    state: SettingsState = field(default_factory=lambda: SettingsState(7, FULL))
    is_down: bool = False
    asked: list[str | None] = field(default_factory=list)

    def get_config(self, known_etag: str | None) -> tuple[SettingsState, str] | None:
        if self.is_down:
            raise Unreachable("no line", line_down=True)
        self.asked.append(known_etag)
        etag = f'"{self.state.version}"'
        return None if known_etag == etag else (self.state, etag)


class Shop:
    def __init__(self, file: SettingsFile) -> None:
        self.file, self.clock, self.backend = file, FakeClock(), Backend()
        self.changes: list[KioskConfig] = []
        self.sync = SettingsSync(self.backend, file, OWN, self.clock, self.changes.append)


@pytest.fixture
def shop(file: SettingsFile) -> Shop:
    return Shop(file)


def test_new_ones_are_taken_once(shop: Shop) -> None:
    """New settings are kept, told and asked for by their tag from then on; the same ones change nothing."""
    shop.sync.ask()
    shop.sync.ask()
    assert [config.shop.name for config in shop.changes] == ["Foto Nord"]
    assert shop.backend.asked == [None, '"7"']
    assert shop.file.read() == kept(FULL)
    shop.backend.state = SettingsState(8, ShopSettings(shop_name="Foto Süd"))
    shop.sync.ask()
    assert shop.changes[-1].shop.name == "Foto Süd"
    assert shop.changes[-1].session.idle_s == OWN.session.idle_s


def test_a_bad_one_is_refused_and_the_last_good_one_stays(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """Settings that this kiosk can't use are told once, not asked for again, and what was kept stays in force."""
    shop.sync.ask()
    shop.backend.state = SettingsState(8, ShopSettings(accent="#FFEE00"))
    for _ in range(3):
        shop.sync.ask()
    (refused,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert refused.getMessage().startswith("shop_settings_refused version=8 reason=the shop's settings: [shop] accent")
    assert shop.backend.asked == [None, '"7"', '"8"', '"8"']
    assert shop.file.read() == kept(FULL)
    assert len(shop.changes) == 1
    shop.backend.state = SettingsState(9, ShopSettings())
    shop.sync.ask()
    assert shop.file.in_force(OWN) == OWN


def test_a_dead_line_changes_nothing(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """Without the backend the last good ones stay, and the log says once that nobody answers."""
    shop.sync.ask()
    shop.backend.is_down = True
    for _ in range(3):
        shop.sync.ask()
    assert shop.file.in_force(OWN).shop.name == "Foto Nord"
    assert [one.message.partition(" ")[0] for one in caplog.records] == ["shop_settings_unheard"]


def test_another_shops_are_asked_for_anew(shop: Shop) -> None:
    """What was kept of another shop, or is damaged, does not count as known."""
    shop.file.keep(kept(ShopSettings(), store_id=StoreId("elsewhere")))
    shop.sync.ask()
    assert shop.backend.asked == [None]
    assert shop.file.read() == kept(FULL)


def test_every_few_minutes(shop: Shop) -> None:
    """The first question comes soon after the start, and then one every few minutes until the worker ends."""
    shop.sync.run(StopAfter(shop.clock, 3 * ASK_EVERY_S + 5), threading.Event())
    assert shop.backend.asked == [None, '"7"', '"7"', '"7"']


def test_it_ends_with_the_worker(shop: Shop) -> None:
    """An ending worker does not wait for the thread."""
    stop = threading.Event()
    with shop.sync.followed(stop):
        assert [one.name for one in threading.enumerate()].count("settings") == 1
    for thread in threading.enumerate():
        if thread.name == "settings":
            thread.join(5)
            assert not thread.is_alive()
