"""How a kiosk gets its identity."""

from __future__ import annotations

from dataclasses import replace

from backend_lambdas.contract.messages import EnrolRequest
from kiosk.api.client import ApiClient
from kiosk.api.identity import KEY_NAME, PENDING_KEY_NAME, key_pair_of, new_key_pair
from kiosk.app.kiosk import Kiosk, key_store
from kiosk.config import BackendConfig, IdentityConfig, KeyStoreKind, KioskConfig
from kiosk.data_folder import DataFolder


def enrol(
    data: DataFolder,
    api_url: str,
    code: str,
    device_name: str,
    key_store_kind: KeyStoreKind,
    *,
    language: str | None = None,
) -> KioskConfig:
    """Makes a key pair, trades the code for an identity and writes both. A second enrolment replaces the first.
    `language`: what the screen speaks from then on; None: as before.

    The key is kept before the code is spent: a store that can't keep it costs no code, and after a lost answer the
    same key with the same code gets the same identity.
    """
    kiosk, keys = Kiosk.load(data), key_store(key_store_kind, data)
    pending = keys.load(PENDING_KEY_NAME)
    pair = new_key_pair() if pending is None else key_pair_of(pending)
    keys.save(PENDING_KEY_NAME, pair.private_pem)
    client = ApiClient(api_url.rstrip("/"), kiosk.clock)
    try:
        answer = client.enrol(EnrolRequest(code.strip().upper(), pair.public_pem, device_name))
    finally:
        client.close()
    keys.save(KEY_NAME, pair.private_pem)
    own = KioskConfig.load(data.config)  # not what is in force, which the shop has a say in
    config = replace(
        own,
        session=own.session if language is None else replace(own.session, language=language),
        backend=BackendConfig(api_url.rstrip("/"), answer.device_id, answer.store_id),
        identity=IdentityConfig(key_store_kind.value),
    )
    config.save(data.config)
    keys.delete(PENDING_KEY_NAME)
    return config
