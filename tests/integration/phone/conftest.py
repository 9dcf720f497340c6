"""Receptions on loopback, with the kiosk's own judge, and phones that speak their protocol."""

from __future__ import annotations

import io
import logging
import secrets
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from kiosk.flow.arrivals import ProbeJudge
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.page import PageSettings
from kiosk.media.phone.ports import PhotoArrived, PhotoTurnedAway, Place, ReceptionEvent, RoomCheck
from kiosk.media.phone.reception import PhoneReception
from tests.fakes.clock import FakeClock

VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(200_000)


def jpeg(seed: int = 0, size_px: tuple[int, int] = (640, 480)) -> bytes:
    """A small photo that differs for each seed."""
    buffer = io.BytesIO()
    noise = Image.effect_noise(size_px, 20 + seed)
    Image.merge("RGB", (noise, noise.rotate(90).resize(size_px), noise)).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


@dataclass
class Shop:
    """A reception, what it told, and how to reach it."""

    reception: PhoneReception
    address: str
    events: list[ReceptionEvent]
    clock: FakeClock
    clients: list[httpx.Client] = field(default_factory=list)

    @property
    def url(self) -> httpx.URL:
        return httpx.URL(self.address)

    @property
    def origin(self) -> str:
        return f"http://{self.url.netloc.decode()}"

    @property
    def folder(self) -> Path:
        return self.reception.folder

    @property
    def arrived(self) -> list[PhotoArrived]:
        return [event for event in self.events if isinstance(event, PhotoArrived)]

    @property
    def turned_away(self) -> list[PhotoTurnedAway]:
        return [event for event in self.events if isinstance(event, PhotoTurnedAway)]

    def files(self) -> list[str]:
        """All that lies in the session's folder, parts under way with it."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def connect(self) -> socket.socket:
        return socket.create_connection((self.url.host, self.url.port), timeout=10)

    def phone(self, address: str = "127.0.0.1") -> Phone:
        """`address` is its own, of the loopback net."""
        line = httpx.HTTPTransport(local_address=address)
        return Phone(self.client(base_url=self.address, headers={"Origin": self.origin}, transport=line))

    def client(self, **settings: Any) -> httpx.Client:
        """Closed with the shop."""
        self.clients.append(httpx.Client(timeout=10, **settings))
        return self.clients[-1]

    def until(self, met: Callable[[], bool], timeout_s: float = 10) -> None:
        end_s = time.monotonic() + timeout_s
        while not met():
            assert time.monotonic() < end_s, f"never came about; events: {self.events}"
            time.sleep(0.01)


@dataclass
class Phone:
    """Speaks the page's protocol, as the page does or not quite."""

    client: httpx.Client

    def announce(self, content: bytes, name: str = "IMG_0001.JPG", upload_id: str = "") -> tuple[str, httpx.Response]:
        upload_id = upload_id or secrets.token_hex(16)
        facts = {"name": name, "size_bytes": len(content), "modified_ms": 1_777_000_000_000}
        return upload_id, self.client.put(f"photos/{upload_id}", json=facts)

    def patch(self, upload_id: str, offset: int, content: bytes) -> httpx.Response:
        headers = {"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        return self.client.patch(f"photos/{upload_id}", headers=headers, content=content)

    def head(self, upload_id: str) -> httpx.Response:
        return self.client.head(f"photos/{upload_id}")

    def send(self, content: bytes, name: str = "IMG_0001.JPG", slice_bytes: int = 64 * 1024) -> httpx.Response:
        upload_id, response = self.announce(content, name)
        offset = int(response.headers.get("Upload-Offset", 0))
        while response.is_success and offset < len(content):
            response = self.patch(upload_id, offset, content[offset : offset + slice_bytes])
            offset = int(response.headers.get("Upload-Offset", 0))
        return response


OpenShop = Callable[..., Shop]


@pytest.fixture
def open_shop(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[OpenShop]:
    shops: list[Shop] = []

    def opened(
        limits: ReceptionLimits | None = None,
        has_room: RoomCheck = lambda _bytes, _photos: True,
        folder: Path | None = None,
        page: PageSettings | None = None,
    ) -> Shop:
        events: list[ReceptionEvent] = []
        clock = FakeClock()
        reception = PhoneReception(
            folder or tmp_path / "session",
            ProbeJudge(),
            has_room,
            events.append,
            place=Place("127.0.0.1"),
            page=page,
            limits=limits,
            clock=clock,
        )
        shops.append(Shop(reception, reception.open(), events, clock))
        return shops[-1]

    yield opened
    for shop in shops:
        for client in shop.clients:
            client.close()
        shop.reception.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "phone-reception"]
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=True)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)
