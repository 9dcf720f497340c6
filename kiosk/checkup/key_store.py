"""Whether this machine keeps a secret: one is stored, read back and deleted, by the very store that holds the key."""

from __future__ import annotations

import secrets
from typing import Final

from kiosk.api.device_key import DeviceKeyStore, KeyringLocked, KeyStoreUnusable, NoKeyring
from kiosk.checkup.findings import CheckFailed, Trouble

PROBE_NAME: Final = "checkup"
TROUBLES: Final[tuple[tuple[type[KeyStoreUnusable], Trouble], ...]] = (
    (NoKeyring, Trouble.NO_KEYRING),
    (KeyringLocked, Trouble.KEYRING_LOCKED),
    (KeyStoreUnusable, Trouble.KEYRING_FAILS),
)


def check_key_store(store: DeviceKeyStore, key_name: str | None) -> str:
    """`key_name`: what must lie there; None on a machine that is not enrolled yet."""
    secret = secrets.token_hex(16)
    try:
        kind = store.kind()
        store.save(PROBE_NAME, secret)
        kept = store.load(PROBE_NAME)
        store.delete(PROBE_NAME)
        gone = key_name is not None and store.load(key_name) is None
    except KeyStoreUnusable as exc:
        trouble = next(trouble for error, trouble in TROUBLES if isinstance(exc, error))
        raise CheckFailed(trouble, str(exc)) from exc
    if kept != secret:
        raise CheckFailed(Trouble.KEYRING_FAILS, f"{kind} gives back another secret than was kept")
    if gone:
        raise CheckFailed(Trouble.KEY_GONE, f"{kind} works, and has no key of this kiosk")
    return f"{kind} keeps and gives back" + ("" if key_name is None else ", and has the private key")
