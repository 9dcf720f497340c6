"""Write all that is held about a customer into a folder, for her."""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key
from infra.admin.customer.held import Plain, items_of, object_keys, order_ids_of
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "export"

CHUNK_BYTES: Final = 1024 * 1024

README: Final = """\
All that {bucket} and its records hold about {address}
as of {order_count} orders, {photo_count} photos.

orders/ORDER/records.json   what was noted of the order: your address as you typed it, when it came, what of it
                            was to be printed, what became of the mail, and every step with its time.
                            "head" is the order, "photos" are its photos, one by one.
orders/ORDER/photos/        the photos, as they are kept.
orders/ORDER/previews/      small ones of them, where there are any, for the page and the mail.
orders/ORDER/*              what the page shows that the mail's link opens.

deliveries.json             what became of each order's mail.

Times are in UTC. "store_id" is the shop, "device_id" its kiosk. "expires_at" is when it is deleted by itself, in
seconds since 1970. "history" tells who did what: the kiosk, the backend, the mail service, or staff by number.

Not among this: what the mail service notes of addresses that did not work (so that nobody writes to them again),
backups of the records of the last 35 days, and what a kiosk has not sent yet or notes of orders that it has sent.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--customer", required=True, metavar="ADDRESS", help="however she spelt it")
    parser.add_argument("--to", required=True, type=Path, metavar="FOLDER", help="a new folder")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    if arguments.to.exists():
        raise AdminError(f"{arguments.to} is there already: name a new folder")
    order_ids = order_ids_of(deployment, arguments.customer, says=True)
    if not order_ids:
        raise AdminError("nothing is held about that address")
    # Renamed when it is whole, so that nobody takes half of it for all.
    folder = arguments.to.with_name(f"{arguments.to.name}.partial")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    deliveries, photo_count, damaged = [], 0, list[str]()
    for order_id in order_ids:
        head, photos = items_of(deployment, order_id)
        _write_json(folder / "orders" / order_id / "records.json", {"head": head, "photos": photos})
        deliveries.append({"order_id": order_id, **_delivery(head)})
        photo_count += len(photos)
        damaged += _photos(deployment, order_id, photos, folder)
    _write_json(folder / "deliveries.json", deliveries)
    words = README.format(
        bucket=deployment.output("PhotoBucketName"),
        address=arguments.customer,
        order_count=len(order_ids),
        photo_count=photo_count,
    )
    (folder / "README.txt").write_text(words, "utf-8")
    folder.rename(arguments.to)
    print(f"{arguments.to}: {len(order_ids)} orders, {photo_count} photos")
    if damaged:
        raise AdminError(f"not as they were announced, and exported as they lie there: {', '.join(damaged)}")
    return 0


def _delivery(head: Plain | None) -> Plain:
    return {name: value for name, value in (head or {}).items() if name.startswith("notice_")}


def _photos(deployment: Deployment, order_id: str, photos: list[Plain], folder: Path) -> list[str]:
    """Writes every file of the order; the names of those whose bytes are not what was announced."""
    folder_key = order_folder(OrderId(order_id))
    announced = {photo_key(OrderId(order_id), photo["photo_id"]): photo["checksum_sha256"] for photo in photos}
    announced |= {
        preview_key(OrderId(order_id), photo["photo_id"]): photo["preview_checksum_sha256"]
        for photo in photos
        if "preview_checksum_sha256" in photo
    }
    damaged = []
    for key in object_keys(deployment, order_id):
        # A preview's name has no ending at S3; here somebody wants to open it.
        path = folder / (key if key not in announced else f"{key.removesuffix('.jpg')}.jpg")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        checksum = _download(deployment, key, path)
        if announced.get(key, checksum) != checksum:
            damaged.append(key.removeprefix(folder_key))
    return damaged


def _download(deployment: Deployment, key: str, path: Path) -> str:
    """SHA-256 in base 64 of what was written."""
    digest = hashlib.sha256()
    answer = deployment.s3().get_object(Bucket=deployment.output("PhotoBucketName"), Key=key)
    path.touch(mode=0o600, exist_ok=False)
    with path.open("wb") as file:
        for chunk in answer["Body"].iter_chunks(CHUNK_BYTES):
            digest.update(chunk)
            file.write(chunk)
    return base64.b64encode(digest.digest()).decode()


def _write_json(path: Path, content: Any) -> None:  # noqa: ANN401  (whatever JSON can say)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
