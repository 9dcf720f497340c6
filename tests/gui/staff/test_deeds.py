"""What staff do to an order: each deed from the touch to the call to what is shown, and each refusal in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.staff.orders import ActionKind, OrderStage
from backend_lambdas.contract.statuses import PrintStatus
from kiosk.api.failures import (
    ActionNotPossible,
    Erased,
    ManagerRequired,
    NotAllowed,
    Rejected,
    TransferFailure,
    Unreachable,
)
from kiosk.uploads.states import PhotoStage
from tests.fakes.staff_panel import LINE_DOWN, FakeStaff, order_here, order_id, photo_id, staff_order
from tests.gui.staff.conftest import StaffScreen


@pytest.fixture
def at_order(panel: StaffScreen, staff: FakeStaff) -> StaffScreen:
    staff.backend.put(staff_order(1))
    panel.open()
    panel.touch("order-AAAA01")
    panel.screen.item("deed-resend_mail")
    return panel


DONE_AT_ONCE = (
    (ActionKind.RESEND_MAIL, "The mail goes out once more."),
    (ActionKind.RETRY_PRINTS, "The prints are in the queue again."),
    (ActionKind.MARK_COLLECTED, "Marked as collected."),
)


def test_one_touch_does_it(at_order: StaffScreen, staff: FakeStaff) -> None:
    """What can be done again, or undone, is done at once, and said."""
    for kind, done in DONE_AT_ONCE:
        at_order.wait(lambda kind=kind: at_order.screen.item(f"deed-{kind}").isEnabled())  # type: ignore[misc]  # a lambda's default
        at_order.touch(f"deed-{kind}")
        at_order.wait_text("deedDoneWords", done)
    assert [deed.kind for _, deed in staff.backend.deeds] == [kind for kind, _ in DONE_AT_ONCE]
    assert {(order, deed.reason) for order, deed in staff.backend.deeds} == {(order_id(1), None)}


@pytest.mark.parametrize(
    ("kind", "reason", "done"),
    [
        (ActionKind.CANCEL, "ordered_twice", "The order is cancelled."),
        (ActionKind.ERASE, "customer_asked", "The order is being erased."),
    ],
)
def test_what_is_dangerous_asks_once_and_why(
    at_order: StaffScreen, staff: FakeStaff, kind: ActionKind, reason: str, done: str
) -> None:
    """Nothing happens at the first touch; without a reason the second is shut; with one it is done."""
    at_order.touch(f"deed-{kind}")
    at_order.screen.item("askConfirm")
    at_order.touch("askConfirm")
    at_order.screen.bot.wait(50)
    assert staff.backend.deeds == []
    at_order.touch(f"reason-{reason}")
    at_order.touch("askConfirm")
    at_order.wait_text("deedDoneWords", done)
    ((_, deed),) = staff.backend.deeds
    assert (deed.kind, deed.reason) == (kind, reason)


def test_who_thinks_better_of_it_does_nothing(at_order: StaffScreen, staff: FakeStaff) -> None:
    """The question is put away, and nothing was asked of the backend."""
    at_order.touch("deed-erase")
    at_order.touch("reason-customer_asked")
    at_order.touch("askAway")
    at_order.wait(lambda: not at_order.sees("askConfirm"))
    assert staff.backend.deeds == []


def test_what_a_printer_has_is_looked_for_there_first(panel: StaffScreen, staff: FakeStaff) -> None:
    """Prints that an agent has taken may still come: they are not offered once more before somebody has looked."""
    order = staff_order(1)
    staff.backend.put(
        replace(order, photos=tuple(replace(photo, print_status=PrintStatus.PRINTING) for photo in order.photos))
    )
    panel.open()
    panel.touch("order-AAAA01")
    panel.touch("deed-retry_prints")
    panel.wait_text("sheetTitle", "Look into the printer first")
    assert staff.backend.deeds == []
    panel.touch("askConfirm")
    panel.wait_text("deedDoneWords", "The prints are in the queue again.")
    ((_, deed),) = staff.backend.deeds
    assert (deed.kind, deed.reason) == (ActionKind.RETRY_PRINTS, None)


def test_all_prints_come_once_more(at_order: StaffScreen, staff: FakeStaff) -> None:
    """Without a chosen photo a reprint is of all, with the reason that was touched."""
    at_order.touch("deed-reprint")
    at_order.touch("reason-wrong_colours")
    at_order.touch("askConfirm")
    at_order.wait_text("deedDoneWords", "They come on paper once more.")
    ((_, deed),) = staff.backend.deeds
    assert (deed.kind, deed.reason, deed.photo_ids) == (ActionKind.REPRINT, "wrong_colours", None)


def test_chosen_photos_come_once_more(at_order: StaffScreen, staff: FakeStaff) -> None:
    """The photos that were touched, and no other; one without a print can't be chosen."""
    at_order.touch("orderPhoto-2")
    at_order.wait_text("chosenPhotos", "the 1 chosen photo.")
    at_order.touch("orderPhoto-3")
    at_order.touch("deed-reprint")
    at_order.touch("reason-damaged")
    at_order.touch("askConfirm")
    at_order.wait(lambda: len(staff.backend.deeds) == 1)
    assert staff.backend.deeds[0][1].photo_ids == (photo_id(2),)
    at_order.wait_text("chosenPhotos", "takes all prints")


def test_a_mistyped_address_is_mended(at_order: StaffScreen, staff: FakeStaff) -> None:
    """The old address stands in the field; what is typed is judged as a customer's is, then goes to the backend."""
    at_order.touch("deed-change_address")
    at_order.wait(lambda: at_order.text("sheetField") == "anna@example.com")
    at_order.touch("sheetDone")
    at_order.screen.bot.wait(50)
    assert staff.backend.deeds == []
    for _ in ".com":
        at_order.touch("key-erase")
    at_order.wait_text("sheetProblem", "after the @")
    at_order.touch("key-.")
    at_order.touch("key-d")
    at_order.touch("key-e")
    at_order.touch("sheetDone")
    at_order.wait_text("deedDoneWords", "The address is mended")
    assert staff.backend.deeds[0][1].customer_email == "anna@example.de"
    at_order.wait_text("orderEmail", "anna@example.de")


REFUSALS: tuple[tuple[TransferFailure, str], ...] = (
    (LINE_DOWN, "No connection to the backend"),
    (ManagerRequired("", ErrorCode.MANAGER_REQUIRED), "This is for managers"),
    (ActionNotPossible("", ErrorCode.ACTION_NOT_POSSIBLE), "has changed meanwhile"),
    (Rejected("", ErrorCode.ORDER_NOT_FOUND), "does not have this order"),
    (Rejected("", ErrorCode.INVALID_REQUEST), "does not take this"),
    (Erased("", ErrorCode.ORDER_ERASED), "was erased"),
    (NotAllowed("revoked"), "does not know this kiosk"),
    (Unreachable("the backend answered 500"), "has trouble just now"),
)


def test_a_refusal_is_said_in_plain_words(at_order: StaffScreen, staff: FakeStaff) -> None:
    """Each way in which a deed may be refused has its sentence, and nothing was done."""
    for failure, words in REFUSALS:
        staff.backend.failures["act_on_order"] = failure
        at_order.wait(lambda: at_order.screen.item("deed-mark_collected").isEnabled())
        at_order.touch("deed-mark_collected")
        at_order.wait_text("deedRefusalWords", words)
    assert staff.backend.orders[order_id(1)].line.stage is OrderStage.READY


def test_a_lost_answer_s_repeat_is_the_same_deed(at_order: StaffScreen, staff: FakeStaff) -> None:
    """Where nobody knows whether it was done, the next touch sends the same id; another deed has another."""
    staff.backend.failures["act_on_order"] = LINE_DOWN
    at_order.touch("deed-resend_mail")
    at_order.wait(lambda: at_order.sees("deedRefusalWords"))
    del staff.backend.failures["act_on_order"]
    at_order.touch("deed-resend_mail")
    at_order.wait_text("deedDoneWords", "The mail goes out")
    at_order.touch("deed-resend_mail")
    at_order.wait(lambda: len(staff.backend.deeds) == 3)
    first, second, third = (deed.action_id for _, deed in staff.backend.deeds)
    assert first == second != third


def test_a_finger_that_bounces_does_it_once(at_order: StaffScreen, staff: FakeStaff) -> None:
    """While a deed is under way its button is shut."""
    staff.backend.gate.clear()
    at_order.touch("deed-mark_collected")
    at_order.touch("deed-mark_collected")
    staff.backend.gate.set()
    at_order.wait_text("deedDoneWords", "Marked as collected.")
    assert len(staff.backend.deeds) == 1


def test_only_what_is_possible_is_offered(panel: StaffScreen, staff: FakeStaff) -> None:
    """The backend says which deeds there are for whoever asks."""
    staff.backend.put(staff_order(1, actions=("resend_mail",)))
    panel.open()
    panel.touch("order-AAAA01")
    panel.screen.item("deed-resend_mail")
    assert [kind for kind in ActionKind if panel.sees(f"deed-{kind}")] == [ActionKind.RESEND_MAIL]


def test_what_failed_here_is_sent_again_without_a_connection(panel: StaffScreen, staff: FakeStaff) -> None:
    """A photo that this kiosk gave up on goes back into its queue at a touch, online or not."""
    staff.queue.orders_here = (order_here(5, (PhotoStage.FAILED, PhotoStage.SENT)),)
    panel.open()
    staff.backend.failures["all"] = LINE_DOWN
    panel.touch("order-AAAA05")
    panel.touch("deed-retry_upload")
    panel.wait_text("deedDoneWords", "The photos are sent again.")
    assert staff.queue.retried == [order_id(5)]
    panel.wait(lambda: not panel.sees("deed-retry_upload"))
