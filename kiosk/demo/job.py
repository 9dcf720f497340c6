"""The whole main job without a screen, through the same parts as the touchscreen's, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import httpx

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.statuses import PhotoStatus
from kiosk.app.enrolment import enrol
from kiosk.app.kiosk import Kiosk
from kiosk.config import KeyStoreKind
from kiosk.data_folder import DataFolder
from kiosk.demo.links import LinkStatus, link_in, photos_that_open, try_link
from kiosk.demo.local_cloud import LocalCloud
from kiosk.demo.price_list import PRICE_LIST
from kiosk.errors import KioskError
from kiosk.flow.checkout import AcceptedOrder, CheckoutRefused, RejectedPhoto
from kiosk.media.scan import Candidate, scan
from kiosk.order.draft import OrderDraft
from kiosk.order.email import normalised_email
from kiosk.order.prints import PrintChoices
from kiosk.uploads.progress import OrderProgress
from kiosk.uploads.worker_process import WorkerProcess

POLL_S: Final = 0.1
STALL_LIMIT_S: Final = 90.0
"""A stage in which nothing moves for so long has fallen short."""
SECOND_MAIL_WAIT_S: Final = 2.0
"""How long to look for a mail too many after the first one came."""

Progress = Callable[[str, int, int], None]
"""(stage, done, total), from the start of the stage; any thread."""


@dataclass(frozen=True, slots=True)
class Rejected:
    file: str
    """Relative to the folder of photos, with forward slashes."""
    reason: str


@dataclass(slots=True)
class Report:
    """What `docs/cli.md` documents; seconds by the wall clock."""

    found: int = 0
    sent: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    bytes_in: int = 0
    bytes_out: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    processed: int = 0
    mails: int = 0
    gallery_url: str | None = None
    gallery_photos: int = 0
    link_status: LinkStatus | None = None
    order_id: str | None = None
    failure: str | None = None
    """Why no order came about, where none did."""

    @property
    def as_promised(self) -> bool:
        """Every readable photo processed and in the gallery, one mail, and a link that opens for its owner alone."""
        return (
            0 < self.sent == self.processed == self.gallery_photos
            and self.sent + len(self.rejected) == self.found
            and self.mails == 1
            and self.link_status is not None
            and self.link_status.as_promised
        )

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def run_job(cloud: LocalCloud, data: DataFolder, photos: Path, email: str, progress: Progress) -> Report:
    """Enrols, shrinks and spools every photo below `photos`, uploads, waits for the word and the mail, tries its link.

    Raises KioskError where a stage can't go on; what fell short otherwise stands in the report.
    """
    candidates = list_candidates(photos)
    enrol(data, cloud.api, cloud.enrolment_code, "demo", KeyStoreKind.FILE)
    worker = WorkerProcess(data)
    worker.start()
    try:
        with httpx.Client(timeout=20.0) as http:
            return _Job(cloud, Kiosk.load(data), http, email, progress).run(candidates, photos)
    finally:
        worker.close()


def list_candidates(photos: Path) -> list[Candidate]:
    try:
        candidates = list(scan(photos))
    except OSError as exc:
        raise KioskError(f"{photos} can't be read ({exc.strerror}): check the path") from exc
    if not candidates:
        raise KioskError(f"no photos in {photos}")
    return candidates


class _Job:
    def __init__(self, cloud: LocalCloud, kiosk: Kiosk, http: httpx.Client, email: str, progress: Progress) -> None:
        self._cloud = cloud
        self._kiosk = kiosk
        self._http = http
        self._email = email
        self._progress = progress
        self._report = Report()

    def run(self, candidates: list[Candidate], photos: Path) -> Report:
        report = self._report
        with self._timed("total"):
            with self._timed("shrink"):
                report.found = len(candidates)
                try:
                    accepted = self._check_out(candidates)
                except CheckoutRefused as exc:
                    report.rejected = [_rejected(photo, photos) for photo in exc.rejected]
                    report.failure = str(exc)
                    return report
            self._note(accepted, candidates, photos)
            with self._timed("upload"):
                self._wait(accepted.order_id, "upload", lambda now: now.sent)
            with self._timed("verify"):
                self._wait(accepted.order_id, "verify", lambda now: now.confirmed)
                report.processed = self._processed(accepted.order_id)
            with self._timed("mail"):
                arrived = self._wait_for_mail()
        if arrived:
            time.sleep(SECOND_MAIL_WAIT_S)
            mails = self._mails()
            report.mails = len(mails)
            report.gallery_url = link_in(mails[0]["text"])
            report.link_status = try_link(report.gallery_url, self._cloud, self._http)
            report.gallery_photos = photos_that_open(report.gallery_url, self._http)
        return report

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        start = time.monotonic()
        yield
        self._report.seconds[stage] = round(time.monotonic() - start, 2)

    def _check_out(self, candidates: list[Candidate]) -> AcceptedOrder:
        kiosk = self._kiosk
        sources = tuple(candidate.path for candidate in candidates)
        prints = PrintChoices.of(PRICE_LIST.catalogue)
        draft = OrderDraft(self._email, kiosk.config.session.language, kiosk.clock.now(), sources, prints)
        with kiosk.imaging_pool() as pool, kiosk.staging() as staging:
            preparation = kiosk.preparation(pool, staging)
            return kiosk.checkout().accept(draft, preparation, partial(self._progress, "shrink"))

    def _note(self, accepted: AcceptedOrder, candidates: list[Candidate], photos: Path) -> None:
        report, refused = self._report, {photo.path for photo in accepted.rejected}
        report.order_id = accepted.order_id
        report.sent = accepted.photo_count
        report.bytes_in = sum(candidate.size_bytes for candidate in candidates if candidate.path not in refused)
        report.bytes_out = accepted.size_bytes
        report.rejected = [_rejected(photo, photos) for photo in accepted.rejected]

    def _wait(self, order_id: OrderId, stage: str, reached: Callable[[OrderProgress], int]) -> None:
        """Until `reached` counts every photo; raises KioskError where it stands still for too long."""
        last, moved_at = -1, time.monotonic()
        while True:
            now = self._kiosk.progress().order(order_id)
            done = reached(now)
            if done != last:
                last, moved_at = done, time.monotonic()
                self._progress(stage, done, now.total)
            if done + now.failed >= now.total:
                return
            if time.monotonic() - moved_at > STALL_LIMIT_S:
                raise KioskError(f"{stage}: {done} of {now.total} photos, and no progress for {STALL_LIMIT_S:.0f} s")
            time.sleep(POLL_S)

    def _processed(self, order_id: OrderId) -> int:
        """By the backend's own word, not the journal's."""
        client = self._kiosk.api_client()
        try:
            photos = client.get_order(order_id).photos
        finally:
            client.close()
        return sum(photo.photo_status is PhotoStatus.PROCESSED for photo in photos)

    def _wait_for_mail(self) -> bool:
        deadline = time.monotonic() + STALL_LIMIT_S
        self._progress("mail", 0, 1)
        while not self._mails():
            if time.monotonic() > deadline:
                return False
            time.sleep(POLL_S)
        self._progress("mail", 1, 1)
        return True

    def _mails(self) -> list[dict[str, Any]]:
        mails: list[dict[str, Any]] = self._http.get(f"{self._cloud.mail}/messages").raise_for_status().json()
        return [mail for mail in mails if normalised_email(self._email) in mail["to"]]


def _rejected(photo: RejectedPhoto, photos: Path) -> Rejected:
    return Rejected(photo.path.relative_to(photos).as_posix(), photo.reason.value)
