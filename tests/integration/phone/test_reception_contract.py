"""What the flow may rely on of a reception: the real one and the fake keep the same promises."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from kiosk.flow.arrivals import ProbeJudge
from kiosk.media.phone.ports import (
    PhotoArrived,
    PhotoTurnedAway,
    Place,
    Reception,
    ReceptionEvent,
    ReceptionState,
)
from kiosk.media.phone.reception import PhoneReception
from kiosk.media.scan import scan
from tests.fakes.phone import FakeReception
from tests.integration.phone.conftest import VIDEO, Phone, jpeg


@dataclass
class Bench:
    """A reception of one kind, and a phone that sends to it."""

    reception: Reception
    events: list[ReceptionEvent]
    send: Callable[[str, bytes, str], None]
    """Its name, its content, and why it is refused if it is."""


@pytest.fixture(params=["real", "fake"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    folder, events = tmp_path / "session", list[ReceptionEvent]()
    if request.param == "fake":
        fake = FakeReception(folder, events.append)
        fake.open()

        def pretend(name: str, content: bytes, reason: str) -> None:
            if reason:
                fake.turn_away(name, reason)
            else:
                fake.arrive(name, content)

        yield Bench(fake, events, pretend)
        fake.close()
        return
    real = PhoneReception(folder, ProbeJudge(), lambda _bytes, _photos: True, events.append, place=Place("127.0.0.1"))
    address = real.open()
    origin = address.rstrip("/").rpartition("/")[0]
    with httpx.Client(base_url=address, headers={"Origin": origin}) as client:

        def send(name: str, content: bytes, _reason: str) -> None:
            try:
                Phone(client).send(content, name)
            except httpx.TransportError:  # it has ended
                return

        yield Bench(real, events, send)
    real.close()


def told(bench: Bench, kind: type[ReceptionEvent]) -> list[ReceptionEvent]:
    return [event for event in bench.events if isinstance(event, kind)]


def test_each_arrival_is_told_once_in_order(bench: Bench) -> None:
    """Path, name, size and count of each photo, and a folder that lists them in the order of their arrival."""
    photos = [jpeg(seed) for seed in range(3)]
    for number, photo in enumerate(photos, 1):
        bench.send(f"IMG_{number}.JPG", photo, "")
    folder = bench.reception.folder
    assert told(bench, PhotoArrived) == [
        PhotoArrived(folder / f"{number:05}.photo", f"IMG_{number}.JPG", len(photo), number)
        for number, photo in enumerate(photos, 1)
    ]
    assert [candidate.path.read_bytes() for candidate in scan(folder)] == photos
    assert bench.events[-1] == ReceptionState(1, 0, 3, sum(map(len, photos)))


def test_a_refusal_is_told_by_reason(bench: Bench) -> None:
    """What is no photo is named with its reason, and lies nowhere."""
    bench.send("VID_1.MP4", VIDEO, "video")
    assert told(bench, PhotoTurnedAway) == [PhotoTurnedAway("VID_1.MP4", "video")]
    assert list(scan(bench.reception.folder)) == []


def test_ending_takes_nothing_more_and_keeps_what_arrived(bench: Bench) -> None:
    """After `end` the folder and the events stay as they are, whatever is sent; it may be called again."""
    bench.send("IMG_1.JPG", jpeg(), "")
    bench.reception.end()
    before = [*bench.events]
    bench.send("IMG_2.JPG", jpeg(1), "")
    bench.reception.end()
    time.sleep(0.05)
    assert bench.events == before
    assert len(list(scan(bench.reception.folder))) == 1


def test_closing_leaves_nothing(bench: Bench) -> None:
    """After `close` the folder is gone; it may be called again, and after `end`."""
    bench.send("IMG_1.JPG", jpeg(), "")
    bench.reception.end()
    bench.reception.close()
    bench.reception.close()
    assert not bench.reception.folder.exists()


def test_it_opens_once(bench: Bench) -> None:
    """A second opening is a bug of the caller's, before and after its end."""
    with pytest.raises(AssertionError):
        bench.reception.open()
    bench.reception.close()
    with pytest.raises(AssertionError):
        bench.reception.open()
