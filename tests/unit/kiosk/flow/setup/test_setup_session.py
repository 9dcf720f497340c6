"""The set-up as values: what each page takes, what hinders, and that no code is spent in vain or kept too long."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.api.device_key import KeyringLocked
from kiosk.api.failures import NotTheBackend, Unreachable
from kiosk.checkup.findings import CheckName, Finding, Trouble, Verdict
from kiosk.config import ConfigInvalid
from kiosk.errors import KioskError
from kiosk.flow.setup.address import AddressProblem, address_problem, backend_address
from kiosk.flow.setup.ports import Enrolled
from kiosk.flow.setup.session import MOVES, SetupMoveIllegal, SetupSession, SetupStep, finding_of
from tests.fakes.setup import API, GOOD, INVITATION

ENROLLED = Enrolled("01JTD3V9Q8M4ZK7W2XN5R6H3PA", "shop", GOOD[CheckName.BACKEND])


def at(step: SetupStep) -> SetupSession:
    return replace(SetupSession(), step=step)


def ready() -> SetupSession:
    typed = SetupSession().begin_typing().type_address(API).go_on().type_code("7k3 mxq").go_on()
    return typed.type_name("Counter left").go_on()


def test_what_is_typed_is_what_is_asked_for() -> None:
    """Address, code and name as they were typed become the enrolment that is wanted; the code is in no repr."""
    session = ready()
    assert session.step is SetupStep.CHECKS
    wanted = session.wanted
    assert (wanted.api_url, wanted.code, wanted.device_name) == (API, "7K3MXQ", "Counter left")
    assert "7K3MXQ" not in repr(session) + repr(wanted)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("api.example.com", "https://api.example.com"),
        ("  https://api.example.com/v2/ ", "https://api.example.com/v2"),
        ("a1.execute-api.eu-central-1.amazonaws.com", "https://a1.execute-api.eu-central-1.amazonaws.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://api.müller.example:8443", "https://api.müller.example:8443"),
    ],
)
def test_addresses_as_people_type_them(text: str, kept: str) -> None:
    """Without its scheme, with a slash or a space too many, an address is the same one."""
    assert address_problem(text) is None
    assert backend_address(text) == kept


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (" ", AddressProblem.EMPTY),
        ("backend", AddressProblem.NO_ADDRESS),
        ("https://", AddressProblem.NO_ADDRESS),
        ("ftp://api.example.com", AddressProblem.NO_ADDRESS),
        ("https://api.example.com:port", AddressProblem.NO_ADDRESS),
        ("https://me@api.example.com", AddressProblem.NO_ADDRESS),
        ("https://api.example.com/?code=7", AddressProblem.NO_ADDRESS),
        ("https://[::1", AddressProblem.NO_ADDRESS),
        ("a." * 200 + "com", AddressProblem.NO_ADDRESS),
        ("http://api.example.com", AddressProblem.NOT_ENCRYPTED),
        ("http://192.168.1.5", AddressProblem.NOT_ENCRYPTED),
    ],
)
def test_what_can_be_no_address(text: str, problem: AddressProblem) -> None:
    """What names no host, or would go unencrypted over a line, is refused with its reason, and only on going on."""
    assert address_problem(text) is problem
    typed = at(SetupStep.ADDRESS).type_address(text)
    assert not typed.address_refused
    assert typed.go_on().step is SetupStep.ADDRESS
    assert typed.go_on().address_refused


def test_a_code_takes_only_what_codes_have() -> None:
    """Small letters count, look-alikes and spaces are dropped, and no more than six fit."""
    session = at(SetupStep.CODE)
    assert session.type_code("7k-0oO1iIlL3").code == "7K3"
    assert session.type_code("7K3MXQQQ").code == "7K3MXQ"
    assert not session.type_code("7K3MX").can_go_on


def test_a_stick_skips_what_it_says() -> None:
    """With a name in the invitation the checks begin at once; without one, the name is asked for."""
    session = SetupSession(name="till-1").take(INVITATION)
    assert (session.step, session.wanted.device_name) == (SetupStep.CHECKS, "Counter left")
    nameless = SetupSession(name="till-1").take(replace(INVITATION, device_name=""))
    assert (nameless.step, nameless.name) == (SetupStep.NAME, "till-1")
    assert nameless.back().step is SetupStep.WELCOME


@pytest.mark.parametrize("check", list(CheckName))
def test_what_an_enrolment_needs_hinders_it(check: CheckName) -> None:
    """Disk, keyring, network, backend, version and settings keep a code from being spent; printer and clock do not."""
    session = ready().begin_checks().find(Finding(check, Verdict.MEND, "", Trouble.OTHER)).end_checks()
    hinders = check not in {CheckName.PRINTER, CheckName.CLOCK, CheckName.JOURNAL}
    assert bool(session.hindrances) == hinders
    assert session.is_busy != hinders
    assert session.left_to_mend == session.findings


def test_a_finding_takes_its_earlier_one_s_place() -> None:
    """Checked again, a check has one finding: the last."""
    session = ready().begin_checks().find(Finding(CheckName.DISK, Verdict.MEND, "", Trouble.DISK_FULL))
    assert session.find(GOOD[CheckName.DISK]).findings == (GOOD[CheckName.DISK],)


def test_the_end_forgets_the_code() -> None:
    """Once it is spent it is nowhere any more."""
    session = ready().begin_checks().end_checks().finish(ENROLLED)
    assert (session.step, session.code, session.enrolled) == (SetupStep.DONE, "", ENROLLED)


def test_a_code_that_is_refused_is_typed_anew() -> None:
    """Address and name stay; the page of the code says why it is there again, until the first key."""
    refused = ready().begin_checks().end_checks().refuse_code()
    assert (refused.step, refused.code, refused.code_refused) == (SetupStep.CODE, "", True)
    assert refused.type_code("A").code_refused is False
    assert refused.wanted.api_url == API


@pytest.mark.parametrize(
    ("error", "check", "trouble"),
    [
        (KeyringLocked("locked"), CheckName.KEYRING, Trouble.KEYRING_LOCKED),
        (ConfigInvalid("read-only"), CheckName.DISK, Trouble.DISK_UNWRITABLE),
        (NotTheBackend("portal"), CheckName.NETWORK, Trouble.SIGN_IN_PAGE),
        (Unreachable("cut", line_down=True), CheckName.NETWORK, Trouble.NO_ANSWER),
        (Unreachable("503"), CheckName.BACKEND, Trouble.BACKEND_TROUBLE),
    ],
)
def test_an_enrolment_that_fails_is_a_finding(error: KioskError, check: CheckName, trouble: Trouble) -> None:
    """What went wrong stands beside the check that it belongs to, and the same code is tried again."""
    found = finding_of(error)
    assert (found.check, found.trouble) == (check, trouble)
    failed = ready().begin_checks().end_checks().fail(error)
    assert (failed.is_busy, failed.code) == (False, "7K3MXQ")
    assert found in failed.findings


def test_nothing_goes_back_while_a_code_may_be_spent() -> None:
    """During checks and enrolment Back does nothing."""
    session = ready().begin_checks()
    assert session.back() is session
    assert session.fail(Unreachable("cut")).back().step is SetupStep.NAME


def test_moves_that_are_not_in_the_table_raise() -> None:
    """A page that asks for an impossible step has a bug, and hears so; every step can be reached."""
    with pytest.raises(SetupMoveIllegal):
        at(SetupStep.DONE).begin_typing()
    with pytest.raises(SetupMoveIllegal):
        at(SetupStep.CODE).begin_checks()
    assert {step for steps in MOVES.values() for step in steps} == set(SetupStep)
