from __future__ import annotations

import pytest

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffNumber, StaffRole
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.audit import OWNER, RETENTION
from backend_lambdas.domain.errors import PinLocked, PinRefused, StaffNumberTaken, StaffUnknown
from backend_lambdas.domain.staff.pins import is_weak
from backend_lambdas.domain.staff.sessions import LoginDesk
from tests.fakes.backend_data import DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.staff import ADA, PIN, WRONG_PIN, Shop

BEN = StaffNumber("0345")


@pytest.fixture
def shop() -> Shop:
    return Shop(FakeClock())


def try_pin(shop: Shop, number: StaffNumber, pin: str) -> None:
    desk = LoginDesk(shop.staff, shop.audit, shop.hasher, shop.clock, shop.new_id)
    desk.log_in(DEVICE, STORE, StaffLogin(number, pin))


def lock(shop: Shop, number: StaffNumber) -> None:
    for _ in range(5):
        with pytest.raises((PinRefused, PinLocked)):
            try_pin(shop, number, WRONG_PIN)


def test_who_is_added_can_log_in(shop: Shop) -> None:
    """A new member logs in with the PIN that was made, which is not a weak one."""
    pin = shop.book.add(STORE, BEN, "Ben", StaffRole.STAFF)
    assert not is_weak(pin)
    try_pin(shop, BEN, pin)


def test_a_number_is_one_persons(shop: Shop) -> None:
    """A number that somebody has is not given again; in another shop it is free."""
    with pytest.raises(StaffNumberTaken):
        shop.book.add(STORE, ADA, "Another", StaffRole.STAFF)
    assert shop.staff.people[STORE, ADA].name == "Ada"
    shop.book.add(StoreId("bern-1"), ADA, "Another", StaffRole.STAFF)


@pytest.mark.parametrize(
    ("store", "number", "name", "pin", "words"),
    [
        ("basel#1", "12", "Ada", None, "store_id"),
        ("basel-1", "1", "Ada", None, "staff_number"),
        ("basel-1", "12345", "Ada", None, "staff_number"),
        ("basel-1", "1a", "Ada", None, "staff_number"),
        ("basel-1", "13", "", None, "name"),
        ("basel-1", "13", "x" * 65, None, "name"),
        ("basel-1", "13", "Ada", "123456", "pin"),
    ],
)
def test_what_is_refused(shop: Shop, store: str, number: str, name: str, pin: str | None, words: str) -> None:
    """A member with an impossible number, name, shop or PIN is not added."""
    with pytest.raises(ContractViolation, match=words):
        shop.book.add(StoreId(store), StaffNumber(number), name, StaffRole.STAFF, pin)
    assert list(shop.staff.people) == [(STORE, ADA)]


def test_a_new_pin_lets_in_again(shop: Shop) -> None:
    """Another PIN is for one who forgot: the old one is none any more, and the lock is gone."""
    lock(shop, ADA)
    pin = shop.book.set_pin(STORE, ADA)
    with pytest.raises(PinRefused):
        try_pin(shop, ADA, PIN)
    try_pin(shop, ADA, pin)


def test_unlocking(shop: Shop) -> None:
    """An unlocked number or device takes PINs again, and the list says what is locked meanwhile."""
    lock(shop, ADA)
    lock(shop, BEN)
    listing = shop.book.listing(STORE)
    assert [(one.staff_number, one.locked_until) for one in listing.members] == [(ADA, "2026-05-04T09:45:00.000Z")]
    assert listing.locked_devices == ((DEVICE, "2026-05-04T09:45:00.000Z"),)
    shop.book.unlock_number(STORE, ADA)
    with pytest.raises(PinLocked):
        try_pin(shop, ADA, PIN)
    shop.book.unlock_device(STORE, DEVICE)
    try_pin(shop, ADA, PIN)
    assert shop.book.listing(STORE).locked_devices == ()


def test_the_list_has_no_hashes(shop: Shop) -> None:
    """What the owner sees of staff is number, name, role and when the PIN was set."""
    (listed,) = shop.book.listing(STORE).members
    assert (listed.staff_number, listed.name, listed.role) == (ADA, "Ada", StaffRole.MANAGER)
    assert shop.staff.people[STORE, ADA].pin_hash not in repr(listed)


@pytest.mark.parametrize("deed", ["remove", "set_pin"])
def test_nobody_can_be_changed(shop: Shop, deed: str) -> None:
    """A number that nobody has can be neither removed nor given another PIN."""
    with pytest.raises(StaffUnknown):
        getattr(shop.book, deed)(STORE, BEN)


def test_each_deed_is_told_to_the_audit(shop: Shop) -> None:
    """The audit has each of the owner's deeds with the number it was about, for a year and a month, and no PIN."""
    pin = shop.book.add(STORE, BEN, "Ben", StaffRole.STAFF)
    other = shop.book.set_pin(STORE, BEN)
    shop.book.set_role(STORE, BEN, StaffRole.MANAGER)
    shop.book.unlock_number(STORE, BEN)
    shop.book.remove(STORE, BEN)
    assert shop.audit.deeds == ["staff_added", "pin_changed", "role_changed", "unlocked", "staff_removed"]
    for entry in shop.audit.entries:
        assert (entry.actor, entry.about, entry.at) == (OWNER, BEN, "2026-05-04T09:30:00.000Z")
        assert entry.expires_at_s == int((shop.clock.now() + RETENTION).timestamp())
        assert pin not in repr(entry)
        assert other not in repr(entry)
