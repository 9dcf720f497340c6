"""New versions of this kiosk, from its data folder and the slot that it runs from."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Final

from kiosk.app import printing
from kiosk.clock import Clock
from kiosk.config import KioskConfig
from kiosk.data_folder import APP_NAME, DataFolder
from kiosk.errors import KioskError
from kiosk.printing.agent.stages import AT_PRINTER
from kiosk.supervisor.pulse import PULSE_VARIABLE
from kiosk.supervisor.slots import Slot, Slots
from kiosk.updates.applying import Applying
from kiosk.updates.failures import UpdatesUnset
from kiosk.updates.pace import Pace
from kiosk.updates.standing_ready import Desk
from kiosk.updates.updater import Place, UpdateStep
from kiosk.updates.watch import UpdateWatch

log = logging.getLogger(__name__)

SLOT_VARIABLE: Final = "PHOTO_KIOSK_SLOT"
"""The slot's folder, for a slot whose `kiosk` is a script that starts another program. A bundle knows it by itself."""


def desk(data: DataFolder) -> Desk:
    return Desk(data.updates)


def place(config: KioskConfig, environment: Mapping[str, str] = os.environ) -> Place:
    """Raises UpdatesUnset where this is no installed bundle, but a source checkout or a folder of its own."""
    named = environment.get(SLOT_VARIABLE)
    folder = Path(named) if named else Path(sys.executable).parent if getattr(sys, "frozen", False) else None
    if folder is None or folder.name not in set(Slot):
        raise UpdatesUnset("this kiosk is not installed in slots (docs/updates.md): it is updated by hand")
    slots, slot = Slots(folder.parent), Slot(folder.name)
    return Place(slots, slot, slots.version(slot) or metadata.version(APP_NAME), config.backend.device_id)


def require_address(config: KioskConfig, data: DataFolder) -> None:
    """Raises UpdatesUnset."""
    if not config.updates.url:
        raise UpdatesUnset(f"no address of new versions is set: [updates] url in {data.config}")


@contextmanager
def update_step(
    data: DataFolder, config: KioskConfig, clock: Clock, pace: Pace, is_over: Callable[[], bool] = lambda: False
) -> Iterator[UpdateStep]:
    """For one thread, while it lasts. Raises UpdatesUnset."""
    # TUF's client takes a third of a second: not for commands without updates.
    from kiosk.updates.fetching import Fetcher  # noqa: PLC0415
    from kiosk.updates.trusted_list import TrustedList, shipped_root  # noqa: PLC0415

    here, own_desk, root = place(config), desk(data), shipped_root()
    require_address(config, data)
    fetcher = Fetcher(clock)
    try:
        yield UpdateStep(
            here,
            config.updates,
            own_desk,
            clock,
            offers=lambda: TrustedList(root, config.updates.url, own_desk.trust, fetcher, clock),
            wait_for=pace.wait_for,
            is_over=is_over,
        )
    finally:
        fetcher.close()


def applying(data: DataFolder, config: KioskConfig, clock: Clock) -> Applying:
    """Raises UpdatesUnset."""
    prints_under_way = partial(_prints_under_way, data, clock)
    return Applying(place(config), config.updates, desk(data), clock, prints_under_way=prints_under_way)


def applying_if_set(
    data: DataFolder, config: KioskConfig, clock: Clock, environment: Mapping[str, str] = os.environ
) -> Applying | None:
    """None where no version can ever stand ready, or nobody would start it."""
    if PULSE_VARIABLE not in environment:
        return None
    try:
        return applying(data, config, clock)
    except UpdatesUnset:
        return None


@contextmanager
def watched(data: DataFolder, config: KioskConfig, clock: Clock, pace: Pace, stop: threading.Event) -> Iterator[None]:
    """New versions are looked for, while this lasts or until `stop`; nothing is, where updates are not set up."""
    over = threading.Event()
    with ExitStack() as stack:
        try:
            step = stack.enter_context(update_step(data, config, clock, pace, lambda: stop.is_set() or over.is_set()))
        except UpdatesUnset as exc:
            log.info("updates_unset reason=%s", exc)
            yield
            return
        with UpdateWatch(step, desk(data), clock, by_itself=config.updates.enabled).followed(stop):
            try:
                yield
            finally:
                over.set()


def _prints_under_way(data: DataFolder, clock: Clock) -> bool:
    """A print journal that can't be read is a person's to mend, and keeps no new version out: that may be the cure."""
    if not data.printing.exists():
        return False
    try:
        return bool(printing.print_journal(data, clock).jobs(AT_PRINTER))
    except KioskError:
        return False
