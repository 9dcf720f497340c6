"""What stands in an erased order's place: a head that every version of the code reads, and nobody acts on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from backend_lambdas.domain.orders import ANY_DEVICE
from backend_lambdas.domain.records import OrderHead

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId
    from backend_lambdas.domain.erasure.tasks import Tombstone


NO_STORE: Final = StoreId("")
"""As ANY_DEVICE: of an order that no device had announced."""


def tombstone_head(tombstone: Tombstone, device_id: DeviceId = ANY_DEVICE, store_id: StoreId = NO_STORE) -> OrderHead:
    """Never ready, since one of its photos is missing for ever, and with a mail that is over. Device and shop are those
    of the head before, where there was one.

    What was the customer's is empty, the digest of her manifest too: who guesses her address could prove it by that.
    """
    return OrderHead(
        order_id=tombstone.order_id,
        device_id=device_id,
        store_id=store_id,
        order_status=OrderStatus.RECEIVING,
        notice_status=NoticeStatus.SENT,
        photo_count=1,
        processed_count=0,
        recipient="",
        language="",
        manifest_digest="",
        consented_at="",
        created_at="",
        received_at="",
        trace_id="",
        expires_at_s=tombstone.expires_at_s,
        erased_at=tombstone.erased_at,
        erasure_id=tombstone.erasure_id,
    )
