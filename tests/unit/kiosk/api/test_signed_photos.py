"""A photo by its signed link: whole and right on the disk, or not there at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from kiosk.api import signed_photos
from kiosk.api.failures import GrantRefused, TransferFailure, Unreachable
from kiosk.api.signed_photos import SignedPhotos
from tests.fakes.backend_data import sha256_base64

PHOTO = bytes(range(256)) * 1000
URL = "https://d111111abcdef8.cloudfront.net/orders/x/photos/y.jpg?Signature=s"


def fetch(answer: httpx.Response | Callable[[httpx.Request], httpx.Response], target: Path) -> None:
    transport = httpx.MockTransport(answer if callable(answer) else lambda _request: answer)
    photos = SignedPhotos(transport)
    try:
        photos.fetch(URL, target, len(PHOTO), sha256_base64(PHOTO))
    finally:
        photos.close()


def test_a_photo_is_fetched(tmp_path: Path) -> None:
    """It lies there with just its bytes, and a second time replaces it."""
    for _ in range(2):
        fetch(httpx.Response(200, content=PHOTO), tmp_path / "a.jpg")
    assert (tmp_path / "a.jpg").read_bytes() == PHOTO
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


def _unplugged(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no route", request=request)


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (httpx.Response(403, html="expired"), GrantRefused),
        (httpx.Response(404), GrantRefused),
        (httpx.Response(503), Unreachable),
        (httpx.Response(302, headers={"Location": "https://sign-in.invalid"}), Unreachable),
        (httpx.Response(200, html="sign in"), Unreachable),
        (httpx.Response(200, content=PHOTO[:-1]), Unreachable),
        (httpx.Response(200, content=PHOTO + b"x"), Unreachable),
        (httpx.Response(200, content=PHOTO[::-1]), Unreachable),
        (_unplugged, Unreachable),
    ],
)
def test_anything_else_leaves_nothing(
    answer: httpx.Response | Callable[[httpx.Request], httpx.Response], failure: type[TransferFailure], tmp_path: Path
) -> None:
    """A link that ended, a sign-in page, half a photo, another one: nothing of it is taken for the photo."""
    with pytest.raises(failure):
        fetch(answer, tmp_path / "a.jpg")
    assert list(tmp_path.iterdir()) == []


def test_what_dribbles_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that gives a byte now and then holds nobody for hours."""
    monkeypatch.setattr(signed_photos, "GRACE_S", 0.0)
    monkeypatch.setattr(signed_photos, "SLOWEST_BYTES_S", 10**12)
    pieces_given = []

    def pieces() -> Iterator[bytes]:
        for _ in range(1000):
            pieces_given.append(1)
            yield PHOTO[:100]

    with pytest.raises(Unreachable, match="too slowly"):
        fetch(lambda _request: httpx.Response(200, content=pieces()), tmp_path / "a.jpg")
    assert len(pieces_given) < 1000


def test_a_full_disk_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no fault of the line, and half a file does not stay."""

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        fetch(httpx.Response(200, content=PHOTO), tmp_path / "a.jpg")
    assert list(tmp_path.iterdir()) == []
