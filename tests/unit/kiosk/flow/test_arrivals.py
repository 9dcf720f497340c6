"""What the flow says of photos from phones: the engine's reasons, and whether the order still fits."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from kiosk.flow.arrivals import ArrivalRoom, ProbeJudge
from kiosk.flow.room import DISK_RESERVE_BYTES, PREVIEW_BYTES


def photo() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "by_head", "by_file"),
    [
        (photo(), None, None),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video", "video"),
        (b"GIF89a", None, "incomplete"),
        (b"plain text", "not_a_photo", "not_a_photo"),
    ],
    ids=["photo", "live photo's mov", "cut off", "text"],
)
def test_the_engine_judges(tmp_path: Path, content: bytes, by_head: str | None, by_file: str | None) -> None:
    """The head tells what is no photo at all; the whole file also what is cut off. The codes are the engine's."""
    (tmp_path / "00001.photo").write_bytes(content)
    judge = ProbeJudge()
    assert judge.by_head(content) == by_head
    assert judge.by_file(tmp_path / "00001.photo") == by_file


def test_an_empty_file_has_its_own_reason(tmp_path: Path) -> None:
    """What has no content is called empty."""
    (tmp_path / "00001.photo").touch()
    assert ProbeJudge().by_file(tmp_path / "00001.photo") == "empty"


def test_the_order_must_still_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Room is there when originals, rendition and preview of each photo and the house's reserve fit, to the byte."""
    rendition_bytes = 1000 * 750 * 6 // 10 + PREVIEW_BYTES
    needed_bytes = 5_000_000 + 3 * rendition_bytes + DISK_RESERVE_BYTES
    room = ArrivalRoom(tmp_path, 1000)
    for free_bytes, fits in ((needed_bytes, True), (needed_bytes - 1, False)):
        monkeypatch.setattr("shutil.disk_usage", lambda _path, free=free_bytes: type("Usage", (), {"free": free}))
        assert room(5_000_000, 3) is fits
