"""Try the whole product on this machine: a local cloud, a sample card, the touchscreen or the same job without one."""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import platformdirs

from kiosk.app.enrolment import enrol
from kiosk.app.kiosk import Kiosk
from kiosk.app.touchscreen import run_touchscreen
from kiosk.cli.console import ProgressBar
from kiosk.cli.enrol import warn_of_key_file
from kiosk.config import KeyStoreKind
from kiosk.data_folder import APP_NAME, DataFolder
from kiosk.errors import KioskError
from kiosk.order.email import email_problem

if TYPE_CHECKING:
    from kiosk.demo.job import Report

NAME: Final = "demo"
DEMO_EMAIL: Final = "ada@example.com"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--headless", action="store_true", help="no screen: do the whole job once and report")
    parser.add_argument(
        "--photos", type=Path, metavar="DIR", help="the customer's photos (default: a rendered sample card)"
    )
    parser.add_argument("--email", metavar="ADDRESS", default=DEMO_EMAIL, help=f"the customer (default: {DEMO_EMAIL})")
    parser.add_argument("--json", action="store_true", help="with --headless: the report as one JSON object on stdout")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen, as in a shop")


class NoDemoHere(KioskError):
    """A packaged kiosk has neither the local cloud nor `kiosk.demo`, which is imported only once this is known."""


def execute(arguments: argparse.Namespace) -> int:
    if importlib.util.find_spec("infra") is None:
        raise NoDemoHere("a packaged kiosk has no demo: run it from the project's sources")
    if email_problem(arguments.email):
        print(f"kiosk demo: not an email address: {arguments.email!r}", file=sys.stderr)
        return 2
    if arguments.photos is not None and not arguments.photos.exists():
        print(f"kiosk demo: no such folder: {arguments.photos}", file=sys.stderr)
        return 2
    headless = arguments.headless
    if not headless and not has_display():
        print("kiosk demo: this machine has no display, so the job runs without the touchscreen", file=sys.stderr)
        headless = True
    photos = arguments.photos.absolute() if arguments.photos else _sample_card()
    warn_of_key_file()
    # As Ctrl+C: the context managers below take the cloud down.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with _demo_folder(arguments.data) as folder:
        return _job(arguments, folder, photos) if headless else _touchscreen(arguments, folder, photos)


def has_display() -> bool:
    """Windows and macOS have one; on Linux the session says so, and `offscreen` is one for tests."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _job(arguments: argparse.Namespace, folder: Path, photos: Path) -> int:
    from kiosk.demo.job import run_job  # noqa: PLC0415  (see NoDemoHere)
    from kiosk.demo.local_cloud import local_cloud  # noqa: PLC0415  (see NoDemoHere)

    with local_cloud(folder / "cloud") as cloud, _StageBars() as bars:
        report = run_job(cloud, DataFolder(folder / "kiosk"), photos, arguments.email, bars.at)
    if arguments.json:
        print(json.dumps(report.as_json(), indent=2))
    else:
        _print_report(report)
    return 0 if report.as_promised else 1


def _touchscreen(arguments: argparse.Namespace, folder: Path, photos: Path) -> int:
    from kiosk.demo.local_cloud import local_cloud  # noqa: PLC0415  (see NoDemoHere)
    from kiosk.demo.price_list import PRICE_LIST  # noqa: PLC0415  (see NoDemoHere)

    data = DataFolder(folder / "kiosk")
    with local_cloud(folder / "cloud") as cloud:
        config = enrol(data, cloud.api, cloud.enrolment_code, "demo", KeyStoreKind.FILE)
        if not config.prints.catalogue.sells_prints:
            replace(config, prints=PRICE_LIST).save(data.config)
        print(f"mails to customers: {cloud.mail}", file=sys.stderr)
        print("close the window, or press Ctrl+C here, to end the demo", file=sys.stderr)
        return run_touchscreen(Kiosk.load(data), windowed=not arguments.fullscreen, extra_sources=(photos,))


def _sample_card() -> Path:
    from kiosk.demo.sample_card import render_sample_card  # noqa: PLC0415  (see NoDemoHere)

    card = platformdirs.user_cache_path(APP_NAME, appauthor=False) / "Sample card"
    print("rendering the sample card …", file=sys.stderr)
    render_sample_card(card)
    return card


@contextmanager
def _demo_folder(chosen: DataFolder | None) -> Iterator[Path]:
    """Where the demo's kiosk and cloud keep their state: the operator's folder, or one that goes with the demo."""
    if chosen is not None:
        chosen.root.mkdir(parents=True, exist_ok=True)
        yield chosen.root
        return
    folder = Path(tempfile.mkdtemp(prefix="photo-kiosk-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _StageBars:
    """One bar after another, as the job goes from stage to stage."""

    def __init__(self) -> None:
        self._stage = ""
        self._bar: ProgressBar | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def at(self, stage: str, done: int, total: int) -> None:
        if stage != self._stage:
            if self._bar is not None:
                self._bar.close()
            self._stage, self._bar = stage, ProgressBar(stage, total)
        if self._bar is not None:
            self._bar.at(done)


def _print_report(report: Report) -> None:
    print(f"found      {report.found} files")
    print(f"sent       {report.sent} photos, {report.bytes_in / 1e6:.1f} MB in, {report.bytes_out / 1e6:.1f} MB out")
    for photo in report.rejected:
        print(f"rejected   {photo.file}: {photo.reason}")
    print("seconds    " + ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in report.seconds.items()))
    print(f"processed  {report.processed} verified by the backend")
    print(f"mails      {report.mails}")
    print(f"gallery    {report.gallery_url} ({report.gallery_photos} photos open)")
    if report.link_status is not None:
        status = report.link_status
        print(
            f"link       as mailed {status.as_mailed}, unsigned {status.unsigned},"
            f" tampered {status.tampered}, expired {status.expired}"
        )
    if report.failure is not None:
        print(f"failure    {report.failure}")
    print("all as promised" if report.as_promised else "something fell short")
