"""What staff do to an order: each deed once, however often its call is repeated, and told to the audit before that.

A call that died half way is taken up by its repeat: what was done already is known by the deed's id, on the head and on
each photo that it moved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.staff.orders import ActionKind
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.audit import AuditAction, new_entry
from backend_lambdas.domain.counter.actions import MANAGERS, possible_actions, to_reprint, to_retry
from backend_lambdas.domain.counter.deeds import Deed
from backend_lambdas.domain.counter.orders import order_of_shop
from backend_lambdas.domain.erasure.tasks import WITHOUT_ADDRESS, ErasureTask
from backend_lambdas.domain.errors import ActionNotPossible, ManagerRequired
from backend_lambdas.domain.history import Event
from backend_lambdas.domain.mail_events import above_all_mails
from backend_lambdas.domain.new_links import LinkRequest
from backend_lambdas.domain.orders import named_photos

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.contract.staff.orders import OrderAction
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.counter.ports import CounterRecords, HeadChange
    from backend_lambdas.domain.erasure.ports import Sweeps
    from backend_lambdas.domain.ports import Clock, LinkRequests
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord
    from backend_lambdas.domain.staff.sessions import StaffOnDuty

AUDITED_AS: Final = {
    ActionKind.RESEND_MAIL: AuditAction.MAIL_RESENT,
    ActionKind.CHANGE_ADDRESS: AuditAction.ADDRESS_CHANGED,
    ActionKind.RETRY_PRINTS: AuditAction.PRINTS_RETRIED,
    ActionKind.REPRINT: AuditAction.REPRINTED,
    ActionKind.MARK_COLLECTED: AuditAction.ORDER_COLLECTED,
    ActionKind.CANCEL: AuditAction.ORDER_CANCELLED,
    ActionKind.ERASE: AuditAction.ORDER_ERASED,
}


@dataclass(frozen=True, slots=True)
class ActionDesk:
    records: CounterRecords
    requests: LinkRequests
    erasures: Sweeps
    audit: AuditLog
    clock: Clock

    def act(self, staff: StaffOnDuty, order_id: OrderId, action: OrderAction) -> Order:
        """The order after it. Raises OrderNotFound, OrderErased, PhotoNotFound, ManagerRequired, ActionNotPossible."""
        order = order_of_shop(self.records, self.clock, staff.session.store_id, order_id)
        deed = Deed(staff.member.staff_number, order_id, action, self.clock.now())
        if action.kind in MANAGERS and staff.member.role is not StaffRole.MANAGER:
            raise ManagerRequired(staff.member.staff_number)
        if not deed.is_done(order.head):
            if not deed.is_begun(order):
                self._refuse_what_is_not_possible(order, staff.member.role, deed)
            self._tell_audit(staff, deed)
        self._do(order, deed)
        if action.kind is not ActionKind.ERASE:
            return order_of_shop(self.records, self.clock, staff.session.store_id, order_id)
        # Read before whoever erases hears of it: it may be gone a moment later.
        before = order_of_shop(self.records, self.clock, staff.session.store_id, order_id)
        self._ask_for_erasure(staff, deed)
        return before

    def _refuse_what_is_not_possible(self, order: Order, role: StaffRole, deed: Deed) -> None:
        action = deed.action
        if action.kind is ActionKind.ERASE and WITHOUT_ADDRESS.is_broken_by(action.reason or ""):
            raise ContractViolation([f"reason: {WITHOUT_ADDRESS.words}; it is kept after the customer's data is gone"])
        if action.kind not in possible_actions(order, role, deed.moment):
            raise ActionNotPossible(action.kind)
        if action.photo_ids is not None:
            named = named_photos(order, action.photo_ids)
            if len(to_reprint(named)) < len(named):
                raise ActionNotPossible("one of them was not printed, or too often")
        if action.customer_email == order.head.recipient:
            raise ActionNotPossible("it is the address on record")

    def _tell_audit(self, staff: StaffOnDuty, deed: Deed) -> None:
        kind, store_id, number = AUDITED_AS[deed.action.kind], staff.session.store_id, staff.member.staff_number
        self.audit.record(
            new_entry(
                deed.moment,
                store_id,
                number,
                kind,
                device_id=staff.session.device_id,
                reason=deed.action.reason,
                order_id=deed.order_id,
            )
        )

    def _do(self, order: Order, deed: Deed) -> None:
        match deed.action.kind:
            case ActionKind.RESEND_MAIL:
                self._change(deed, lambda head: deed.told_on(head, Event.MAIL_ASKED))
                self._ask_for_mail(deed)
            case ActionKind.CHANGE_ADDRESS:
                self._change_address(deed)
            case ActionKind.RETRY_PRINTS:
                self._queue_again(order, deed, to_retry(order.photos, deed.moment))
            case ActionKind.REPRINT:
                named = order.photos if deed.action.photo_ids is None else named_photos(order, deed.action.photo_ids)
                self._queue_again(order, deed, to_reprint(named))
            case ActionKind.MARK_COLLECTED:
                self._change(deed, lambda head: replace(deed.told_on(head, Event.COLLECTED), collected_at=deed.at))
            case ActionKind.CANCEL:
                self._change(deed, lambda head: replace(deed.told_on(head, Event.CANCELLED), cancelled_at=deed.at))
                self.records.leave_queue(order)
            case ActionKind.ERASE:
                self._change(deed, lambda head: _about_to_go(deed, head))

    def _change(self, deed: Deed, change: HeadChange) -> OrderHead:
        """Once. Raises ActionNotPossible where somebody cancelled it meanwhile."""

        def once(head: OrderHead) -> OrderHead | None:
            if deed.is_done(head):
                return head
            if head.cancelled_at is not None and deed.action.kind is not ActionKind.ERASE:
                return None
            return change(head)

        changed = self.records.change_head(deed.order_id, once)
        if changed is None:
            raise ActionNotPossible(deed.action.kind)
        return changed

    def _change_address(self, deed: Deed) -> None:
        address = deed.action.customer_email or ""
        # Before the photos, since it may refuse. That it is done says nothing of them: a repeat looks at each.
        head = self._change(deed, lambda head: _of_another_address(deed, head, address))
        # By the head as it stands now: the address may have been changed once more.
        order = self.records.find(deed.order_id)
        if order is not None:
            self.records.move_customer(order, order.head.customer_email)
        # A notice that is still to come goes to the new address by itself; and who repeats this after the address was
        # changed once more asks for no mail there.
        if head.notice_status is NoticeStatus.SENT and head.recipient == address:
            self._ask_for_mail(deed)

    def _queue_again(self, order: Order, deed: Deed, photos: Sequence[PhotoRecord]) -> None:
        if deed.is_done(order.head):
            return
        fresh = [photo for photo in photos if deed.id not in (photo.action_ids or ())]
        if not self.records.queue_again(
            order, fresh, deed.id, lambda photo: codec.encode(deed.line(Event.PRINT_QUEUED, photo.photo_id))
        ):
            raise ActionNotPossible(deed.action.kind)
        self._change(deed, deed.marked_on)

    def _ask_for_mail(self, deed: Deed) -> None:
        self.requests.ask(LinkRequest(deed.order_id, deed.request_id, by_staff=True))

    def _ask_for_erasure(self, staff: StaffOnDuty, deed: Deed) -> None:
        task = ErasureTask(
            erasure_id=deed.erasure_id,
            entry_id=deed.erasure_id,
            order_ids=(deed.order_id,),
            requested_at=deed.at,
            requested_by=f"staff {staff.member.staff_number} of {staff.session.store_id}",
            reason=deed.action.reason,
        )
        self.erasures.order(task, delay_s=0)


def _of_another_address(deed: Deed, head: OrderHead, address: str) -> OrderHead | None:
    """Whatever was said of the mails to the old address says nothing of the next one, and their number does not either:
    that is bounded for the sake of one mailbox. None while a mail is under way.
    """
    if head.notice_status is NoticeStatus.SENDING:
        return None
    changed = replace(
        deed.told_on(head, Event.ADDRESS_CHANGED), recipient=address, customer_email=customer_key(address)
    )
    if head.notice_status is NoticeStatus.WAITING:
        return changed
    return replace(
        changed,
        notice_status=NoticeStatus.SENT,
        notice_reason=None,
        notice_delivery=None,
        notice_delivery_at=None,
        notice_delivery_reason=None,
        notice_delivery_rank=above_all_mails(head),
        link_mails_at_s=None,
        link_request_ids=None,
    )


def _about_to_go(deed: Deed, head: OrderHead) -> OrderHead:
    """Cancelled as well: until whoever erases comes to it, nothing of it is printed or mailed."""
    return replace(deed.told_on(head, Event.ERASURE_ASKED), cancelled_at=head.cancelled_at or deed.at)
