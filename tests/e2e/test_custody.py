"""Chain of custody with the real parts: a killed worker, the bucket's bytes, and uploads that must be refused."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import time
from pathlib import Path

import httpx
import pytest
from PIL import Image

from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.states import PhotoStage
from tests.cloud import Cloud, wait_for
from tests.e2e.conftest import RunKiosk, kiosk_command
from tests.fakes.cloud import sha256_base64


def confirmed_and_total(kiosk: RunKiosk) -> tuple[int, int]:
    orders = json.loads(kiosk("queue", "--json").stdout)["orders"]
    return sum(order["photos"]["confirmed"] for order in orders), sum(sum(order["photos"].values()) for order in orders)


def test_a_worker_killed_in_mid_upload_loses_and_doubles_nothing(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path
) -> None:
    """Killed three times while it sends, the worker brings every photo to the bucket once, with the spool's bytes."""
    sent = enrolled("send", "--email", "kill@example.com", "--json", photos)
    assert sent.returncode == 0, sent.stderr
    order_id = json.loads(sent.stdout)["order_id"]
    kiosk = Kiosk.load(DataFolder(tmp_path / "data"))
    with kiosk.journal() as journal:
        spooled = {photo.photo_id: photo.checksum_sha256 for photo in journal.photos(order_id)}
    assert len(spooled) == 24

    kills = 0
    for target in (1, 8, 16):
        worker = subprocess.Popen(kiosk_command(tmp_path, "worker"))

        def under_way(target: int = target) -> bool:
            with kiosk.journal() as journal:
                counts = journal.stage_counts(order_id)
            return counts[PhotoStage.SENT] + counts[PhotoStage.CONFIRMED] >= target

        wait_for(under_way, 60)
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        kills += 1
    assert confirmed_and_total(enrolled)[0] < 24, "the kills came while there was work"

    done = enrolled("worker", "--until-idle")
    assert done.returncode == 0, done.stderr
    assert confirmed_and_total(enrolled) == (24, 24)
    assert kills == 3
    arrived = {photo_id: sha256_base64(body) for photo_id, body in cloud.objects(order_id).items()}
    assert arrived == spooled
    versions = cloud.client("s3").list_object_versions(Bucket=cloud.bucket, Prefix=f"orders/{order_id}/photos/")
    assert len(versions["Versions"]) == 24, "no photo was stored twice"
    wait_for(lambda: cloud.mails_to("kill@example.com"), 30)
    time.sleep(1)
    assert len(cloud.mails_to("kill@example.com")) == 1
    assert list((tmp_path / "data" / "spool").iterdir()) == []


def test_what_the_bucket_holds_is_upright_srgb_and_without_gps(cloud: Cloud, enrolled: RunKiosk, photos: Path) -> None:
    """Sideways photos arrive upright, in sRGB, and without the customer's position."""
    done = enrolled("send", "--wait", "--email", "grace@example.com", "--json", photos)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["confirmed"] == 24

    sizes = []
    for body in cloud.objects(report["order_id"]).values():
        with Image.open(io.BytesIO(body)) as picture:
            picture.load()
            exif = picture.getexif()
            assert picture.mode == "RGB"
            assert exif.get(0x0112, 1) == 1
            assert dict(exif.get_ifd(0x8825)) == {}
            sizes.append(picture.size)
    assert sorted(set(sizes)) == [(1200, 1600), (1600, 1200)]
    assert sizes.count((1200, 1600)) == 12, "orientations 6 and 8 were turned"


def test_previews_come_before_the_gallery_that_names_them(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path
) -> None:
    """When the order is ready each photo's preview lies in the bucket: upright, small, without metadata, and light; one
    of an order under way whose file was lost costs nothing but itself.
    """
    files = [photos / "DCIM" / f"IMG_{index:04}.JPG" for index in range(4)]
    sent = enrolled("send", "--email", "ada@previews.example", "--json", *files)
    assert sent.returncode == 0, sent.stderr
    order_id = json.loads(sent.stdout)["order_id"]
    kiosk = Kiosk.load(DataFolder(tmp_path / "data"))
    with kiosk.journal() as journal:
        rows = journal.photos(order_id)
    kiosk.spool.preview_path(order_id, rows[3].photo_id).unlink()
    assert enrolled("worker", "--until-idle").returncode == 0
    assert confirmed_and_total(enrolled) == (4, 4)
    assert list((tmp_path / "data" / "spool").iterdir()) == []

    s3, folder = cloud.client("s3"), f"orders/{order_id}/"

    def ready() -> bool:
        return "Contents" in s3.list_objects_v2(Bucket=cloud.bucket, Prefix=f"{folder}gallery.json")

    wait_for(ready, 30)
    listed = json.loads(s3.get_object(Bucket=cloud.bucket, Key=f"{folder}gallery.json")["Body"].read())["photos"]
    stored = s3.list_objects_v2(Bucket=cloud.bucket, Prefix=f"{folder}previews/")["Contents"]
    assert [item["Key"] for item in stored] == [folder + photo["preview"] for photo in listed[:3]]
    assert "preview" in listed[3]
    for photo, row in zip(listed[:3], rows, strict=False):
        body = s3.get_object(Bucket=cloud.bucket, Key=folder + photo["preview"])["Body"].read()
        assert row.preview is not None
        assert sha256_base64(body) == row.preview.checksum_sha256
        with Image.open(io.BytesIO(body)) as picture:
            assert picture.size == ((640, 480) if photo["width_px"] > photo["height_px"] else (480, 640))
            assert picture.size == (row.preview.width_px, row.preview.height_px)
            assert not {"exif", "icc_profile"} & set(picture.info)
        assert len(body) <= photo["size_bytes"] / 2


@pytest.mark.parametrize("attack", ["another body", "another length", "another key", "another checksum"])
def test_a_presigned_url_takes_its_own_photo_alone(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path, attack: str
) -> None:
    """With a grant for one photo nothing else can be stored: no other bytes, no other length, no other place."""
    done = enrolled("send", "--email", "mallory@example.com", "--json", photos / "DCIM" / "IMG_0000.JPG")
    order_id = json.loads(done.stdout)["order_id"]
    kiosk = Kiosk.load(DataFolder(tmp_path / "data"))
    with kiosk.journal() as journal:
        order, rows = journal.order(order_id), journal.photos(order_id)
    assert order is not None
    client = kiosk.api_client()
    client.put_order(manifest_of(order, rows))
    grant = client.grant_uploads(order_id, (rows[0].photo_id,)).uploads[0]
    client.close()
    body = kiosk.spool.path(order_id, rows[0].photo_id).read_bytes()
    url, headers = grant.url, dict(grant.headers)
    if attack == "another body":
        body = body[:-1] + bytes([body[-1] ^ 1])
    elif attack == "another length":
        body += b"x"
        headers["Content-Length"] = str(len(body))
    elif attack == "another key":
        url = url.replace(rows[0].photo_id, "01JZ0000000000000000000009")
    else:
        body = b"x" * len(body)
        headers = {
            name: sha256_base64(body) if name.lower() == "x-amz-checksum-sha256" else value
            for name, value in headers.items()
        }
    answer = httpx.put(url, headers=headers, content=body)
    assert answer.status_code in (400, 403), answer.text
    assert cloud.objects(order_id) == {}

    honest = httpx.put(
        grant.url, headers=grant.headers, content=kiosk.spool.path(order_id, rows[0].photo_id).read_bytes()
    )
    assert honest.status_code == 200, honest.text
    again = httpx.put(
        grant.url, headers=grant.headers, content=kiosk.spool.path(order_id, rows[0].photo_id).read_bytes()
    )
    assert again.status_code == 412, "what is there is not written over"


def test_a_large_photo_goes_in_parts_and_is_resumed_after_a_kill(
    cloud: Cloud, enrolled: RunKiosk, tmp_path: Path
) -> None:
    """A 40 MB photo whose worker is killed in the middle arrives whole, by the upload that was begun before it."""
    config = tmp_path / "data" / "config.toml"
    config.write_text(config.read_text().replace("long_edge_px = 3000", "long_edge_px = 12000"))
    card = tmp_path / "card"
    card.mkdir()
    # Noise does not compress, and this kiosk shrinks nothing: more than 30 MB are left of it.
    Image.effect_noise((9000, 6000), 90).convert("RGB").save(card / "LARGE.JPG", quality=95)
    taken = enrolled("send", "--email", "large@example.com", "--json", card)
    assert taken.returncode == 0, taken.stderr
    order_id = json.loads(taken.stdout)["order_id"]
    kiosk = Kiosk.load(DataFolder(tmp_path / "data"))
    with kiosk.journal() as journal:
        (photo,) = journal.photos(order_id)
        assert photo.parts is not None
        parts = len(photo.parts.checksums_sha256)
    assert parts >= 4

    worker = subprocess.Popen(kiosk_command(tmp_path, "worker"))

    def half_way() -> bool:
        with kiosk.journal() as journal:
            return len(journal.multiparts.state(photo.photo_id).acknowledged) >= 2

    wait_for(half_way, 60)
    worker.kill()
    worker.wait()
    with kiosk.journal() as journal:
        before = journal.multiparts.state(photo.photo_id)
    assert 2 <= len(before.acknowledged) <= parts
    done = enrolled("worker", "--until-idle")
    assert done.returncode == 0, done.stderr
    body = cloud.objects(order_id)[photo.photo_id]
    assert len(body) == photo.size_bytes
    head = cloud.client("s3").head_object(
        Bucket=cloud.bucket, Key=f"orders/{order_id}/photos/{photo.photo_id}.jpg", ChecksumMode="ENABLED"
    )
    assert head["ChecksumSHA256"].endswith(f"-{parts}")
    left = cloud.client("s3").list_multipart_uploads(Bucket=cloud.bucket)
    begun = {upload["UploadId"] for upload in left.get("Uploads", [])}
    assert before.upload_id not in begun, "the upload that was begun before the kill is the one that was completed"
    wait_for(lambda: cloud.mails_to("large@example.com"), 30)
    assert len(cloud.mails_to("large@example.com")) == 1
