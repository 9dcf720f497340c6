"""An order as the backend leaves it in its folder, and a server of it that counts what it sends."""

from __future__ import annotations

import dataclasses
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from backend_lambdas.contract.messages import PhotoEntry, PhotoPreview
from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key
from backend_lambdas.domain.gallery import GALLERY_DOCUMENT, GALLERY_PAGE, gallery_document
from kiosk.flow.preparation import PREVIEW_EDGE_PX
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, manifest, photo_id, place, sha256_base64
from tests.fakes.clock import FakeClock

GALLERY: Final = Path(__file__).parents[3] / "infra" / "gallery"
WORKERS: Final = 2


@dataclass(frozen=True, slots=True)
class Shop:
    """Renditions of some photos by the product's own engine; an order shows them again and again."""

    renditions: tuple[Rendition, ...]

    @classmethod
    def of(cls, photos: list[Path], scratch: Path) -> Shop:
        spec = RenditionSpec(preview_edge_px=PREVIEW_EDGE_PX)
        with ImagingPool(WORKERS) as pool:
            futures = [pool.render(photo, scratch / f"{photo.stem}.jpg", spec) for photo in photos]
            return cls(tuple(future.result() for future in futures))

    def lay_out(self, root: Path, photo_count: int, *, previews: bool) -> None:
        """The bucket as it is when the order is ready: the open folder, and the order's own."""
        (root / "gallery").symlink_to(GALLERY, target_is_directory=True)
        entries = []
        for number in range(photo_count):
            made = self.renditions[number % len(self.renditions)]
            _link(root / photo_key(ORDER, photo_id(number)), made.path)
            entry = PhotoEntry(
                photo_id(number),
                "image/jpeg",
                made.size_bytes,
                sha256_base64(made.path.read_bytes()),
                made.width_px,
                made.height_px,
            )
            if previews and made.preview is not None:
                _link(root / preview_key(ORDER, photo_id(number)), made.preview.path)
                small = made.preview
                checksum = sha256_base64(small.path.read_bytes())
                preview = PhotoPreview(small.size_bytes, checksum, small.width_px, small.height_px)
                entry = dataclasses.replace(entry, preview=preview)
            entries.append(entry)
        records = FakeOrders()
        place(records, FakeClock(), dataclasses.replace(manifest(), photos=tuple(entries)))
        order = records.find(ORDER)
        assert order is not None
        folder = root / order_folder(ORDER)
        (folder / GALLERY_DOCUMENT).write_text(gallery_document(order), "utf-8")
        (folder / GALLERY_PAGE).symlink_to(GALLERY / GALLERY_PAGE)


def _link(at: Path, file: Path) -> None:
    at.parent.mkdir(parents=True, exist_ok=True)
    at.symlink_to(file)


class Till:
    """Counts what went over the counter, by the last folder of the path."""

    def __init__(self) -> None:
        self.sent_bytes: Counter[str] = Counter()
        self.files: Counter[str] = Counter()
        self.lock = threading.Lock()

    @property
    def picture_bytes(self) -> int:
        with self.lock:
            return self.sent_bytes["photos"] + self.sent_bytes["previews"]


@contextmanager
def open_shop(root: Path) -> Iterator[tuple[str, Till]]:
    """The address of the order's page."""
    till = Till()

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def guess_type(self, path: Any) -> str:
            return "image/jpeg" if Path(path).parent.name == "previews" else super().guess_type(path)

        def copyfile(self, source: Any, outputfile: Any) -> None:
            folder = Path(self.path.partition("?")[0]).parent.name
            with till.lock:
                till.files[folder] += 1
            while block := source.read(16 * 1024):
                outputfile.write(block)
                with till.lock:
                    till.sent_bytes[folder] += len(block)

        def log_message(self, *arguments: Any) -> None:
            """Nothing: the till counts."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *arguments: Handler(*arguments, directory=str(root)))
    with ThreadPoolExecutor(1) as pool:
        serving = pool.submit(server.serve_forever)
        try:
            yield f"http://127.0.0.1:{server.server_port}/{order_folder(ORDER)}{GALLERY_PAGE}", till
        finally:
            server.shutdown()
            server.server_close()
            serving.result()
