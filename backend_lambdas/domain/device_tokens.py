"""Who calls: a device's token, checked against the key that it enrolled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeGuard

import jwt

from backend_lambdas.contract import limits, tokens
from backend_lambdas.contract.identifiers import DeviceId, is_ulid
from backend_lambdas.domain.errors import TokenFlaw, TokenRefused

if TYPE_CHECKING:
    from backend_lambdas.domain.fleet.records import Device
    from backend_lambdas.domain.ports import Clock, DeviceReader

SCHEME: Final = "bearer"


@dataclass(frozen=True, slots=True)
class Gatekeeper:
    devices: DeviceReader
    clock: Clock

    def admit(self, authorization: str) -> Device:
        """The device that signed the header's token. Raises TokenRefused, saying which check failed."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != SCHEME:
            raise TokenRefused(TokenFlaw.UNREADABLE)
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
        except jwt.InvalidSignatureError as exc:
            raise TokenRefused(TokenFlaw.FORGED, device.device_id) from exc
        except jwt.InvalidTokenError as exc:
            raise TokenRefused(TokenFlaw.CLAIMS, device.device_id) from exc
        flaw = self._flaw_of_times(claims["iat"], claims["exp"])
        if flaw is not None:
            raise TokenRefused(flaw, device.device_id)
        return device

    def _device(self, token: str) -> Device:
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
        except jwt.InvalidTokenError as exc:
            raise TokenRefused(TokenFlaw.UNREADABLE) from exc
        if not isinstance(key_id, str) or not is_ulid(key_id):
            raise TokenRefused(TokenFlaw.UNREADABLE)
        device = self.devices.find(DeviceId(key_id))
        if device is None:
            raise TokenRefused(TokenFlaw.UNKNOWN_DEVICE)
        if device.revoked:
            raise TokenRefused(TokenFlaw.REVOKED, device.device_id)
        return device

    def _flaw_of_times(self, issued_at: object, expires_at: object) -> TokenFlaw | None:
        if not _is_time(issued_at) or not _is_time(expires_at):
            return TokenFlaw.CLAIMS
        now_s = self.clock.now().timestamp()
        if expires_at + limits.CLOCK_SKEW_S <= now_s or issued_at - limits.CLOCK_SKEW_S > now_s:
            return TokenFlaw.CLOCK
        if expires_at - issued_at > limits.DEVICE_TOKEN_LIFETIME_S + limits.CLOCK_SKEW_S:
            return TokenFlaw.CLAIMS
        return None


def _is_time(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
