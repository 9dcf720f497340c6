"""Who this device is: its key pair, and the short-lived tokens that it signs for each call."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from backend_lambdas.contract import limits, tokens
from backend_lambdas.contract.identifiers import DeviceId

KEY_NAME: Final = "device-key"
PENDING_KEY_NAME: Final = "device-key-pending"
"""Of an enrolment whose answer has not come yet."""

TOKEN_RENEWAL_S: Final = 60
"""A token with less life left is not begun with, so that no call outlives it."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    private_pem: str
    public_pem: str

    def __repr__(self) -> str:
        return "KeyPair(private_pem=***)"


def new_key_pair() -> KeyPair:
    """EC P-256, made on this device; the private half goes to the key store and nowhere else."""
    return _key_pair(ec.generate_private_key(ec.SECP256R1()))


def key_pair_of(private_key_pem: str) -> KeyPair:
    """The pair of a key that was kept earlier. Raises ValueError where the text is no P-256 key."""
    key = serialization.load_pem_private_key(private_key_pem.encode("ascii"), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError("not an elliptic curve key")  # noqa: TRY004  (its content is wrong, not its type)
    return _key_pair(key)


def _key_pair(key: ec.EllipticCurvePrivateKey) -> KeyPair:
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return KeyPair(private.decode("ascii"), public.decode("ascii"))


class TokenSigner:
    """Signs tokens for one device; keeps one while it is fresh. Not thread-safe."""

    def __init__(self, device_id: DeviceId, private_key_pem: str) -> None:
        self._device_id = device_id
        self._private_key_pem = private_key_pem
        self._token = ""
        self._renew_at = datetime.min.replace(tzinfo=UTC)

    def token(self, now: datetime) -> str:
        """`now` by the backend's clock, aware."""
        lifetime = timedelta(seconds=limits.DEVICE_TOKEN_LIFETIME_S)
        fresh = now < self._renew_at and self._renew_at - now <= lifetime
        if not fresh:
            claims = {
                "iss": self._device_id,
                "aud": tokens.TOKEN_AUDIENCE,
                "iat": int(now.timestamp()),
                "exp": int((now + lifetime).timestamp()),
                "jti": secrets.token_urlsafe(16),
            }
            headers = {"kid": self._device_id}
            self._token = jwt.encode(claims, self._private_key_pem, algorithm=tokens.TOKEN_ALGORITHM, headers=headers)
            self._renew_at = now + lifetime - timedelta(seconds=TOKEN_RENEWAL_S)
        return self._token
