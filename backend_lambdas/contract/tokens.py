"""The claims of a device's signed token (JWT, ES256); both sides name them from here.

Header: `alg` ES256, `kid` the device id. Claims: `iss` the device id, `aud` TOKEN_AUDIENCE, `iat`, `exp` at most
DEVICE_TOKEN_LIFETIME_S later, `jti` random. Sent as `Authorization: Bearer …`.
"""

from __future__ import annotations

from typing import Final

TOKEN_ALGORITHM: Final = "ES256"  # noqa: S105  (no secret)
TOKEN_AUDIENCE: Final = "photo-kiosk"  # noqa: S105  (no secret)
TOKEN_CLAIMS_REQUIRED: Final = ("iss", "aud", "iat", "exp", "jti")
