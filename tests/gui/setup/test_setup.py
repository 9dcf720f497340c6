"""The set-up by touch: every page, by keys, by a stick, and where something is amiss."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from backend_lambdas.contract.error_codes import ErrorCode
from kiosk.api.device_key import KeyringLocked
from kiosk.api.failures import Rejected
from kiosk.checkup.findings import CheckName, Finding, Trouble, Verdict
from kiosk.flow.setup.invitations import InvitationUnusable
from kiosk.languages import LANGUAGES
from tests.fakes.flow import STICK
from tests.fakes.setup import API, GOOD, INVITATION, FakeMachine
from tests.gui.setup.conftest import MakeSetup, SetupScreen


def go_to_checks(setup: SetupScreen) -> None:
    """Without touching each key: that is shown elsewhere."""
    model = setup.models.setup
    setup.touch("typeIt")
    model.typeAddress(API)
    setup.touch("next")
    model.typeCode(INVITATION.code)
    setup.touch("next")
    setup.touch("next")


def test_keys_type_what_they_show(setup: SetupScreen, machine: FakeMachine) -> None:
    """Address, code and name typed on the pages' own keys are what the kiosk is enrolled by."""
    setup.touch("typeIt")
    setup.type("a1-b")
    setup.touch("key-erase")
    setup.type("c")
    setup.touch("part-.execute-api.")
    setup.touch("part-eu-central-1")
    setup.touch("part-.amazonaws.com")
    setup.touch("next")
    setup.type_code("7K4")
    setup.touch("code-erase")
    setup.type_code("3MXQ")
    setup.touch("next")
    for _ in "till-1":
        setup.touch("key-erase")
    setup.touch("key-shift")
    setup.type("tor 2")
    setup.touch("next")
    setup.wait_for("done")
    [wanted] = machine.wanted
    assert wanted.api_url == "https://a1-c.execute-api.eu-central-1.amazonaws.com"
    assert (wanted.code, wanted.device_name, wanted.language) == ("7K3MXQ", "Tor 2", None)
    assert machine.addresses_checked == [wanted.api_url]


def test_real_keys_type_the_code_too(setup: SetupScreen) -> None:
    """A keyboard that is plugged in fills the places, in small letters as well, and Return goes on."""
    setup.touch("typeIt")
    setup.models.setup.typeAddress(API)
    setup.touch("next")
    setup.wait_for("code")
    setup.centre("code-A")  # once the page is drawn
    for key in (Qt.Key.Key_7, Qt.Key.Key_K, Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_M, Qt.Key.Key_X, Qt.Key.Key_Q):
        QTest.keyClick(setup.window, key)
    assert setup.models.setup.session.code == "7K3MXQ"
    QTest.keyClick(setup.window, Qt.Key.Key_Return)
    setup.wait_for("name")


def test_a_stick_needs_two_touches(setup: SetupScreen, machine: FakeMachine) -> None:
    """A stick with an invitation that says the name: use it, start; the tile says which backend it is for."""
    assert setup.text("useStick") == "Put a stick in"
    machine.on_stick, machine.sticks = INVITATION, (STICK,)
    setup.wait(lambda: setup.text("useStick") == "Use this stick")
    assert API.removeprefix("https://") in str(setup.item("useStick").property("hint"))
    started: list[bool] = []
    setup.models.setup.started.connect(lambda: started.append(True))
    setup.touch("useStick")
    setup.wait_for("done")
    setup.touch("startKiosk")
    assert started == [True]
    assert setup.touches == 2


def test_a_stick_that_goes_is_forgotten(setup: SetupScreen, machine: FakeMachine) -> None:
    """What was on a stick can't be used once it is out; nothing and nonsense on it are told apart."""
    for on_stick, words in (
        (None, "Nothing for the set-up on this stick"),
        (InvitationUnusable("no"), "This stick can't be used"),
        (INVITATION, "Use this stick"),
    ):
        machine.on_stick, machine.sticks = on_stick, (STICK,)
        setup.wait(lambda words=words: setup.text("useStick") == words)  # type: ignore[misc]  # a lambda's default
        machine.sticks = ()
        setup.wait(lambda: setup.text("useStick") == "Put a stick in")
    setup.models.sticks.take()
    assert setup.step == "welcome"


def test_what_is_to_be_mended_comes_first(setup: SetupScreen, machine: FakeMachine) -> None:
    """Where the keyring is locked no code is spent; its line says what to mend, and the next check goes through."""
    machine.mend(CheckName.KEYRING, Trouble.KEYRING_LOCKED, "it did not answer")
    go_to_checks(setup)
    setup.wait(lambda: setup.text("title") == "Something is to be mended first")
    assert setup.text("mend-keyring") == "Unlock the system's keyring, best by logging in anew."
    assert machine.wanted == []
    machine.findings = dict(GOOD)
    setup.touch("checkAgain")
    setup.wait_for("done")
    assert len(machine.wanted) == 1


def test_printer_and_clock_wait_until_later(setup: SetupScreen, machine: FakeMachine) -> None:
    """A printer that is off keeps no kiosk from being enrolled; the last page still says so."""
    machine.mend(CheckName.PRINTER, Trouble.PRINTER_SILENT)
    go_to_checks(setup)
    setup.wait_for("done")
    assert setup.text("stillToMend") == "This is still to be mended:"
    assert setup.text("mend-printer") == "Switch the printer on, and check its cable or network."


def test_a_refused_code_is_asked_for_again(setup: SetupScreen, machine: FakeMachine) -> None:
    """A code that is mistyped, spent or too old leads back to its page, empty and with the reason."""
    machine.refused_with = Rejected("no", ErrorCode.ENROLMENT_CODE_REFUSED)
    go_to_checks(setup)
    setup.wait_for("code")
    assert setup.text("codeRefusal").startswith("The backend does not take this code")
    assert setup.models.setup.session.code == ""
    machine.refused_with = None
    setup.type_code("2B4D6F")
    setup.touch("next")
    setup.touch("next")
    setup.wait_for("done")
    assert [wanted.code for wanted in machine.wanted] == [INVITATION.code, "2B4D6F"]


def test_an_enrolment_that_fails_is_tried_again(setup: SetupScreen, machine: FakeMachine) -> None:
    """A keyring that locks in between is told beside its check; the same code goes once it is mended."""
    machine.refused_with = KeyringLocked("it did not answer")
    go_to_checks(setup)
    setup.wait(lambda: bool(setup.models.setup.property("hindered")))
    assert setup.text("mend-keyring") == "Unlock the system's keyring, best by logging in anew."
    machine.refused_with = None
    setup.touch("checkAgain")
    setup.wait_for("done")


def test_a_bug_is_told_and_nothing_is_lost(setup: SetupScreen, machine: FakeMachine) -> None:
    """What nobody foresaw ends in a notice; whoever begins again finds address and name as they were."""
    machine.refused_with = ZeroDivisionError()
    go_to_checks(setup)
    setup.wait(lambda: setup.find("setupFailed") is not None)
    setup.touch("beginAnew")
    setup.wait_for("welcome")
    setup.wait(lambda: setup.find("setupFailed") is None)
    setup.touch("typeIt")
    assert setup.text("field") == API


def test_no_code_is_in_the_log(setup: SetupScreen, machine: FakeMachine, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever becomes of it, the code stands in no line."""
    caplog.set_level(logging.DEBUG)
    for error in (Rejected(f"{INVITATION.code}: no", ErrorCode.INVALID_REQUEST), KeyringLocked("locked"), None):
        machine.refused_with = error
        if setup.step == "welcome":
            go_to_checks(setup)
        else:
            setup.touch("checkAgain")
        setup.wait(lambda: not setup.models.setup.session.is_busy)
    assert setup.step == "done"
    assert "enrolment_failed error=KeyringLocked" in caplog.text
    assert INVITATION.code not in caplog.text


def test_the_checks_come_one_by_one(setup: SetupScreen, machine: FakeMachine) -> None:
    """While the first check runs each line stands there already, and Back waits."""
    machine.gate.clear()
    go_to_checks(setup)
    assert setup.find("finding-printer") is not None
    assert setup.item("finding-version").property("verdict") == "awaited"
    assert not setup.item("back").isEnabled()
    machine.findings[CheckName.PRINTER] = Finding(CheckName.PRINTER, Verdict.MEND, "", Trouble.PRINTER_WAITS)
    machine.gate.set()
    setup.wait_for("done")


def test_each_page_leads_back(setup: SetupScreen) -> None:
    """From the name to the first page, and what was typed is still there."""
    setup.touch("typeIt")
    setup.models.setup.typeAddress(API)
    setup.touch("next")
    setup.models.setup.typeCode("7K3MXQ")
    setup.touch("next")
    for step in ("code", "address", "welcome"):
        setup.touch("back")
        setup.wait_for(step)
    setup.touch("typeIt")
    assert setup.text("field") == API


def test_the_chosen_language_goes_along(make_setup: MakeSetup, machine: FakeMachine) -> None:
    """Who sets up in German has a kiosk that speaks German from then on."""
    setup = make_setup(machine.services(), languages=tuple(LANGUAGES.values()))
    setup.touch("globe")
    setup.touch("language-de")
    setup.wait(lambda: setup.text("title") == "Dieses Gerät einrichten")
    go_to_checks(setup)
    setup.wait_for("done")
    assert machine.wanted[0].language == "de"


def test_whoever_leaves_is_let_out(setup: SetupScreen) -> None:
    """The desktop is two steps away while there is nothing of a customer's here."""
    left = threading.Event()
    setup.models.setup.left.connect(left.set)
    setup.touch("leave")
    assert left.is_set()
