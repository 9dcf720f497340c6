"""A real line in network namespaces, which loses everything for a while without a word, as Wi-Fi does."""

from __future__ import annotations

import contextlib
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.integration.phone.conftest import Phone, jpeg
from tests.torture.network.namespaces import SERVER_ADDRESS, Line, NoNamespaces, Shape, line
from tests.torture.network.places import Place

SILENCE_S = 2.0


def namespaces_missing() -> str | None:
    try:
        with line(Shape()):
            return None
    except NoNamespaces as exc:
        return str(exc)


MISSING = namespaces_missing()
pytestmark = pytest.mark.skipif(MISSING is not None, reason=f"no network namespaces: {MISSING}")


def nft(where: Place, *commands: str) -> None:
    for command in commands:
        subprocess.run([*where.prefix, "nft", *command.split()], check=True)


def send_with_patience(address: str, photo: bytes) -> int:
    """As the page does: what gets no answer is asked again, from the offset that the kiosk tells. Returns how often."""
    origin = address.rpartition("/")[0].rpartition("/")[0]
    upload_id, offset, breaks, end_s = secrets.token_hex(16), -1, 0, time.monotonic() + 20
    with httpx.Client(base_url=address, headers={"Origin": origin}, timeout=1) as client:
        phone = Phone(client)
        while offset < len(photo):
            try:
                if offset < 0:
                    answer = phone.announce(photo, upload_id=upload_id)[1]
                else:
                    answer = phone.patch(upload_id, offset, photo[offset : offset + 256 * 1024])
                offset = int(answer.headers["Upload-Offset"])
            except httpx.TransportError:
                assert time.monotonic() < end_s, "the line never came back"
                breaks, offset = breaks + 1, -1
    return breaks


@contextlib.contextmanager
def straight_line(shape: Shape) -> Iterator[Line]:
    """The torture's line, without its way from loopback to loopback: a phone asks for the kiosk's own address."""
    with line(shape) as up:
        for end in (up.client, up.server):
            nft(end, "delete table ip nat")
        yield up


@contextlib.contextmanager
def reception(where: Place, tmp_path: Path) -> Iterator[str]:
    """`kiosk phone` as a process there, which finds its address by itself."""
    (tmp_path / "data").mkdir()
    command = [sys.executable, "-m", "kiosk", "phone", "--folder", str(tmp_path / "photos"), "--data"]
    process = subprocess.Popen([*where.prefix, *command, str(tmp_path / "data")], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


def test_a_line_that_falls_silent_is_survived(tmp_path: Path) -> None:
    """A photo under way while every packet is lost for two seconds arrives whole, though nobody was told of it."""
    photo, breaks = jpeg(size_px=(3000, 2000)), list[int]()
    arrived = tmp_path / "photos" / "00001.photo"
    with straight_line(Shape(round_trip_ms=30, rate_mbit_s=20)) as up, reception(up.server, tmp_path) as address:
        sending = threading.Thread(
            target=lambda: breaks.append(up.client.call(lambda: send_with_patience(address, photo)))
        )
        sending.start()
        until(lambda: any((tmp_path / "photos" / ".receiving").iterdir()))
        time.sleep(0.2)
        assert not arrived.exists(), "the line was too quick for this test"
        nft(up.server, "add table ip cut", "add chain ip cut come { type filter hook prerouting priority -400 ; }")
        nft(up.server, "add rule ip cut come drop")
        time.sleep(SILENCE_S)
        nft(up.server, "delete table ip cut")
        sending.join(20)
        assert arrived.read_bytes() == photo
        assert breaks[0] >= 1


def test_it_listens_on_the_address_that_phones_share(tmp_path: Path) -> None:
    """It finds the private address by itself, and the same machine's loopback has nothing at the port."""
    with straight_line(Shape()) as up, reception(up.server, tmp_path) as address:
        url = httpx.URL(address)
        assert url.host == SERVER_ADDRESS
        assert up.client.call(lambda: httpx.get(address, timeout=5)).status_code == 200
        with pytest.raises(ConnectionRefusedError):
            up.server.call(lambda: socket.create_connection(("127.0.0.1", url.port), 5))


def until(met: Callable[[], bool]) -> None:
    end_s = time.monotonic() + 10
    while not met():
        assert time.monotonic() < end_s
        time.sleep(0.01)
