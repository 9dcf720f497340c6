from __future__ import annotations

import pytest

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState, ShopSettings
from backend_lambdas.domain.errors import SettingsConflict
from backend_lambdas.domain.fleet.shop_settings import SettingsDesk, SettingsReader
from tests.fakes.backend_data import DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeSettings
from tests.fakes.staff import ADA, Shop

NORTH = ShopSettings(shop_name="Foto Nord")
SOUTH = ShopSettings(shop_name="Foto Süd")
FIRST = SettingsState(1, NORTH, "2026-05-04T09:30:00.000Z", ADA)


class Office:
    def __init__(self) -> None:
        self.records, self.shop = FakeSettings(), Shop(FakeClock())
        self.reader = SettingsReader(self.records)
        self.desk = SettingsDesk(self.records, self.shop.audit, self.shop.clock)

    def change(self, based_on: int, settings: ShopSettings) -> SettingsState:
        return self.desk.change(self.shop.on_duty(DEVICE), SettingsChange(based_on, settings))


@pytest.fixture
def office() -> Office:
    return Office()


def test_before_anybody_changed_anything(office: Office) -> None:
    """A shop whose manager set nothing has version 0, in which nothing is said."""
    assert office.reader.of_kiosk(STORE) == office.reader.in_force(STORE) == SettingsState(0, ShopSettings())


def test_each_change_is_a_version(office: Office) -> None:
    """A change is in force at once for the own shop alone, in the audit, and those before it are kept."""
    assert office.change(0, NORTH) == FIRST
    second = office.change(1, SOUTH)
    assert (second.version, second.settings) == (2, SOUTH)
    assert office.reader.of_kiosk(STORE) == office.reader.in_force(STORE) == second
    assert office.reader.in_force(StoreId("elsewhere")).version == 0
    assert office.records.versions[STORE, 1] == FIRST
    assert office.shop.audit.deeds == ["settings_changed", "settings_changed"]
    assert [entry.reason for entry in office.shop.audit.entries] == ["version 1", "version 2"]


@pytest.mark.parametrize("based_on", [0, 2])
def test_who_was_slower_is_refused(office: Office, based_on: int) -> None:
    """A change made from another version than the one in force changes nothing."""
    office.change(0, NORTH)
    with pytest.raises(SettingsConflict):
        office.change(based_on, SOUTH)
    assert office.reader.in_force(STORE) == FIRST


def test_two_at_once_have_one_winner(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody else adds the version in between, the second is refused and the first stands."""
    office.change(0, NORTH)
    monkeypatch.setattr(FakeSettings, "last", lambda _self, _store, consistent: None)
    with pytest.raises(SettingsConflict):
        office.change(0, SOUTH)
    assert office.records.versions[STORE, 1] == FIRST


def test_a_repeat_is_the_same_change(office: Office) -> None:
    """The same change once more, as after a lost answer, is answered as it was and makes no version."""
    office.change(0, NORTH)
    assert office.change(0, NORTH) == FIRST
    assert list(office.records.versions) == [(STORE, 1)]
