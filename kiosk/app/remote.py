"""What the owner may command this kiosk from afar, put together for the uploader's process and the touchscreen's."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.client import ApiClient
from kiosk.api.storage import Storage
from kiosk.app import updates
from kiosk.clock import Clock
from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.fleet.command_book import CommandBook
from kiosk.fleet.commands import CommandRefused, Commands, Effects
from kiosk.fleet.log_upload import LogUpload
from kiosk.fleet.standing import ClosureFile, RestartWish
from kiosk.supervisor.pulse import PULSE_VARIABLE
from kiosk.updates.failures import UpdatesUnset

WriteBundle = Callable[[Path], None]
"""Of logs for support, into a file that is not there yet. Raises KioskError."""


@dataclass(frozen=True, slots=True)
class SupervisedRestart:
    """Of the touchscreen, and of this process with it; somebody must be there to start them again."""

    wish: RestartWish

    def ask(self, command_id: CommandId) -> None:
        if not os.environ.get(PULSE_VARIABLE):  # which the touchscreen's own processes have from it
            raise CommandRefused("no supervisor runs this kiosk, so that it would end and not start again")
        self.wish.ask(command_id)

    def wanted(self) -> str | None:
        return self.wish.wanted()


@dataclass(frozen=True, slots=True)
class UpdateWish:
    """Leaves word for the thread that looks for new versions."""

    data: DataFolder
    config: KioskConfig

    def look_now(self) -> str:
        try:
            updates.place(self.config)
            updates.require_address(self.config, self.data)
        except UpdatesUnset as exc:
            raise CommandRefused(str(exc)) from exc
        updates.desk(self.data).ask_now()
        return "it looks for a newer version now, and starts one as soon as nobody stands before the screen"


def commands(
    data: DataFolder,
    config: KioskConfig,
    clock: Clock,
    *,
    client: ApiClient,
    storage: Storage,
    write_bundle: WriteBundle,
) -> Commands:
    """`client` and `storage` are theirs alone."""
    logs = LogUpload(write_bundle, data.log_bundle, client, storage, clock)
    effects = Effects(SupervisedRestart(RestartWish(data)), ClosureFile(data), logs, UpdateWish(data, config))
    return Commands(client, CommandBook(data.commands), effects)
