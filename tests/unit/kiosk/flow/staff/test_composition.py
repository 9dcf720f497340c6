"""The panel's services as the composition root makes them, over a data folder that is as new."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend_lambdas.contract.staff.sessions import StaffNumber
from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.flow.staff.door import Door
from kiosk.flow.staff.refusals import Refusal, StaffDenied
from tests.fakes.clock import FakeClock


def test_a_kiosk_without_a_backend_speaks_for_itself(tmp_path: Path) -> None:
    """Its own queue, prints, health and settings are there; who wants in is told that the backend does not know it."""
    services = Kiosk.load(DataFolder(tmp_path), FakeClock()).staff_services()
    assert services.queue.queue().orders == ()
    assert services.prints.waiting() == ()
    here = services.kiosk_here()
    assert (here.queued_photos, here.oldest_waiting_s, here.trouble) == (0, None, None)
    assert here.disk_free_bytes > 0
    assert services.own_settings.products == ()
    with pytest.raises(StaffDenied) as caught:
        Door(services.line, services.offline_pins).let_in(StaffNumber("17"), "402915")
    assert caught.value.refusal is Refusal.DEVICE_REFUSED
