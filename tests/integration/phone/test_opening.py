"""What keeps a reception from opening has a code, and a bug in it ends no more than it must."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import httpx
import pytest

from kiosk.app.kiosk import Kiosk
from kiosk.clock import SystemClock
from kiosk.config import KioskConfig, PhoneConfig
from kiosk.data_folder import DataFolder
from kiosk.flow.arrivals import ProbeJudge
from kiosk.media.phone.ports import EventListener, PhotoArrived, PhotoJudge, Place, ReceptionEvent, ReceptionLost
from kiosk.media.phone.reception import PhoneReception
from kiosk.media.phone.refusals import PhoneUnavailable, Unavailable
from tests.integration.phone.conftest import Phone, jpeg

LOOPBACK = "127.0.0.1"


def reception(
    folder: Path, tell: EventListener = lambda _event: None, judge: PhotoJudge | None = None, port: int = 0
) -> PhoneReception:
    return PhoneReception(
        folder, judge or ProbeJudge(), lambda _bytes, _photos: True, tell, place=Place(LOOPBACK, port)
    )


def phone(address: str) -> Phone:
    origin = address.rstrip("/").rpartition("/")[0]
    return Phone(httpx.Client(base_url=address, headers={"Origin": origin}, timeout=10))


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    """Where another program has the port that the settings name, the screen learns so by its code."""
    with socket.create_server((LOOPBACK, 0)) as other, pytest.raises(PhoneUnavailable) as refusal:
        reception(tmp_path / "session", port=other.getsockname()[1]).open()
    assert refusal.value.code is Unavailable.PORT_TAKEN
    assert not (tmp_path / "session").exists()


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    """Where the session's folder can't be made, the screen learns so, and the port is free again."""
    (tmp_path / "file").touch()
    with pytest.raises(PhoneUnavailable) as refusal:
        reception(tmp_path / "file" / "session").open()
    assert refusal.value.code is Unavailable.FOLDER_UNWRITABLE


def test_a_fixed_port_serves_one_session_after_another(tmp_path: Path) -> None:
    """The next session opens at once on the port of the last one, whose code is dead there."""
    first = reception(tmp_path / "first")
    old_address = first.open()
    port = httpx.URL(old_address).port
    assert port is not None
    old_phone = phone(old_address)
    old_phone.send(jpeg())
    first.close()
    second = reception(tmp_path / "second", port=port)
    new_address = second.open()
    try:
        assert new_address != old_address
        assert old_phone.send(jpeg()).headers["Kiosk-Code"] == "closed"
        new_phone = phone(new_address)
        assert new_phone.send(jpeg()).headers["Upload-State"] == "arrived"
        new_phone.client.close()
    finally:
        second.close()
        old_phone.client.close()


def test_opening_and_closing_take_no_time(tmp_path: Path) -> None:
    """A screen that opens and closes a reception is not held: both together take well under a tenth of a second."""
    took_s = []
    for number in range(5):
        begun_s = time.monotonic()
        desk = reception(tmp_path / str(number))
        desk.open()
        desk.close()
        took_s.append(time.monotonic() - begun_s)
    assert sorted(took_s)[2] < 0.1


def test_closing_before_opening_is_no_fault(tmp_path: Path) -> None:
    """A session that ends before its reception opened leaves nothing and raises nothing."""
    desk = reception(tmp_path / "session")
    desk.close()
    desk.close()
    assert list(tmp_path.iterdir()) == []


class BrokenJudge(ProbeJudge):
    """Has a bug that one photo meets."""

    def __init__(self) -> None:
        self.bugs_left = 1

    def by_file(self, path: Path) -> str | None:
        if self.bugs_left:
            self.bugs_left -= 1
            raise ZeroDivisionError
        return super().by_file(path)


def test_a_bug_costs_one_photo_and_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A photo that meets a bug is told as such and can be sent again; the log has the bug, and no name and no token."""
    events: list[ReceptionEvent] = []
    desk = reception(tmp_path / "session", events.append, BrokenJudge())
    address = desk.open()
    sender = phone(address)
    try:
        answer = sender.send(jpeg(), "Ada.jpg")
        assert (answer.status_code, answer.headers["Kiosk-Code"]) == (500, "unexpected")
        assert not any((tmp_path / "session" / ".receiving").iterdir())
        assert sender.send(jpeg(), "Ada.jpg").headers["Upload-State"] == "arrived"
    finally:
        sender.client.close()
        desk.close()
    assert len([event for event in events if isinstance(event, PhotoArrived)]) == 1
    assert [record.getMessage() for record in caplog.records] == ["phone.request_failed"]
    assert "Ada" not in caplog.text
    assert httpx.URL(address).path.strip("/") not in caplog.text


def test_a_reception_that_dies_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the server itself can't go on, the listener hears so, and closing still works."""

    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("kiosk.media.phone.service.BoundedServer", broken)
    events: list[ReceptionEvent] = []
    desk = reception(tmp_path / "session", events.append)
    desk.open()
    end_s = time.monotonic() + 5
    while not events and time.monotonic() < end_s:
        time.sleep(0.01)
    assert events == [ReceptionLost()]
    desk.close()
    assert [record.getMessage() for record in caplog.records] == ["phone.reception_lost"]


def test_the_settings_make_the_reception(tmp_path: Path) -> None:
    """What `[phone]` says holds: none where phones are not wanted, else the address, the limits and the language."""
    data = DataFolder(tmp_path / "data")
    off = Kiosk(data, KioskConfig(phone=PhoneConfig(enabled=False)), SystemClock())
    assert off.phone_receptions() is None
    data.root.mkdir()
    settings = PhoneConfig(address=LOOPBACK, photo_mb=5, photos=1)
    new_reception = Kiosk(data, KioskConfig(phone=settings), SystemClock()).phone_receptions()
    assert new_reception is not None
    desk = new_reception(tmp_path / "session", lambda _event: None, "tr")
    address = desk.open()
    sender = phone(address)
    try:
        assert httpx.URL(address).host == LOOPBACK
        assert 'lang="tr"' in sender.client.get("").text
        assert sender.announce(bytes(5_000_001))[1].headers["Kiosk-Code"] == "too_large"
        assert sender.send(jpeg()).headers["Upload-State"] == "arrived"
        assert sender.announce(jpeg())[1].headers["Kiosk-Code"] == "too_many_photos"
    finally:
        sender.client.close()
        desk.close()
