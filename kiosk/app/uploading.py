"""The worker: sends the queue's photos, and keeps the kiosk in touch with its backend."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, nullcontext
from functools import partial
from importlib import metadata

from kiosk.api.client import ApiClient
from kiosk.api.storage import PresignedStorage
from kiosk.app import printing, remote, updates
from kiosk.app.kiosk import Kiosk
from kiosk.config import KioskConfig
from kiosk.data_folder import APP_NAME
from kiosk.fleet.heartbeats import Heartbeats
from kiosk.fleet.settings_file import SettingsFile
from kiosk.fleet.settings_sync import SettingsSync
from kiosk.updates.pace import Pace
from kiosk.uploads.ballast import Ballast
from kiosk.uploads.journal import JournalFull
from kiosk.uploads.line.ceiling import Ceiling, CeilingRules
from kiosk.uploads.line.line import Line
from kiosk.uploads.worker import Uploader


def run_worker(
    kiosk: Kiosk, stop: threading.Event, *, until_idle: bool = False, all_day: remote.WriteBundle | None = None
) -> None:
    """Uploads on this thread until `stop`. Raises WorkerRunning at once where another process does that.

    `all_day`: the backend is told that this kiosk runs, and takes its silence for a failure from then on; and the
    kiosk does what its owner commands, such as to send the logs that this writes.
    """
    line, ceiling = Line.fresh(kiosk.clock), kiosk.ceiling()
    update_pace = Pace(kiosk.config.updates.ceiling_kbit_s, kiosk.clock, stop.is_set)

    def before_sending(size_bytes: int) -> None:
        update_pace.count_upload()
        ceiling.wait_for(size_bytes)
        line.goodput.count(size_bytes)

    with kiosk.worker_lock():
        kiosk.step_down_under_lock()
        client, storage = kiosk.api_client(), PresignedStorage(before_sending)
        try:
            with nullcontext() if all_day is None else _in_touch(kiosk, stop, ceiling, update_pace, all_day):
                _upload(kiosk, client, storage, line, stop, until_idle=until_idle)
        finally:
            storage.close()
            client.close()


@contextmanager
def _in_touch(
    kiosk: Kiosk, stop: threading.Event, ceiling: Ceiling, update_pace: Pace, write_bundle: remote.WriteBundle
) -> Iterator[None]:
    """With the backend, whatever there is to be sent: three threads, each with a client of its own; and a fourth that
    looks for new versions.
    """
    with ExitStack() as stack:

        def client() -> ApiClient:
            return stack.enter_context(closing(kiosk.api_client()))

        commands = remote.commands(
            kiosk.data,
            kiosk.config,
            kiosk.clock,
            client=client(),
            storage=stack.enter_context(closing(PresignedStorage(ceiling.wait_for))),
            write_bundle=write_bundle,
        )
        heartbeats = Heartbeats(
            client(),
            kiosk.data.journal,
            kiosk.clock,
            metadata.version(APP_NAME),
            printers=partial(printing.running_printers, kiosk.data, kiosk.clock),
            commands=commands,
        )
        settings = SettingsSync(
            client(),
            SettingsFile(kiosk.data),
            KioskConfig.load(kiosk.data.config),
            kiosk.clock,
            on_change=lambda config: ceiling.follow(CeilingRules.of(config.line)),
        )
        newer_versions = updates.watched(kiosk.data, kiosk.config, kiosk.clock, update_pace, stop)
        with settings.followed(stop), newer_versions, commands.carried_out(stop), heartbeats.sent(stop):
            yield


def _upload(
    kiosk: Kiosk, client: ApiClient, storage: PresignedStorage, line: Line, stop: threading.Event, *, until_idle: bool
) -> None:
    """Once more where the disk is full and the ballast makes room for the journal."""
    ballast = Ballast(kiosk.data.ballast)
    ballast.keep()
    try:
        with kiosk.journal() as journal:
            uploader = Uploader(journal, kiosk.spool, client, storage, clock=kiosk.clock, line=line)
            uploader.run(stop, until_idle=until_idle)
    except JournalFull:
        if not ballast.release():
            raise
        _upload(kiosk, client, storage, line, stop, until_idle=until_idle)
