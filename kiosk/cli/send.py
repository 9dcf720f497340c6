"""Take photos from files or folders as one order, and return when they are safe on this disk."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from pathlib import Path
from typing import Final

from backend_lambdas.contract.identifiers import OrderId, order_code
from kiosk.app.kiosk import Kiosk, WorkerRunning
from kiosk.app.uploading import run_worker
from kiosk.cli.console import ProgressBar, TroubleLine
from kiosk.cli.signals import stop_on_signals
from kiosk.errors import KioskError
from kiosk.flow.checkout import AcceptedOrder, CheckoutRefused, RejectedPhoto
from kiosk.media.scan import Candidate, scan
from kiosk.order.draft import OrderDraft
from kiosk.order.email import email_problem
from kiosk.uploads.journal import JournalUnusable

NAME: Final = "send"
WAIT_POLL_S: Final = 0.3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="photos, or folders of them")
    parser.add_argument(
        "--email",
        required=True,
        metavar="ADDRESS",
        help="where the gallery's link goes; stands for the customer's consent",
    )
    parser.add_argument("--language", metavar="TAG", help="of the notice, BCP 47 (default: the kiosk's own)")
    parser.add_argument("--wait", action="store_true", help="return only when the backend has verified them all")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    if email_problem(arguments.email):
        print(f"kiosk send: not an email address: {arguments.email!r}", file=sys.stderr)
        return 2
    kiosk = Kiosk.load(arguments.data)
    sources = list_photos(arguments.paths)
    draft = OrderDraft(arguments.email, arguments.language or kiosk.config.session.language, kiosk.clock.now(), sources)
    try:
        accepted = check_out(kiosk, draft)
    except CheckoutRefused as exc:
        _print_rejected(exc.rejected)
        raise
    _print_rejected(accepted.rejected)
    code = order_code(accepted.order_id)
    print(f"order {code}: {accepted.photo_count} photos are safe in the spool", file=sys.stderr)
    confirmed = wait_until_confirmed(kiosk, accepted.order_id) if arguments.wait else None
    if arguments.json:
        print(json.dumps(_as_json(accepted, confirmed), indent=2))
    else:
        print(code if confirmed is None else f"{code}: {confirmed} of {accepted.photo_count} verified by the backend")
    return 0 if confirmed in (None, accepted.photo_count) else 1


def list_photos(paths: list[Path]) -> tuple[Path, ...]:
    """Every candidate below `paths`. Raises KioskError where one can't be read, or none has any."""
    return tuple(candidate.path for candidate in list_candidates(paths))


def list_candidates(paths: list[Path]) -> tuple[Candidate, ...]:
    """The same with what the medium says of each; a file that is named twice is there once."""
    found: dict[Path, Candidate] = {}
    for path in paths:
        try:
            found |= {candidate.path: candidate for candidate in scan(path)}
        except OSError as exc:
            raise KioskError(
                f"{path} can't be read ({exc.strerror}): check the path, or put the medium in again"
            ) from exc
    if not found:
        raise KioskError(f"no photos in {', '.join(map(str, paths))}")
    return tuple(found.values())


def check_out(kiosk: Kiosk, draft: OrderDraft) -> AcceptedOrder:
    with (
        kiosk.imaging_pool() as pool,
        kiosk.staging() as staging,
        ProgressBar("shrinking", len(draft.sources)) as bar,
    ):
        preparation = kiosk.preparation(pool, staging)
        return kiosk.checkout().accept(draft, preparation, lambda done, _total: bar.at(done))


def wait_until_confirmed(kiosk: Kiosk, order_id: OrderId) -> int:
    """Sends on this thread, or watches the worker that already runs. Returns how many photos the backend verified."""
    stop = stop_on_signals()
    watcher = threading.Thread(target=_watch, args=(kiosk, order_id, stop), daemon=True)
    watcher.start()
    while not stop.is_set():
        try:
            run_worker(kiosk, stop)
        except WorkerRunning:
            stop.wait(WAIT_POLL_S)
    watcher.join()
    return kiosk.progress().order(order_id).confirmed


def _watch(kiosk: Kiosk, order_id: OrderId, stop: threading.Event) -> None:
    """Shows progress and trouble; sets `stop` when the worker can do no more for the order."""
    trouble = TroubleLine(kiosk)
    try:
        with ProgressBar("sending", kiosk.progress().order(order_id).total) as bar:
            while not stop.wait(WAIT_POLL_S):
                progress = kiosk.progress().order(order_id)
                bar.at(progress.confirmed)
                trouble.show()
                if progress.finished or order_refused(kiosk, order_id):
                    return
    except JournalUnusable:  # the worker meets it too, and says so with what to do
        return
    finally:
        stop.set()


def order_refused(kiosk: Kiosk, order_id: OrderId) -> bool:
    with kiosk.journal() as journal:
        order = journal.order(order_id)
    return order is not None and order.failure is not None


def _print_rejected(rejected: tuple[RejectedPhoto, ...]) -> None:
    for photo in rejected:
        print(f"not sent: {photo.path}: {photo.reason} ({photo.detail})", file=sys.stderr)


def _as_json(accepted: AcceptedOrder, confirmed: int | None) -> dict[str, object]:
    return {
        "order_id": accepted.order_id,
        "code": order_code(accepted.order_id),
        "sent": accepted.photo_count,
        "bytes_out": accepted.size_bytes,
        "rejected": [{"file": str(photo.path), "reason": photo.reason.value} for photo in accepted.rejected],
        "confirmed": confirmed,
    }
