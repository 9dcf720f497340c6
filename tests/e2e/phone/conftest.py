"""A reception and a phone's browser, and photos as phones have them."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from kiosk.flow.arrivals import ProbeJudge
from kiosk.media.phone.page import PageSettings
from kiosk.media.phone.ports import PhotoArrived, Place, ReceptionEvent, RoomCheck
from kiosk.media.phone.reception import PhoneReception
from tests.phone_browser import CHROMIUM, DRIVER, Browser, phone_browser

needs_browser = pytest.mark.skipif(
    not (CHROMIUM.exists() and DRIVER.exists()),
    reason="Debian's chromium and chromium-driver are not installed (packaging/setup/setup.sh --tests)",
)


@dataclass
class Desk:
    """An open reception with what it told."""

    reception: PhoneReception
    address: str
    events: list[ReceptionEvent] = field(default_factory=list)

    @property
    def arrived(self) -> dict[str, bytes]:
        """What arrived, by the name that the phone gives it."""
        return {event.name: event.path.read_bytes() for event in self.events if isinstance(event, PhotoArrived)}


OpenDesk = Callable[..., Desk]
OpenPhone = Callable[..., Browser]


@pytest.fixture
def open_desk(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[OpenDesk]:
    with ExitStack() as closing:

        def opened(
            has_room: RoomCheck = lambda _bytes, _photos: True, language: str = "en", shop_name: str = ""
        ) -> Desk:
            events: list[ReceptionEvent] = []
            reception = PhoneReception(
                tmp_path / "session",
                ProbeJudge(),
                has_room,
                events.append,
                place=Place("127.0.0.1"),
                page=PageSettings(language, shop_name),
            )
            closing.callback(reception.close)
            return Desk(reception, reception.open(), events)

        yield opened
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.fixture
def open_phone(tmp_path: Path) -> Iterator[OpenPhone]:
    with ExitStack() as closing:

        def opened(language: str = "en-GB,en", *, scripts: bool = True) -> Browser:
            browser: AbstractContextManager[Browser] = phone_browser(
                tmp_path / "profile", language=language, scripts=scripts
            )
            return closing.enter_context(browser)

        yield opened


@dataclass
class Phone:
    """Five photos of five formats, and a video."""

    photos: list[Path]
    video: Path

    @property
    def contents(self) -> dict[str, bytes]:
        return {photo.name: photo.read_bytes() for photo in self.photos}


@pytest.fixture(scope="session")
def camera_roll(tmp_path_factory: pytest.TempPathFactory) -> Phone:
    folder = tmp_path_factory.mktemp("DCIM")
    ramp = Image.linear_gradient("L").resize((1000, 750))
    noise = Image.effect_noise((1000, 750), 60)
    picture = Image.merge("RGB", (noise, ramp, ramp.rotate(180)))
    picture.save(folder / "IMG_0001.JPG", quality=92)
    heif = pillow_heif.from_pillow(picture)
    heif.save(folder / "IMG_0002.HEIC", quality=80)
    picture.resize((600, 450)).save(folder / "Screenshot 2026-05-04.png")
    picture.save(folder / "صورة.webp", quality=85, method=0)
    picture.resize((500, 375)).save(folder / "scan.tiff")
    (folder / "VID_0003.mp4").write_bytes(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + os.urandom(3_000_000))
    photos = sorted(path for path in folder.iterdir() if path.suffix != ".mp4")
    return Phone(photos, folder / "VID_0003.mp4")
