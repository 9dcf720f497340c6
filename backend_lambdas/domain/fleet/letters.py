"""What lies dead at the backend of a shop's orders, and sending it back; of other shops' nothing is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.staff.fleet import LETTERS_MAX, DeadLetter, DeadLetters, Redriven
from backend_lambdas.domain.audit import AuditAction, new_entry
from backend_lambdas.domain.moments import rfc3339

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from backend_lambdas.contract.dead_letters.letter import Letter, LetterQueue
    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.ports import Clock
    from backend_lambdas.domain.staff.sessions import StaffOnDuty

READ_MAX: Final = 200
"""Letters of one queue, of whichever shops. More: whoever looks waits for longer than she stands there. Fewer: the
letters of one shop hide behind those of another."""

HOLD_S: Final = 30
"""How long a letter may be hidden by one look: longer than the function may run. Longer: after a kill, the next look
misses it for so long."""


class HeldLetters(Protocol):
    """One queue's, while they are held."""

    @property
    def queue(self) -> LetterQueue: ...

    @property
    def letters(self) -> Mapping[str, Letter]:
        """By id; without those that went back meanwhile."""

    def send_back(self, letter: Letter) -> None:
        """First sent, then deleted: a kill in between doubles the message, and never loses it."""


class LetterBoxes(Protocol):
    """All queues' dead letters."""

    def are_looked_at(self) -> bool:
        """Whether somebody else holds letters in this moment, as far as is known."""

    def held(self, hold_s: int, letters_max: int) -> AbstractContextManager[Sequence[HeldLetters]]:
        """Of each queue the letters that lie there, or no fewer than so many; hidden from others meanwhile, and what is
        left of them at the end is given back.
        """


class StoresOfOrders(Protocol):
    def stores_of(self, order_ids: Collection[str]) -> Mapping[str, StoreId]:
        """Of the orders that have a head; one whose customer was erased still has one for a while."""


@dataclass(frozen=True, slots=True)
class OwnLetter:
    box: HeldLetters
    letter: Letter
    order_id: OrderId
    """The first of its orders that is this shop's."""


@dataclass(frozen=True, slots=True)
class LetterReader:
    boxes: LetterBoxes
    orders: StoresOfOrders
    receives_max: int
    """What the queues themselves give up after."""

    def letters(self, store_id: StoreId) -> DeadLetters:
        is_whole = not self.boxes.are_looked_at()
        with self.boxes.held(HOLD_S, READ_MAX) as held:
            is_whole &= all(len(box.letters) < READ_MAX for box in held)
            told = sorted((self._told(one) for one in self.own(store_id, held)), key=lambda one: one.buried_at)
        return DeadLetters(tuple(told[:LETTERS_MAX]), is_whole and len(told) <= LETTERS_MAX)

    def own(self, store_id: StoreId, held: Sequence[HeldLetters]) -> Iterator[OwnLetter]:
        """Of what is held, the letters about this shop's orders."""
        named = {one for box in held for letter in box.letters.values() for one in letter.order_ids}
        stores = self.orders.stores_of(named) if named else {}
        for box in held:
            for letter in tuple(box.letters.values()):
                own = [one for one in letter.order_ids if stores.get(one) == store_id]
                if own:
                    yield OwnLetter(box, letter, OrderId(own[0]))

    def _told(self, one: OwnLetter) -> DeadLetter:
        letter = one.letter
        return DeadLetter(
            letter.message_id,
            one.box.queue.value,
            one.order_id,
            letter.buried_at or rfc3339(letter.sent_at),
            letter.receive_count or self.receives_max,
            letter.reason,
        )


@dataclass(frozen=True, slots=True)
class LetterDesk:
    reader: LetterReader
    audit: AuditLog
    clock: Clock

    def send_back(self, on_duty: StaffOnDuty, letter_ids: Collection[str]) -> Redriven:
        """Each goes to the queue that it came from; one that is not this shop's stays where it is, without a word."""
        sent: list[str] = []
        with self.reader.boxes.held(HOLD_S, READ_MAX) as held:
            for one in self.reader.own(on_duty.member.store_id, held):
                if one.letter.message_id in letter_ids:
                    self._record(on_duty, one)
                    one.box.send_back(one.letter)
                    sent.append(one.letter.message_id)
        return Redriven(tuple(sent))

    def _record(self, on_duty: StaffOnDuty, one: OwnLetter) -> None:
        # Before the deed: what went back is in the audit, and what is in the audit may not have gone.
        entry = new_entry(
            self.clock.now(),
            on_duty.member.store_id,
            on_duty.member.staff_number,
            AuditAction.LETTER_SENT_BACK,
            device_id=on_duty.session.device_id,
            reason=f"{one.box.queue}, order {one.order_id}, message {one.letter.message_id}",
        )
        self.audit.record(entry)
