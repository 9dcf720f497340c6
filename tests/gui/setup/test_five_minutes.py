"""Enrolled in five minutes: the whole way on a real machine's services against a backend, with its touches counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.enrolment import Invitation
from infra.admin.access.invitation import write_file
from kiosk.app.kiosk import Kiosk
from kiosk.app.setup import needs_enrolment, setup_services
from kiosk.config import IdentityConfig, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.media.sources import PhotoSource, SourceKind
from tests.fakes.enrolment_backend import EnrolmentBackend
from tests.gui.setup.conftest import MakeSetup, SetupScreen

LIMIT_S = 300.0
SECONDS_PER_TOUCH = 2.0
"""Of a person who looks for each key; who types at home needs half a second."""


class Sticks:
    there: tuple[PhotoSource, ...] = ()

    def sources(self) -> tuple[PhotoSource, ...]:
        return self.there


@pytest.fixture
def backend() -> Iterator[EnrolmentBackend]:
    with EnrolmentBackend().serving() as backend:
        yield backend


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    data = DataFolder(tmp_path / "data")
    data.root.mkdir()
    replace(KioskConfig(), identity=IdentityConfig("file")).save(data.config)
    return Kiosk.load(data)


@pytest.fixture
def sticks() -> Sticks:
    return Sticks()


@pytest.fixture
def owner(kiosk: Kiosk, sticks: Sticks, make_setup: MakeSetup) -> Iterator[SetupScreen]:
    with ExitStack() as stack:
        yield make_setup(stack.enter_context(setup_services(kiosk, sticks)))


def test_by_keys(owner: SetupScreen, backend: EnrolmentBackend, kiosk: Kiosk) -> None:
    """Every key touched, the way takes less than five minutes at two seconds a touch, and the kiosk is enrolled."""
    assert needs_enrolment(kiosk)
    owner.touch("typeIt")
    owner.type(backend.url)
    owner.touch("next")
    owner.type_code(backend.new_code())
    owner.touch("next")
    owner.models.setup.typeName("")  # the machine's own name, which is of any length
    owner.touch("key-shift")
    owner.type("counter 1")
    owner.touch("next")
    owner.wait_for("done")
    owner.touch("startKiosk")
    [device] = backend.devices.devices.values()
    assert (device.device_name, device.store_id) == ("Counter 1", "store-1")
    enrolled = Kiosk.load(kiosk.data)
    assert not needs_enrolment(enrolled)
    assert enrolled.config.backend.device_id == device.device_id
    assert owner.touches <= 60
    assert owner.touches * SECONDS_PER_TOUCH < LIMIT_S


def test_by_a_file(owner: SetupScreen, backend: EnrolmentBackend, kiosk: Kiosk, sticks: Sticks, tmp_path: Path) -> None:
    """With the owner's file on a stick two touches enrol the kiosk, under the name that the file says."""
    stick = tmp_path / "stick"
    stick.mkdir()
    write_file(Invitation(backend.url, backend.new_code(), "Counter 2"), stick / "photo-kiosk-enrolment.toml")
    sticks.there = (PhotoSource("STICK", stick, SourceKind.REMOVABLE),)
    owner.wait(lambda: owner.text("useStick") == "Use this stick")
    owner.touch("useStick")
    owner.wait_for("done")
    owner.touch("startKiosk")
    [device] = backend.devices.devices.values()
    assert device.device_name == "Counter 2"
    assert not needs_enrolment(Kiosk.load(kiosk.data))
    assert owner.touches == 2


def test_a_lost_answer_costs_no_code(owner: SetupScreen, backend: EnrolmentBackend, kiosk: Kiosk) -> None:
    """A backend that fails in between is found to, and the same code goes the next time: one device, one touch."""
    setup = owner.models.setup
    owner.touch("typeIt")
    setup.typeAddress(backend.url)
    setup.goOn()
    setup.typeCode(backend.new_code())
    setup.goOn()
    backend.status = 503
    setup.goOn()
    owner.wait(lambda: bool(setup.property("hindered")))
    assert owner.text("mend-backend").startswith("Try again in a few minutes")
    backend.status = None
    owner.touch("checkAgain")
    owner.wait_for("done")
    assert len(backend.devices.devices) == 1
    assert not needs_enrolment(Kiosk.load(kiosk.data))
