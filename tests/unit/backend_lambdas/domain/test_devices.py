from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from backend_lambdas.contract.enrolment import CODE_ALPHABET
from backend_lambdas.contract.identifiers import is_ulid
from backend_lambdas.contract.messages import EnrolRequest
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.devices import EnrolmentDesk, code_hash
from backend_lambdas.domain.errors import EnrolmentCodeRefused
from backend_lambdas.domain.ulids import new_device_id
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import STORE
from tests.fakes.clock import FakeClock


def public_key_pem(curve: ec.EllipticCurve | None = None) -> str:
    key = ec.generate_private_key(curve or ec.SECP256R1()).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


@pytest.fixture
def devices() -> FakeDevices:
    return FakeDevices()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(devices: FakeDevices, clock: FakeClock) -> EnrolmentDesk:
    return EnrolmentDesk(devices, clock, new_device_id)


def test_enrolment(desk: EnrolmentDesk, devices: FakeDevices) -> None:
    """A code makes one device of the code's shop, with the key that was sent."""
    pem = public_key_pem()
    answer = desk.enrol(EnrolRequest(desk.issue_code(STORE, 900).code, pem, "Till 1"))
    assert is_ulid(answer.device_id)
    assert answer.store_id == STORE
    assert devices.devices[answer.device_id].public_key_pem == pem


def test_code_is_easy_to_type_and_kept_nowhere(desk: EnrolmentDesk, devices: FakeDevices) -> None:
    """A code is six clear characters, and only its hash is kept."""
    issued = desk.issue_code(STORE, 900)
    assert len(issued.code) == 6
    assert set(issued.code) <= set(CODE_ALPHABET)
    assert issued.expires_at == "2026-05-04T09:45:00.000Z"
    assert issued.code not in repr(devices.codes)


def test_code_as_people_type_it(desk: EnrolmentDesk) -> None:
    """Small letters, spaces and dashes do not matter."""
    code = desk.issue_code(STORE, 900).code
    request = EnrolRequest(f" {code[:3].lower()}-{code[3:]}", public_key_pem(), "Till 1")
    assert desk.enrol(request).store_id == STORE


def test_code_works_once(desk: EnrolmentDesk, devices: FakeDevices) -> None:
    """A spent code is refused to another key."""
    code = desk.issue_code(STORE, 900).code
    desk.enrol(EnrolRequest(code, public_key_pem(), "Till 1"))
    with pytest.raises(EnrolmentCodeRefused):
        desk.enrol(EnrolRequest(code, public_key_pem(), "Till 2"))
    assert len(devices.devices) == 1


def test_lost_answer(desk: EnrolmentDesk, devices: FakeDevices) -> None:
    """A device that lost the answer asks again with the same code and key, and is the same device."""
    request = EnrolRequest(desk.issue_code(STORE, 900).code, public_key_pem(), "Till 1")
    assert desk.enrol(request) == desk.enrol(request)
    assert len(devices.devices) == 1


def test_revoked_device_does_not_come_back(desk: EnrolmentDesk, devices: FakeDevices) -> None:
    """The code of a revoked device opens nothing."""
    request = EnrolRequest(desk.issue_code(STORE, 900).code, public_key_pem(), "Till 1")
    device_id = desk.enrol(request).device_id
    devices.devices[device_id] = replace(devices.devices[device_id], revoked=True)
    with pytest.raises(EnrolmentCodeRefused):
        desk.enrol(request)


def test_expired_code(desk: EnrolmentDesk, clock: FakeClock) -> None:
    """A code past its time is refused, spent or not."""
    request = EnrolRequest(desk.issue_code(STORE, 60).code, public_key_pem(), "Till 1")
    unspent = desk.issue_code(STORE, 60).code
    desk.enrol(request)
    clock.advance(60)
    with pytest.raises(EnrolmentCodeRefused):
        desk.enrol(request)
    with pytest.raises(EnrolmentCodeRefused):
        desk.enrol(EnrolRequest(unspent, public_key_pem(), "Till 2"))


def test_unknown_code(desk: EnrolmentDesk) -> None:
    """A guessed code is refused."""
    with pytest.raises(EnrolmentCodeRefused):
        desk.enrol(EnrolRequest("AAAAAA", public_key_pem(), "Till 1"))


def test_other_keys_are_refused_before_the_code_is_spent(desk: EnrolmentDesk, devices: FakeDevices) -> None:
    """A key of another kind, or none, is a mistake of the sender's and costs no code."""
    issued = desk.issue_code(STORE, 900)
    of_rsa = rsa.generate_private_key(65537, 1024).public_key()
    pems = [
        "no key",
        public_key_pem(ec.SECP384R1()),
        of_rsa.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
    ]
    for pem in pems:
        with pytest.raises(ContractViolation):
            desk.enrol(EnrolRequest(issued.code, pem, "Till 1"))
    assert devices.codes[code_hash(issued.code)].spent_by is None


def test_code_request_bounds(desk: EnrolmentDesk) -> None:
    """A shop's name with a separator and a lifetime out of bounds are refused together."""
    with pytest.raises(ContractViolation) as refused:
        desk.issue_code("basel#1", 0)
    assert len(refused.value.problems) == 2


def test_ulids_sort_by_time() -> None:
    """Ids of later moments sort later, and two of one moment differ."""
    clock = FakeClock()
    first, again = new_device_id(clock.now()), new_device_id(clock.now())
    clock.advance(0.001)
    assert first != again
    assert max(first, again) < new_device_id(clock.now())
