"""Answers that come when the panel has moved on, and what is typed while one is awaited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication

from backend_lambdas.contract.staff.orders import ActionKind
from backend_lambdas.contract.staff.settings import ShopSettings
from kiosk.config import ConfigInvalid
from kiosk.uploads.journal import JournalUnusable
from kiosk.uploads.states import PhotoStage
from kiosk.viewmodels.bridge import Bridge, FailureHandler
from kiosk.viewmodels.staff.calls import StaffCalls
from kiosk.viewmodels.staff.order import OrderModel
from kiosk.viewmodels.staff.order_facts import RETRY_UPLOAD
from kiosk.viewmodels.staff.session import StaffSessionModel
from kiosk.viewmodels.staff.settings.model import SettingsModel
from tests.fakes.staff_panel import LINE_DOWN, NUMBER, PIN, FakeStaff, order_here, order_id, staff_order
from tests.fakes.staff_shop import some_settings

Result = TypeVar("Result")


class SlowBridge(Bridge):
    """What is begun is done when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[Callable[[], None]] = []

    def on_desk(
        self, work: Callable[[], Result], on_result: Callable[[Result], None], on_failure: FailureHandler
    ) -> None:
        def do() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - as the bridge itself
                on_failure(error)
            else:
                on_result(result)

        self.begun.append(do)

    on_scout = on_desk

    def do_next(self) -> None:
        self.begun.pop(0)()

    def do_all(self) -> None:
        while self.begun:
            self.do_next()


@dataclass
class Panel:
    staff: FakeStaff
    bridge: SlowBridge
    session: StaffSessionModel
    calls: StaffCalls

    def log_in(self) -> None:
        self.type_pin()
        self.bridge.do_all()

    def type_pin(self, more: str = "") -> None:
        self.session.ask()
        for digit in NUMBER:
            self.session.typeDigit(digit)
        self.session.goOn()
        for digit in PIN + more:
            self.session.typeDigit(digit)

    def order(self, number: int) -> OrderModel:
        """On its page, with all that is known of it."""
        model = OrderModel(self.calls, self.session)
        model.open(order_id(number))
        self.bridge.do_all()
        return model


@pytest.fixture
def panel(qapp: QGuiApplication, tmp_path: Path) -> Panel:
    staff, bridge = FakeStaff(tmp_path), SlowBridge()
    staff.backend.put(staff_order(1), staff_order(2))
    session = StaffSessionModel(staff.services(), bridge)
    return Panel(staff, bridge, session, StaffCalls(staff.services(), bridge, session))


def test_a_digit_too_many_is_no_second_guess(panel: Panel) -> None:
    """What a real keyboard or a scanner types while the PIN is checked asks the backend nothing."""
    panel.type_pin(more="11")
    panel.bridge.do_all()
    assert len(panel.staff.backend.logins) == 1
    assert panel.session.session.step == "open"


@pytest.mark.parametrize("is_refused", [False, True])
@pytest.mark.parametrize("kind", [ActionKind.RESEND_MAIL, RETRY_UPLOAD])
def test_a_deed_s_answer_is_told_on_its_order_s_page_alone(panel: Panel, kind: str, is_refused: bool) -> None:
    """Whoever opened another order meanwhile is not told there that something was done, or refused."""
    panel.log_in()
    order = panel.order(1)
    acted: list[bool] = []
    order.acted.connect(lambda: acted.append(True))
    panel.staff.queue.orders_here = (order_here(1, (PhotoStage.FAILED,)),)
    order.act(kind)
    order.open(order_id(2))
    if is_refused:
        panel.staff.backend.failures["act_on_order"] = LINE_DOWN
        panel.staff.queue.error = JournalUnusable("damaged")
    panel.bridge.do_next()
    assert (order.property("done"), order.property("deedRefusal"), order.property("acting")) == ("", "", False)
    assert not order.property("loaded")
    assert acted == ([] if is_refused else [True])
    panel.staff.queue.error = None
    panel.bridge.do_all()
    assert order.property("head")["code"] == "AAAA02"


def test_an_earlier_page_s_question_does_not_settle_the_next(panel: Panel) -> None:
    """The same order opened anew is asked for anew, and one question at a time goes on."""
    panel.log_in()
    order = OrderModel(panel.calls, panel.session)
    order.open(order_id(1))
    panel.bridge.do_next()
    order.open(order_id(1))
    asked_anew = panel.bridge.begun.pop()
    panel.bridge.do_all()
    assert not order.property("loaded")
    asked_anew()
    panel.bridge.do_all()
    assert order.property("loaded")
    assert order.property("head")["code"] == "AAAA01"


def test_an_order_is_shown_where_this_kiosk_s_own_records_are_damaged(panel: Panel) -> None:
    """The backend's word of it stands there, with a remark that the kiosk's own can't be read."""
    panel.staff.queue.error = JournalUnusable("damaged")
    panel.log_in()
    order = panel.order(1)
    assert order.property("head")["code"] == "AAAA01"
    assert order.property("refusal") == "disk"


@dataclass
class Judge:
    seen: list[ShopSettings]
    refuses_idle_s: int | None = None

    def __call__(self, shop: ShopSettings) -> None:
        self.seen.append(shop)
        if shop.idle_s == self.refuses_idle_s:
            raise ConfigInvalid("not so")


@pytest.fixture
def judge() -> Judge:
    return Judge([])


@pytest.fixture
def settings(panel: Panel, judge: Judge) -> SettingsModel:
    """On their page."""
    panel.staff.backend.settings = some_settings()
    panel.log_in()
    panel.calls.services = replace(panel.calls.services, judge_settings=judge)
    model = SettingsModel(panel.calls, panel.session)
    model.watch()
    panel.bridge.do_all()
    return model


def facts_of(settings: SettingsModel) -> dict[str, object]:
    found: dict[str, object] = settings.property("facts")
    return found


def test_settings_are_judged_off_the_gui_thread(panel: Panel, settings: SettingsModel, judge: Judge) -> None:
    """A touch is shown at once; what reads logos and looks for files is left to a scout."""
    settings.setIdle(91)
    settings.setIdle(92)
    assert facts_of(settings)["idleS"] == 92
    assert judge.seen == []
    panel.bridge.do_all()
    assert [shop.idle_s for shop in judge.seen] == [91, 92]


def test_what_no_kiosk_would_take_is_taken_back(panel: Panel, settings: SettingsModel, judge: Judge) -> None:
    """The last draft that was good comes back, with words; nothing of the bad one can be saved."""
    settings.setIdle(91)
    panel.bridge.do_all()
    judge.refuses_idle_s = 92
    settings.setIdle(92)
    settings.save()
    panel.bridge.do_all()
    assert (facts_of(settings)["idleS"], settings.property("problem")) == (91, "invalid")
    assert panel.staff.backend.changes == []
    settings.save()
    panel.bridge.do_all()
    assert [change.settings.idle_s for change in panel.staff.backend.changes] == [91]


def test_nothing_is_edited_while_it_is_saved(panel: Panel, settings: SettingsModel) -> None:
    """What is shown afterwards is what was saved, and no touch was lost unseen."""
    settings.setIdle(91)
    panel.bridge.do_all()
    settings.save()
    settings.setIdle(92)
    assert facts_of(settings)["idleS"] == 91
    panel.bridge.do_all()
    assert facts_of(settings)["idleS"] == 91
    settings.setIdle(92)
    assert facts_of(settings)["idleS"] == 92
