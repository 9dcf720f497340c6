from __future__ import annotations

from dataclasses import replace
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from backend_lambdas.domain.device_tokens import Gatekeeper
from backend_lambdas.domain.errors import TokenFlaw, TokenRefused
from backend_lambdas.domain.fleet.records import Device
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.clock import FakeClock

KEY = ec.generate_private_key(ec.SECP256R1())
OTHER_KEY = ec.generate_private_key(ec.SECP256R1())
CLOCK = FakeClock()
NOW_S = int(CLOCK.now().timestamp())


def device(private_key: ec.EllipticCurvePrivateKey = KEY) -> Device:
    pem = private_key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return Device(DEVICE, STORE, "Till 1", pem, "2026-05-04T09:00:00.000Z")


def token(key: Any = KEY, kid: str | None = DEVICE, algorithm: str = "ES256", **claims: Any) -> str:
    good = {"iss": DEVICE, "aud": "photo-kiosk", "iat": NOW_S, "exp": NOW_S + 300, "jti": "1"}
    wanted = {name: claim for name, claim in (good | claims).items() if claim is not None}
    return jwt.encode(wanted, key, algorithm, headers={"kid": kid} if kid else None)


def admit(authorization: str, *devices: Device) -> Device:
    return Gatekeeper(FakeDevices(*(devices or (device(),))), CLOCK).admit(authorization)


@pytest.mark.parametrize("scheme", ["Bearer", "bearer"])
def test_good_token(scheme: str) -> None:
    """A token that the device signed names the device and its shop."""
    assert admit(f"{scheme} {token()}") == device()


BAD = {
    "another key": (token(OTHER_KEY), TokenFlaw.FORGED),
    "another audience": (token(aud="staff"), TokenFlaw.CLAIMS),
    "another issuer": (token(iss=OTHER_DEVICE), TokenFlaw.CLAIMS),
    "unknown device": (token(kid=OTHER_DEVICE, iss=OTHER_DEVICE), TokenFlaw.UNKNOWN_DEVICE),
    "no key id": (token(kid=None), TokenFlaw.UNREADABLE),
    "a key id of another form": (token(kid="code#0123"), TokenFlaw.UNREADABLE),
    "over": (token(iat=NOW_S - 400, exp=NOW_S - 61), TokenFlaw.CLOCK),
    "not yet": (token(iat=NOW_S + 61, exp=NOW_S + 200), TokenFlaw.CLOCK),
    "too long": (token(exp=NOW_S + 361), TokenFlaw.CLAIMS),
    "no times": (token(exp=None), TokenFlaw.CLAIMS),
    "times of another kind": (token(iat=True), TokenFlaw.CLAIMS),
    "no id": (token(jti=None), TokenFlaw.CLAIMS),
    "signed by a shared secret": (token("s" * 32, algorithm="HS256"), TokenFlaw.CLAIMS),
    "not signed": (token(None, algorithm="none"), TokenFlaw.CLAIMS),
    "no token": ("x.y.z", TokenFlaw.UNREADABLE),
}


@pytest.mark.parametrize(("bad", "flaw"), BAD.values(), ids=BAD.keys())
def test_bad_token(bad: str, flaw: TokenFlaw) -> None:
    """A token that is forged, of another, out of its time or incomplete is refused, and the refusal says which."""
    with pytest.raises(TokenRefused) as refused:
        admit(f"Bearer {bad}")
    assert refused.value.flaw is flaw
    # An id that nobody enrolled is a stranger's text, and goes no further.
    is_known = flaw not in (TokenFlaw.UNREADABLE, TokenFlaw.UNKNOWN_DEVICE)
    assert refused.value.device_id == (DEVICE if is_known else None)


@pytest.mark.parametrize("skewed", [token(iat=NOW_S - 300, exp=NOW_S - 59), token(iat=NOW_S + 60, exp=NOW_S + 300)])
def test_clock_skew(skewed: str) -> None:
    """A clock that is a minute off does not lock a shop out."""
    assert admit(f"Bearer {skewed}").device_id == DEVICE


@pytest.mark.parametrize("header", ["", "Bearer", "Basic abc", token()])
def test_other_headers(header: str) -> None:
    """A header that is no bearer token is refused."""
    with pytest.raises(TokenRefused):
        admit(header)


def test_revoked_device() -> None:
    """A revoked device is out, however good its token."""
    with pytest.raises(TokenRefused, match="revoked"):
        admit(f"Bearer {token()}", replace(device(), revoked=True))
