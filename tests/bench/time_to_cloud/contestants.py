"""Those who bring a card to the cloud: the product as it ships, naive Pillow with boto3, rclone with the originals."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from tests.bench.time_to_cloud.card import Card
from tests.bench.upload.backend import BenchBackend
from tests.bench.upload.contestants import run_to_end, send_rclone, worker_command
from tests.bench.upload.object_store import ObjectStore
from tests.bench.upload.photos import loaded_kiosk
from tests.torture.network.namespaces import REPOSITORY, Line

EMAIL: Final = "bench@example.com"
LIMIT_S: Final = 400.0
"""For one way to the cloud."""
POLL_S: Final = 0.25

_QUIET_CPU_S: Final = 0.02
_QUIET_LOOK_S: Final = 0.5


class Failed(Exception):
    """A contestant did not bring all there: the figures would mean nothing."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a way begins and ends. All that is made on it goes into `folder`, which is fresh."""

    line: Line
    store: ObjectStore
    backend: BenchBackend
    card: Card
    folder: Path


@dataclass(frozen=True, slots=True)
class Delivery:
    digests: Counter[bytes]
    """SHA-256 of what it says that it has sent."""
    cpu_s: float
    """Of its processes at the near end, their start included."""
    verified_at_s: float | None = None
    """Of ours: when the backend had said of all that they are verified, by the system's clock."""
    announced_at_s: float | None = None
    """Of ours: when the first order was told to the backend, after which the first photo may go."""


@dataclass(frozen=True, slots=True)
class Contestant:
    name: str
    deliver: Callable[[Site], Delivery]
    """Raises Failed, or RuntimeError where a process did."""


def ours(site: Site) -> Delivery:
    """`kiosk send` of the whole card as one order, beside a `kiosk worker` that stands by, as in a shop."""
    return _by_kiosk(site, lambda data: _kiosk_send(site, data))


def ours_in_small_orders(photos_an_order: int) -> Callable[[Site], Delivery]:
    def send(site: Site, data: DataFolder) -> list[str]:
        module = "tests.bench.time_to_cloud.peers.small_orders"
        return [sys.executable, "-m", module, str(data.root), str(photos_an_order), str(site.card.folder)]

    return lambda site: _by_kiosk(site, lambda data: send(site, data))


def naive(quality: int) -> Callable[[Site], Delivery]:
    def deliver(site: Site) -> Delivery:
        made = site.folder / "made"
        made.mkdir()
        start = [sys.executable, "-m", "tests.bench.time_to_cloud.peers.naive", site.store.url, str(made), str(quality)]
        usage = run_to_end([*site.line.client.prefix, *start, *map(str, site.card.paths)], LIMIT_S)
        return Delivery(_digests(sorted(made.iterdir())), usage.cpu_s)

    return deliver


def originals(site: Site) -> Delivery:
    usage = send_rclone(site.line, site.card.folder, site.store, LIMIT_S, ()).usage
    return Delivery(_digests(site.card.paths), usage.cpu_s)


def _kiosk_send(site: Site, data: DataFolder) -> list[str]:
    own = [sys.executable, "-m", "kiosk", "send", "--data", str(data.root), "--email", EMAIL]
    return [*site.line.client.prefix, *own, str(site.card.folder)]


def _by_kiosk(site: Site, command: Callable[[DataFolder], list[str]]) -> Delivery:
    site.backend.reset()
    data = loaded_kiosk(site.folder / "kiosk", (), site.backend.url, orders=0, photos_an_order=0)
    with _standing_by(site, data) as worker:
        begun_with_s = _cpu_s(worker)
        usage = run_to_end(command(data), LIMIT_S)
        _await_empty(data, worker)
        spent_s = _cpu_s(worker) - begun_with_s
    account, off_s = site.backend.account, time.time() - time.monotonic()
    assert account.first_call_at_s is not None
    assert account.all_told_at_s is not None
    one_way_s = site.line.shape.round_trip_ms / 2000
    return Delivery(
        Counter(_journaled(data)),
        usage.cpu_s + spent_s,
        account.all_told_at_s + off_s + one_way_s,
        account.first_call_at_s + off_s,
    )


@contextlib.contextmanager
def _standing_by(site: Site, data: DataFolder) -> Iterator[psutil.Popen]:
    """The uploader, once it has nothing to do any more; ended at the end."""
    with psutil.Popen(worker_command(site.line, data), cwd=REPOSITORY) as worker:
        try:
            _await_quiet(worker)
            yield worker
        finally:
            worker.terminate()


def _await_quiet(worker: psutil.Popen) -> None:
    before_s = -1.0
    while (now_s := _cpu_s(worker)) - before_s > _QUIET_CPU_S or now_s == 0.0:
        before_s = now_s
        time.sleep(_QUIET_LOOK_S)


def _await_empty(data: DataFolder, worker: psutil.Popen) -> None:
    deadline_s = time.monotonic() + LIMIT_S
    kiosk = Kiosk.load(data)
    with kiosk.journal() as journal:
        while not journal.work.is_empty():
            if worker.poll() is not None or time.monotonic() > deadline_s:
                raise Failed("the uploader did not bring all there")
            time.sleep(POLL_S)


def _journaled(data: DataFolder) -> Iterator[bytes]:
    """What the kiosk noted of its photos before it sent them, of all orders."""
    kiosk = Kiosk.load(data)
    with kiosk.journal() as journal:
        for order in journal.orders():
            for photo in journal.photos(order.order_id):
                yield base64.b64decode(photo.checksum_sha256)


def _digests(paths: Iterable[Path]) -> Counter[bytes]:
    return Counter(hashlib.sha256(path.read_bytes()).digest() for path in paths)


def _cpu_s(process: psutil.Popen) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
