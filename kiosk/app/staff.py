"""What staff's panel stands on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import metadata

from backend_lambdas.contract.heartbeats import PrinterHealth
from backend_lambdas.contract.identifiers import DeviceId
from kiosk.api.staff_client import StaffClient
from kiosk.clock import Clock
from kiosk.config import KioskConfig
from kiosk.data_folder import APP_NAME, DataFolder
from kiosk.fleet.shop_settings import check
from kiosk.fleet.standing import ClosureFile
from kiosk.flow.staff.local_prints import LocalPrints
from kiosk.flow.staff.offline_pins import OfflinePins
from kiosk.flow.staff.ports import BackendLine, StaffServices
from kiosk.flow.staff.shop_settings import find_logos, own_settings_of
from kiosk.flow.staff.this_kiosk import read_this_kiosk
from kiosk.media.sources import RemovableSources
from kiosk.printing.agent.journal import PrintJournal
from kiosk.uploads.spool import Spool
from kiosk.uploads.unfinished import JournalQueue


def staff_services(
    data: DataFolder,
    clock: Clock,
    new_client: Callable[[], StaffClient],
    print_journal: Callable[[], PrintJournal],
    printers: Callable[[], tuple[PrinterHealth, ...]],
) -> StaffServices:
    """The panel works without a backend, too: for this kiosk's own queue, and for who was let in here of late.

    Raises ConfigInvalid.
    """
    own = KioskConfig.load(data.config)  # not what is in force, which the shop has a say in
    closure = ClosureFile(data)
    device_id = DeviceId(own.backend.device_id)
    return StaffServices(
        line=BackendLine(new_client),
        queue=JournalQueue(data.journal, Spool(data.spool), clock),
        prints=LocalPrints(print_journal),
        offline_pins=OfflinePins(data.offline_pins, clock),
        kiosk_here=lambda: replace(
            read_this_kiosk(data.journal, clock, device_id, metadata.version(APP_NAME), printers()),
            is_paused=closure.is_in_force,
        ),
        clock=clock,
        own_settings=own_settings_of(own),
        judge_settings=partial(check, own),
        logos=lambda: find_logos(RemovableSources().sources()),
    )
