"""What the tests of staff's deeds share."""

from __future__ import annotations

from typing import Any

from backend_lambdas.contract.staff.orders import ActionKind
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.domain.new_links import LinkDesk
from tests.fakes.backend import FakeMailer, gallery_post
from tests.fakes.counter import on_duty
from tests.fakes.counter_shop import Shop

STAFF = on_duty(StaffRole.STAFF, "21")
ERASE = {"reason": "asked for by letter"}
REPRINT = {"reason": "fingerprints on it"}


def reasons_of(kind: ActionKind) -> dict[str, Any]:
    return {
        ActionKind.CHANGE_ADDRESS: {"customer_email": "anna@example.org"},
        ActionKind.REPRINT: REPRINT,
        ActionKind.CANCEL: {"reason": "did not want it"},
        ActionKind.ERASE: ERASE,
    }.get(kind, {})


def link_desk(shop: Shop, mailer: FakeMailer) -> LinkDesk:
    return LinkDesk(shop.records, shop.records, gallery_post(mailer, shop.clock), shop.clock, lambda: "lease")
