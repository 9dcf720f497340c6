"""PINs that the kiosk checks by itself: whom it knows, for how long, and that guessing is no use."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend_lambdas.contract.staff.sessions import StaffLogin, StaffNumber, StaffRole, StaffSessionAnswer
from kiosk.flow.staff import offline_pins
from kiosk.flow.staff.door import Door
from kiosk.flow.staff.offline_pins import GUESSES_MAX, OfflinePins
from kiosk.flow.staff.ports import BackendLine
from kiosk.flow.staff.refusals import Refusal, StaffDenied
from kiosk.flow.staff.session import StaffOnDuty
from tests.fakes.clock import FakeClock
from tests.fakes.staff_panel import LINE_DOWN, NOW, NUMBER, PIN, FakeStaff, FakeStaffBackend

MIA = StaffNumber(NUMBER)
SEVEN_DAYS_S = 7 * 86_400


@pytest.fixture
def staff(tmp_path: Path) -> FakeStaff:
    return FakeStaff(tmp_path)


def door(staff: FakeStaff) -> Door:
    services = staff.services()
    return Door(services.line, services.offline_pins)


def refusal_of(door: Door, number: str = NUMBER, pin: str = PIN) -> Refusal:
    with pytest.raises(StaffDenied) as caught:
        door.let_in(StaffNumber(number), pin)
    return caught.value.refusal


def test_who_was_let_in_here_is_known_offline(staff: FakeStaff) -> None:
    """After one login that the backend granted, the same number and PIN open without it, with the role of then."""
    door(staff).let_in(MIA, PIN)
    staff.backend.failures["all"] = LINE_DOWN
    member = door(staff).let_in(MIA, PIN)
    assert (member.name, member.role, member.is_offline) == ("Mia", StaffRole.MANAGER, True)


def test_it_ends_after_some_days(staff: FakeStaff) -> None:
    """Seven days after the backend granted it last, and where the clock was put back before that."""
    door(staff).let_in(MIA, PIN)
    staff.backend.failures["all"] = LINE_DOWN
    staff.clock.advance(SEVEN_DAYS_S - 1)
    assert door(staff).let_in(MIA, PIN).is_offline
    staff.clock.advance(2)
    assert refusal_of(door(staff)) is Refusal.OFFLINE_REFUSED
    staff.clock.advance(-SEVEN_DAYS_S - 3600)
    assert refusal_of(door(staff)) is Refusal.OFFLINE_REFUSED


def test_guesses_are_counted_before_they_are_compared(staff: FakeStaff) -> None:
    """Whoever pulls the plug in mid guess has used it up: the file has it when the PIN is looked at."""
    counted: list[int] = []
    pins = staff.services().offline_pins

    def look(_pin: str, _hash: str) -> bool:
        counted.append(pins._read().guesses)
        return False

    looking = OfflinePins(pins.path, pins.clock, pins.hash_pin, look)
    looking.remember(StaffOnDuty(MIA, "Mia", StaffRole.STAFF, "token"), PIN)
    for _ in range(2):
        with pytest.raises(StaffDenied):
            looking.check(MIA, "111222")
    assert counted == [1, 2]


def test_a_lock_doubles_and_outlives_a_restart(staff: FakeStaff) -> None:
    """Five wrong ones lock for a quarter of an hour, the next five for half an hour; the right PIN waits, too."""
    door(staff).let_in(MIA, PIN)
    staff.backend.failures["all"] = LINE_DOWN
    for lasts_s in (900, 1800):
        refusals = [refusal_of(door(staff), pin="111222") for _ in range(GUESSES_MAX)]
        assert refusals == [Refusal.OFFLINE_REFUSED] * (GUESSES_MAX - 1) + [Refusal.PIN_LOCKED]
        assert refusal_of(door(staff)) is Refusal.PIN_LOCKED
        staff.clock.advance(lasts_s - 1)
        assert refusal_of(door(staff)) is Refusal.PIN_LOCKED
        staff.clock.advance(2)
    assert door(staff).let_in(MIA, PIN).is_offline


def test_going_through_the_numbers_is_no_way_round(staff: FakeStaff) -> None:
    """Numbers that nobody has count like any other, and are answered alike."""
    staff.backend.failures["all"] = LINE_DOWN
    refusals = [refusal_of(door(staff), number=f"{number}") for number in range(20, 20 + GUESSES_MAX)]
    assert refusals[:-1] == [Refusal.OFFLINE_REFUSED] * (GUESSES_MAX - 1)
    assert refusals[-1] is Refusal.PIN_LOCKED


def test_a_pin_that_the_backend_no_longer_takes_is_forgotten(staff: FakeStaff, tmp_path: Path) -> None:
    """A member with another PIN is not let in offline by the old one; somebody's wrong guess takes nothing from her."""
    door(staff).let_in(MIA, PIN)
    assert refusal_of(door(staff), pin="111222") is Refusal.PIN_REFUSED
    staff.backend.failures["all"] = LINE_DOWN
    door(staff).let_in(MIA, PIN)
    staff.backend = OtherPin()
    assert refusal_of(door(staff)) is Refusal.PIN_REFUSED
    staff.backend.failures["all"] = LINE_DOWN
    assert refusal_of(door(staff)) is Refusal.OFFLINE_REFUSED


class OtherPin(FakeStaffBackend):
    def start_staff_session(self, login: StaffLogin) -> StaffSessionAnswer:
        return super().start_staff_session(StaffLogin(login.staff_number, "999999"))


def test_a_full_disk_keeps_nobody_out_who_is_let_in_by_the_backend(staff: FakeStaff) -> None:
    """What can't be remembered is not; the panel opens all the same."""
    pins = OfflinePins(Path("/proc/no-such-folder/pins.json"), staff.clock, lambda _: "", lambda *_: True)
    let_in = Door(BackendLine(lambda: staff.backend), pins).let_in(MIA, PIN)
    assert not let_in.is_offline


def test_a_file_that_was_spoilt_opens_nothing(staff: FakeStaff, tmp_path: Path) -> None:
    """A lock is not forgotten by damage to the file that has it."""
    (tmp_path / "staff-pins.json").write_text("{", encoding="utf-8")
    staff.backend.failures["all"] = LINE_DOWN
    assert refusal_of(door(staff)) is Refusal.DISK


def test_the_verifier_is_argon2id_and_holds_no_pin(tmp_path: Path) -> None:
    """What lies on the disk is RFC 9106's second recommendation, readable by the kiosk's user alone, and verifies."""
    pins = OfflinePins(tmp_path / "pins.json", FakeClock(NOW))
    pins.remember(StaffOnDuty(MIA, "Mia", StaffRole.STAFF, "token"), PIN)
    text = pins.path.read_text("utf-8")
    assert "$argon2id$v=19$m=65536,t=3,p=4$" in text
    assert PIN not in text
    assert "token" not in text
    assert pins.path.stat().st_mode & 0o077 == 0
    assert pins.check(MIA, PIN).name == "Mia"
    assert not offline_pins.pin_matches(PIN, offline_pins.NOBODYS)
