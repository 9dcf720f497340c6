"""Photos come whole, whatever the line does, and what is no photo is refused by reason."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import httpx
import pytest

from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.ports import PhotoArrived, PhotoTurnedAway, ReceptionState
from kiosk.media.scan import scan
from tests.integration.phone.conftest import VIDEO, OpenShop, Phone, jpeg


def test_a_photo_arrives_byte_for_byte(open_shop: OpenShop) -> None:
    """What the phone sent lies in the folder for a scan to list, and the listener has its path, name and count."""
    shop, photo = open_shop(), jpeg()
    response = shop.phone().send(photo, "Grandma's 80th.jpg")
    assert (response.status_code, response.headers["Upload-State"]) == (200, "arrived")
    assert shop.arrived == [PhotoArrived(shop.folder / "00001.photo", "Grandma's 80th.jpg", len(photo), 1)]
    (candidate,) = scan(shop.folder)
    assert candidate.path.read_bytes() == photo
    assert candidate.modified_at.timestamp() == 1_777_000_000
    assert shop.events[-1] == ReceptionState(phones=1, coming=0, arrived=1, bytes_received=len(photo))


def test_a_cut_connection_goes_on_where_it_was(open_shop: OpenShop) -> None:
    """Bytes that came before the cut are kept, are told as the offset, and are not sent again."""
    shop, photo = open_shop(), jpeg(size_px=(1600, 1200))
    phone = shop.phone()
    upload_id, _ = phone.announce(photo)
    phone.patch(upload_id, 0, photo[:5000])
    with shop.connect() as line:
        line.sendall(
            f"PATCH {shop.url.path}photos/{upload_id} HTTP/1.1\r\nHost: {shop.url.netloc.decode()}\r\n"
            f"Origin: {shop.origin}\r\nContent-Type: application/offset+octet-stream\r\n"
            f"Upload-Offset: 5000\r\nContent-Length: 100000\r\n\r\n".encode()
        )
        line.sendall(photo[5000:50_000])
        time.sleep(0.2)
    offset = int(phone.head(upload_id).headers["Upload-Offset"])
    assert offset == 50_000
    assert phone.patch(upload_id, offset, photo[offset:]).headers["Upload-State"] == "arrived"
    assert (shop.folder / "00001.photo").read_bytes() == photo


def test_a_dead_connection_does_not_hold_the_phone_up(open_shop: OpenShop) -> None:
    """A phone that comes back by another line takes over at once, while the old one still waits for bytes."""
    shop, photo = open_shop(), jpeg()
    phone = shop.phone()
    upload_id, _ = phone.announce(photo)
    with shop.connect() as line:
        line.sendall(
            f"PATCH {shop.url.path}photos/{upload_id} HTTP/1.1\r\nHost: {shop.url.netloc.decode()}\r\n"
            f"Origin: {shop.origin}\r\nContent-Type: application/offset+octet-stream\r\n"
            f"Upload-Offset: 0\r\nContent-Length: {len(photo)}\r\n\r\n".encode()
        )
        line.sendall(photo[:10_000])
        time.sleep(0.2)
        started_s = time.monotonic()
        assert phone.head(upload_id).headers["Upload-Offset"] == "10000"
        assert phone.patch(upload_id, 10_000, photo[10_000:]).headers["Upload-State"] == "arrived"
        assert time.monotonic() - started_s < 2
    assert (shop.folder / "00001.photo").read_bytes() == photo


def test_a_wrong_offset_changes_nothing(open_shop: OpenShop) -> None:
    """Bytes for another place are not taken; a repeat of what came is told the right place."""
    shop, photo = open_shop(), jpeg()
    phone = shop.phone()
    upload_id, _ = phone.announce(photo)
    phone.patch(upload_id, 0, photo[:1000])
    for offset in (0, 999, 1001, len(photo)):
        response = phone.patch(upload_id, offset, photo[:10])
        assert (response.status_code, response.headers["Kiosk-Code"]) == (409, "wrong_offset")
    assert phone.patch(upload_id, 1000, photo[1000:]).headers["Upload-State"] == "arrived"
    assert phone.patch(upload_id, len(photo), b"more").headers["Kiosk-Code"] == "wrong_offset"
    assert (shop.folder / "00001.photo").read_bytes() == photo


def test_an_announcement_may_be_repeated(open_shop: OpenShop) -> None:
    """A phone whose answer got lost announces again and is at the same upload; other facts under its id are refused."""
    shop, photo = open_shop(), jpeg()
    phone = shop.phone()
    upload_id, _ = phone.announce(photo)
    phone.patch(upload_id, 0, photo[:1000])
    assert phone.announce(photo, upload_id=upload_id)[1].headers["Upload-Offset"] == "1000"
    assert phone.announce(photo[1:], upload_id=upload_id)[1].headers["Kiosk-Code"] == "another_photo"
    phone.patch(upload_id, 1000, photo[1000:])
    assert phone.announce(photo, upload_id=upload_id)[1].headers["Upload-State"] == "arrived"
    assert len(shop.arrived) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (VIDEO, "video"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  " + bytes(50_000), "video"),
        (b"<html><script>alert(1)</script></html>", "not_a_photo"),
        (b"%PDF-1.7" + bytes(10_000), "not_a_photo"),
        (b"", "empty"),
        (jpeg()[:100], "incomplete"),
    ],
    ids=["mp4", "live photo's mov", "html", "pdf", "empty", "cut off"],
)
def test_what_is_no_photo_is_refused_by_reason(open_shop: OpenShop, content: bytes, reason: str) -> None:
    """The content decides, not the name; the phone hears the reason, the listener too, and no byte of it stays."""
    shop = open_shop()
    response = shop.phone().send(content, "IMG_0007.JPG")
    assert (response.status_code, response.headers["Upload-State"]) == (422, "refused")
    assert response.headers["Upload-Reason"] == reason
    assert shop.turned_away == [PhotoTurnedAway("IMG_0007.JPG", reason)]
    assert shop.files() == []


def test_a_video_is_known_by_its_first_bytes(open_shop: OpenShop) -> None:
    """Four kilobytes are enough to refuse a video, however long it is."""
    shop = open_shop()
    phone = shop.phone()
    upload_id, _ = phone.announce(VIDEO)
    assert phone.patch(upload_id, 0, VIDEO[:4096]).headers["Upload-Reason"] == "video"
    assert shop.files() == []


def test_four_phones_at_once(open_shop: OpenShop) -> None:
    """Forty photos of four phones arrive whole, each once, while a listener is told one at a time."""
    shop = open_shop()
    photos = [[jpeg(seed=phone * 10 + number, size_px=(320, 240)) for number in range(10)] for phone in range(4)]
    phones = [shop.phone(f"127.0.0.{number}") for number in range(2, 6)]

    def send_all(phone: Phone, contents: list[bytes]) -> None:
        for content in contents:
            phone.send(content, slice_bytes=7_000)

    threads = [threading.Thread(target=send_all, args=pair) for pair in zip(phones, photos, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [event.count for event in shop.arrived] == list(range(1, 41))
    received = sorted(candidate.path.read_bytes() for candidate in scan(shop.folder))
    assert received == sorted(content for contents in photos for content in contents)


def test_a_photo_that_is_given_up_leaves_nothing(open_shop: OpenShop) -> None:
    """The phone may withdraw what is under way, and its place is free again; what has arrived it can't take away."""
    shop, photo = open_shop(ReceptionLimits(session_photos=1)), jpeg()
    phone = shop.phone()
    upload_id, _ = phone.announce(photo)
    phone.patch(upload_id, 0, photo[:1000])
    assert phone.announce(photo)[1].headers["Kiosk-Code"] == "too_many_photos"
    assert phone.client.delete(f"photos/{upload_id}").status_code == 200
    assert shop.files() == []
    upload_id, _ = phone.announce(photo)
    phone.patch(upload_id, 0, photo)
    assert phone.client.delete(f"photos/{upload_id}").headers["Upload-State"] == "arrived"
    assert shop.files() == ["00001.photo"]


@pytest.mark.skipif(os.geteuid() != 0, reason="a small file system to fill needs root")
def test_a_full_disk_is_said_and_the_rest_goes_on(open_shop: OpenShop, small_disk: Path) -> None:
    """Where the disk fills in mid photo the phone is told, the part is gone, and a photo that fits is taken."""
    shop = open_shop(folder=small_disk / "session")
    phone = shop.phone()
    large = jpeg() + bytes(3_000_000)
    assert phone.send(large).headers["Kiosk-Code"] == "no_room"
    assert shop.files() == []
    assert phone.send(jpeg()).headers["Upload-State"] == "arrived"


def test_no_room_is_said_before_anything_is_sent(open_shop: OpenShop) -> None:
    """The room check is asked with all bytes still to come and the photos of the order, and its no is the phone's."""
    asked: list[tuple[int, int]] = []

    def has_room(bytes_to_come: int, photos: int) -> bool:
        asked.append((bytes_to_come, photos))
        return photos < 3

    shop = open_shop(has_room=has_room)
    phone = shop.phone()
    upload_id, _ = phone.announce(bytes(1000))
    phone.patch(upload_id, 0, jpeg()[:400])
    phone.announce(bytes(50))
    response = phone.announce(bytes(7))[1]
    assert (response.status_code, response.headers["Kiosk-Code"]) == (507, "no_room")
    assert asked == [(1000, 1), (650, 2), (657, 3)]


def test_a_slow_sender_is_heard_once_a_second(open_shop: OpenShop) -> None:
    """While bytes come the listener is told so now and then, so that a customer who sends is not taken for gone."""
    shop, photo = open_shop(), jpeg(size_px=(1600, 1200))
    phone = shop.phone()
    upload_id, _ = phone.announce(photo)
    for offset in range(0, 50_000, 10_000):
        shop.clock.advance(0.5)
        phone.patch(upload_id, offset, photo[offset : offset + 10_000])
    received = [event.bytes_received for event in shop.events if isinstance(event, ReceptionState)]
    assert received[-2:] == [20_000, 40_000]


def test_a_name_is_shown_and_never_a_path(open_shop: OpenShop, tmp_path: Path) -> None:
    """Whatever a name says, the photo lies in the folder under a number, and nothing outside of it was touched."""
    shop = open_shop()
    for name in ("../../../etc/passwd", "..\\..\\boot.ini", "/etc/shadow", "a\0b.jpg", "\u202egpj.exe", ".."):
        assert shop.phone().send(jpeg(), name).headers["Upload-State"] == "arrived"
    assert [event.name for event in shop.arrived] == ["passwd", "boot.ini", "shadow", "ab.jpg", "gpj.exe", "photo"]
    assert shop.files() == [f"{number:05}.photo" for number in range(1, 7)]
    assert [path.name for path in tmp_path.iterdir()] == ["session"]


def test_closing_leaves_nothing(open_shop: OpenShop) -> None:
    """After `end` nobody can connect and no part is left; after `close` no photo either. Both may be called twice."""
    shop, photo = open_shop(), jpeg()
    phone = shop.phone()
    phone.send(photo)
    upload_id, _ = phone.announce(photo)
    phone.patch(upload_id, 0, photo[:1000])
    shop.reception.end()
    shop.reception.end()
    assert shop.files() == ["00001.photo"]
    with pytest.raises(httpx.TransportError):
        phone.head(upload_id)
    with pytest.raises(ConnectionRefusedError):
        shop.connect()
    shop.reception.close()
    shop.reception.close()
    assert not shop.folder.exists()
