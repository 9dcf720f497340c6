"""The only way out of the app: a manager, by PIN, from staff's panel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.supervisor.endings import LEFT_BY_STAFF, START_AGAIN
from tests.fakes.flow import FakeShop
from tests.fakes.staff_panel import FakeStaff
from tests.fakes.staff_shop import some_kiosks
from tests.gui.staff.conftest import MakePanel, StaffScreen


@pytest.fixture
def staff(staff: FakeStaff) -> Iterator[FakeStaff]:
    staff.backend.kiosks = some_kiosks()
    staff.starts_again = True
    yield staff
    staff.starts_again = False


@pytest.fixture
def panel(make_panel: MakePanel) -> StaffScreen:
    return make_panel()


def leavings(panel: StaffScreen) -> list[int]:
    assert panel.screen.models.staff is not None
    codes: list[int] = []
    panel.screen.models.staff.machine.leaving.connect(codes.append)
    return codes


def test_a_manager_closes_the_app(panel: StaffScreen) -> None:
    """Asked once, then with the code that keeps it closed; a no leaves everything as it is."""
    codes = leavings(panel)
    panel.go_to("kiosks")
    panel.touch("closeApp")
    assert panel.text("sheetTitle") == "Close the app?"
    panel.touch("askAway")
    assert codes == []
    panel.touch("closeApp")
    panel.touch("askConfirm")
    assert codes == [LEFT_BY_STAFF]


def test_a_manager_restarts_the_app(panel: StaffScreen) -> None:
    """With the code that asks the supervisor for a new start."""
    codes = leavings(panel)
    panel.go_to("kiosks")
    panel.touch("restartApp")
    assert panel.text("sheetTitle") == "Restart the app?"
    panel.touch("askConfirm")
    assert codes == [START_AGAIN]


def test_nobody_starts_it_again(make_panel: MakePanel, shop: FakeShop, staff: FakeStaff) -> None:
    """Without a supervisor it can be closed, and is not said to come back."""
    staff.starts_again = False
    shop.staff = staff.services()
    panel = make_panel()
    codes = leavings(panel)
    panel.go_to("kiosks")
    panel.screen.item("closeApp")
    assert not panel.sees("restartApp")
    assert panel.screen.models.staff is not None
    panel.screen.models.staff.machine.restart()
    assert codes == []


def test_others_can_not(panel: StaffScreen, staff: FakeStaff) -> None:
    """Who is no manager sees no such button, and no call does anything; nor does one without anybody at the panel."""
    staff.backend.role = staff.backend.role.STAFF
    codes = leavings(panel)
    assert panel.screen.models.staff is not None
    machine = panel.screen.models.staff.machine
    machine.closeApp()
    panel.go_to("kiosks")
    panel.screen.item("kiosk-0-name")
    assert not panel.sees("closeApp")
    machine.closeApp()
    machine.restart()
    assert codes == []
