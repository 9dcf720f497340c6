"""How a device becomes known: a one-time code, made by the administrator, is traded for an enrolled public key."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from backend_lambdas.contract.enrolment import CODE_ALPHABET, CODE_LENGTH
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.messages import EnrolAnswer, EnrolRequest
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import EnrolmentCodeRefused
from backend_lambdas.domain.fleet.records import Device, EnrolmentCode
from backend_lambdas.domain.moments import epoch_s, rfc3339

if TYPE_CHECKING:
    from datetime import datetime

    from backend_lambdas.domain.ports import Clock, DeviceRecords

CODE_LIFETIME_S_MAX: Final = 86_400
"""Longer: a forgotten code waits for its finder."""

STORE_ID_PATTERN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
"""No `#`, which separates the parts of an index key."""


@dataclass(frozen=True, slots=True)
class IssuedCode:
    code: str
    expires_at: str


@dataclass(frozen=True, slots=True)
class EnrolmentDesk:
    records: DeviceRecords
    clock: Clock
    new_device_id: Callable[[datetime], DeviceId]

    def issue_code(self, store_id: str, lifetime_s: int) -> IssuedCode:
        _refuse_code_request(store_id, lifetime_s)
        expires_at = self.clock.now() + timedelta(seconds=lifetime_s)
        while True:
            code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
            if self.records.add_code(
                EnrolmentCode(code_hash(code), StoreId(store_id), expires_at_s=epoch_s(expires_at))
            ):
                return IssuedCode(code, rfc3339(expires_at))

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Enrol the key. A repeat with the same code and key, as after a lost answer, gives the same device."""
        refuse_unless_p256(request.public_key_pem)
        now = self.clock.now()
        hashed = code_hash(request.code)
        code = self.records.find_code(hashed)
        if code is not None and code.spent_by is None:
            device = Device(
                device_id=self.new_device_id(now),
                store_id=code.store_id,
                device_name=request.device_name,
                public_key_pem=request.public_key_pem,
                enrolled_at=rfc3339(now),
            )
            if self.records.spend_code(hashed, device, epoch_s(now)):
                return EnrolAnswer(device.device_id, device.store_id)
            code = self.records.find_code(hashed)
        return self._answer_again(code, request, epoch_s(now))

    def _answer_again(self, code: EnrolmentCode | None, request: EnrolRequest, now_s: int) -> EnrolAnswer:
        if code is None or code.spent_by is None or code.expires_at_s <= now_s:
            raise EnrolmentCodeRefused("unknown, spent or expired")
        device = self.records.find(code.spent_by)
        if device is None or device.revoked or device.public_key_pem != request.public_key_pem:
            raise EnrolmentCodeRefused("unknown, spent or expired")
        return EnrolAnswer(device.device_id, device.store_id)


def code_hash(code: str) -> str:
    """Of the code as it was meant: upper case, without the spaces and dashes that people add."""
    return hashlib.sha256(re.sub(r"[\s-]", "", code).upper().encode()).hexdigest()


def refuse_unless_p256(public_key_pem: str) -> None:
    try:
        key = load_pem_public_key(public_key_pem.encode())
    except (ValueError, UnsupportedAlgorithm) as exc:
        raise ContractViolation(["public_key_pem: not a public key in PEM"]) from exc
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ContractViolation(["public_key_pem: not an EC P-256 key"])


def _refuse_code_request(store_id: str, lifetime_s: int) -> None:
    problems = []
    if STORE_ID_PATTERN.fullmatch(store_id) is None:
        problems.append("store_id: 1 to 64 letters, digits, dashes and underscores")
    if not 1 <= lifetime_s <= CODE_LIFETIME_S_MAX:
        problems.append(f"lifetime_s: 1 to {CODE_LIFETIME_S_MAX}")
    if problems:
        raise ContractViolation(problems)
