"""What the owner may command this kiosk from afar, put together for the uploader's process and the touchscreen's."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.client import ApiClient
from kiosk.api.storage import Storage
from kiosk.clock import Clock
from kiosk.data_folder import DataFolder
from kiosk.fleet.command_book import CommandBook
from kiosk.fleet.commands import CommandRefused, Commands, Effects
from kiosk.fleet.log_upload import LogUpload
from kiosk.fleet.standing import ClosureFile, RestartOrder, RestartWish
from kiosk.flow.ports import OwnersWishes
from kiosk.supervisor.pulse import PULSE_VARIABLE

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


class NoUpdates:
    def look_now(self) -> str:
        raise CommandRefused("no updates are set up on this kiosk")


def owners_wishes(data: DataFolder) -> Callable[[], OwnersWishes]:
    """For the touchscreen's process, once and first: what restart was wanted before is done by this start."""
    restart, closure = RestartOrder(data), ClosureFile(data)
    return lambda: OwnersWishes(closed=closure.is_in_force, restart=restart.is_given())


def commands(
    data: DataFolder, clock: Clock, client: ApiClient, storage: Storage, write_bundle: WriteBundle
) -> Commands:
    """`client` and `storage` are theirs alone."""
    logs = LogUpload(write_bundle, data.log_bundle, client, storage, clock)
    effects = Effects(SupervisedRestart(RestartWish(data)), ClosureFile(data), logs, NoUpdates())
    return Commands(client, CommandBook(data.commands), effects)
