"""Who calls: a device's token, checked against the key that it enrolled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeGuard

import jwt

from backend_lambdas.contract import limits, tokens
from backend_lambdas.contract.identifiers import DeviceId, is_ulid
from backend_lambdas.domain.errors import TokenRefused

if TYPE_CHECKING:
    from backend_lambdas.domain.ports import Clock, DeviceReader
    from backend_lambdas.domain.records import Device

SCHEME: Final = "bearer"


@dataclass(frozen=True, slots=True)
class Gatekeeper:
    devices: DeviceReader
    clock: Clock

    def admit(self, authorization: str) -> Device:
        """The device that signed the header's token. Raises TokenRefused, saying which check failed."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != SCHEME:
            raise TokenRefused("not a bearer token")
        device = self._device(token)
        try:
            claims = jwt.decode(
                token,
                device.public_key_pem,
                algorithms=[tokens.TOKEN_ALGORITHM],  # never the header's own choice
                audience=tokens.TOKEN_AUDIENCE,
                issuer=device.device_id,
                options={
                    "require": list(tokens.TOKEN_CLAIMS_REQUIRED),
                    # Times are checked below, against the injected clock.
                    "verify_exp": False,
                    "verify_iat": False,
                    "verify_nbf": False,
                },
            )
        except jwt.InvalidTokenError as exc:
            raise TokenRefused(f"token: {exc}") from exc
        self._refuse_times(claims["iat"], claims["exp"])
        return device

    def _device(self, token: str) -> Device:
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
        except jwt.InvalidTokenError as exc:
            raise TokenRefused(f"token: {exc}") from exc
        if not isinstance(key_id, str) or not is_ulid(key_id):
            raise TokenRefused("kid: not a device id")
        device = self.devices.find(DeviceId(key_id))
        if device is None:
            raise TokenRefused(f"device {key_id}: unknown")
        if device.revoked:
            raise TokenRefused(f"device {key_id}: revoked")
        return device

    def _refuse_times(self, issued_at: object, expires_at: object) -> None:
        if not _is_time(issued_at) or not _is_time(expires_at):
            raise TokenRefused("iat, exp: not numbers")
        now_s = self.clock.now().timestamp()
        if expires_at + limits.CLOCK_SKEW_S <= now_s:
            raise TokenRefused("exp: over")
        if issued_at - limits.CLOCK_SKEW_S > now_s:
            raise TokenRefused("iat: not yet")
        if expires_at - issued_at > limits.DEVICE_TOKEN_LIFETIME_S + limits.CLOCK_SKEW_S:
            raise TokenRefused(f"exp: more than {limits.DEVICE_TOKEN_LIFETIME_S} s after iat")


def _is_time(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
