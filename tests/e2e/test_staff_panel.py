"""What staff's panel stands on, against the whole backend: from a number and a PIN to an order that is handed over."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from ulid import ULID

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.staff.orders import ActionKind, OrderAction, OrderStage
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from backend_lambdas.contract.staff.settings import SettingsChange
from kiosk.api.failures import SessionOver
from kiosk.api.staff_client import StaffClient
from kiosk.app.kiosk import Kiosk
from kiosk.clock import SystemClock
from kiosk.data_folder import DataFolder
from kiosk.flow.staff.door import Door
from kiosk.flow.staff.order_list import OrderSearch, merged
from kiosk.flow.staff.ports import BackendLine, StaffServices
from tests.cloud import Cloud
from tests.e2e.conftest import RunKiosk


def new_manager(cloud: Cloud) -> tuple[StaffNumber, str]:
    """Number and PIN, as the owner's command has them made."""
    number = f"{secrets.randbelow(10_000):04}"
    request = {"action": "add", "store_id": "store-1", "staff_number": number, "name": "Mia", "role": "manager"}
    functions = cloud.client("lambda", cloud.ready["lambda"])
    answer = functions.invoke(FunctionName="ManageStaffFunction", Payload=json.dumps(request).encode())
    return StaffNumber(number), str(json.load(answer["Payload"])["pin"])


@pytest.fixture
def order_id(enrolled: RunKiosk, photos: Path) -> OrderId:
    """Of one photo, which the backend has verified."""
    photo = photos / "DCIM" / "IMG_0001.JPG"
    done = enrolled("send", "--email", "ada@example.com", "--wait", "--json", photo)
    assert done.returncode == 0, done.stderr
    return OrderId(json.loads(done.stdout)["order_id"])


@pytest.fixture
def services(enrolled: RunKiosk, tmp_path: Path) -> StaffServices:
    return Kiosk.load(DataFolder(tmp_path / "data")).staff_services()


def test_staff_find_an_order_and_hand_it_over(cloud: Cloud, services: StaffServices, order_id: OrderId) -> None:
    """By its code, once in the list, with its picture; handed over once, however often it is sent; then out again."""
    number, pin = new_manager(cloud)
    member = Door(services.line, services.offline_pins).let_in(number, pin)
    token, backend = member.session_token, services.line.backend()
    assert token is not None
    assert (member.name, member.role) == ("Mia", StaffRole.MANAGER)

    now = datetime.now(UTC)
    search = OrderSearch().of_text(order_id[-6:].lower())
    assert search is not None
    page = backend.find_orders(token, search.query(now))
    (row,) = merged(page.orders, services.queue.queue().orders, search, now)
    assert (row.order_id, row.customer_email, row.stage) == (order_id, "ada@example.com", OrderStage.READY)

    order = backend.get_order(token, order_id)
    picture = httpx.get(str(order.photos[0].preview_url))
    assert (picture.status_code, picture.content[:2]) == (200, b"\xff\xd8")
    deed = OrderAction(str(ULID()), ActionKind.MARK_COLLECTED)
    for _ in range(2):
        assert backend.act_on_order(token, order_id, deed).line.stage is OrderStage.COLLECTED
    told = [(entry.what, entry.by) for entry in backend.get_order(token, order_id).timeline]
    assert told.count(("collected", number)) == 1

    backend.end_staff_session(token)
    with pytest.raises(SessionOver):
        backend.get_order(token, order_id)
    services.line.close()


def test_a_manager_sees_the_kiosks_and_changes_the_shop_s_settings(cloud: Cloud, services: StaffServices) -> None:
    """This kiosk is among the shop's; settings are saved as a whole, one version on."""
    member = Door(services.line, services.offline_pins).let_in(*new_manager(cloud))
    token, backend = member.session_token, services.line.backend()
    assert token is not None
    assert services.kiosk_here().device_id in {kiosk.device_id for kiosk in backend.list_kiosks(token).kiosks}
    assert all(letter.order_id for letter in backend.list_dead_letters(token).letters)
    before = backend.get_settings(token)
    settings = replace(before.settings, idle_s=120)
    after = backend.put_settings(token, SettingsChange(before.version, settings))
    assert (after.version, after.settings.idle_s, after.changed_by) == (before.version + 1, 120, member.number)
    services.line.close()


def test_the_line_breaks_and_the_same_pin_opens_the_local_queue(cloud: Cloud, services: StaffServices) -> None:
    """Whom the backend let in here is let in without it, with no token for anything else."""
    number, pin = new_manager(cloud)
    assert not Door(services.line, services.offline_pins).let_in(number, pin).is_offline
    dead = BackendLine(lambda: StaffClient("http://127.0.0.1:9", SystemClock()))
    member = Door(dead, services.offline_pins).let_in(number, pin)
    assert (member.is_offline, member.name) == (True, "Mia")
    dead.close()
    services.line.close()
