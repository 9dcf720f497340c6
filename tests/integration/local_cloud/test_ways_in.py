"""Every way in that must be shut, tried over HTTP on the running cloud, each function under its own role."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from ulid import ULID

from backend_lambdas.contract import limits, paths
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from tests.integration.local_cloud.access import OTHER_STORE, new_member, refusal, session_of, who_am_i
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device, manifest

PHOTO = b"\xff\xd8photo"
FORBIDDEN = (403, "Forbidden")
NOT_FOUND = (404, "order_not_found")

Announced = tuple[OrderId, dict[PhotoId, bytes]]
Call = Callable[[Device, OrderId, PhotoId], httpx.Response]


@pytest.fixture(scope="module")
def announced(device: Device) -> Announced:
    """An order of the device, of which nothing is sent."""
    return device.announce([PHOTO])


@pytest.fixture(scope="module")
def stranger(cloud: Cloud) -> Device:
    """Another device of the same shop."""
    return cloud.enrol()


def get(device: Device, order_id: OrderId, token: str | None = None) -> httpx.Response:
    return device.ask("GET", paths.order(order_id), token=token)


def forged(device: Device, header: Mapping[str, Any], sign: Callable[[bytes], bytes]) -> str:
    """A token of the device's claims under a header and a signature of somebody else's making."""

    def encoded(content: bytes) -> bytes:
        return base64.urlsafe_b64encode(content).rstrip(b"=")

    signed = b".".join(encoded(json.dumps(part).encode()) for part in (header, device.claims()))
    return b".".join((signed, encoded(sign(signed)))).decode()


def public_pem(device: Device) -> bytes:
    return device.key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


# ---------------------------------------------------------------------------------------------- Tokens


def test_a_token_is_worth_nothing_after_its_life(device: Device, announced: Announced) -> None:
    """A recorded token, sent again once its time and the leeway are over, is refused."""
    order_id, _ = announced
    over = int(time.time()) - limits.CLOCK_SKEW_S - 1
    token = device.token(iat=over - limits.DEVICE_TOKEN_LIFETIME_S, exp=over)
    assert refusal(get(device, order_id, token)) == FORBIDDEN


def test_a_token_sent_again_within_its_life_changes_nothing(cloud: Cloud) -> None:
    """A recorded call, sent again within its minutes, does what it did: the order is the same, counted once."""
    device = cloud.enrol()
    order_id = OrderId(str(ULID()))
    order = manifest(order_id, {PhotoId(str(ULID())): PHOTO})
    token = device.token()
    first, again = (device.ask("PUT", paths.order(order_id), order, token=token) for _ in range(2))
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() == again.json()
    assert day_of(cloud, device)["photo_count"] == {"N": "1"}


@pytest.mark.parametrize(
    ("issued_in_s", "lifetime_s"),
    [(limits.CLOCK_SKEW_S + 30, 120), (-3600, 300), (0, limits.DEVICE_TOKEN_LIFETIME_S + limits.CLOCK_SKEW_S + 1)],
    ids=["of the future", "of an hour ago", "good for too long"],
)
def test_a_clock_that_is_wrong_is_not_let_in(
    device: Device, announced: Announced, issued_in_s: int, lifetime_s: int
) -> None:
    """A token of tomorrow, of an hour ago, or good for longer than the contract allows is refused."""
    issued_at = int(time.time()) + issued_in_s
    token = device.token(iat=issued_at, exp=issued_at + lifetime_s)
    assert refusal(get(device, announced[0], token)) == FORBIDDEN


@pytest.mark.parametrize(
    "changes", [{"aud": "another"}, {"iss": "01J0000000000000000000000D"}, {"exp": None}, {"exp": "soon"}]
)
def test_a_token_for_somebody_else_is_refused(device: Device, announced: Announced, changes: dict[str, Any]) -> None:
    """A token for another audience, in another's name, or without an end is refused."""
    assert refusal(get(device, announced[0], device.token(**changes))) == FORBIDDEN


def test_a_token_without_a_signature_is_refused(device: Device, announced: Announced) -> None:
    """The header's `none` opens nothing."""
    token = forged(device, {"alg": "none", "typ": "JWT", "kid": device.device_id}, lambda _signed: b"")
    assert refusal(get(device, announced[0], token)) == FORBIDDEN


def test_the_public_key_is_no_secret(device: Device, announced: Announced) -> None:
    """A token signed with the public key as if it were a shared secret (HS256) is refused."""
    secret = public_pem(device)
    token = forged(
        device,
        {"alg": "HS256", "typ": "JWT", "kid": device.device_id},
        lambda signed: hmac.digest(secret, signed, hashlib.sha256),
    )
    assert refusal(get(device, announced[0], token)) == FORBIDDEN


@pytest.mark.parametrize(
    "key_id", ["01J0000000000000000000000D", "../devices", "code#x", "quota#x", ""], ids=["nobody", *"abcd"]
)
def test_a_wrong_key_id_is_refused(device: Device, announced: Announced, key_id: str) -> None:
    """A token whose `kid` names nobody, or no device at all, is refused."""
    token = jwt.encode(device.claims(), device.key, "ES256", headers={"kid": key_id})
    assert refusal(get(device, announced[0], token)) == FORBIDDEN


def test_another_devices_key_is_refused(device: Device, stranger: Device, announced: Announced) -> None:
    """A token in the device's name and by another enrolled device's key is refused, and so is one by no known key."""
    for key in (stranger.key, ec.generate_private_key(ec.SECP256R1())):
        token = jwt.encode(device.claims(), key, "ES256", headers={"kid": device.device_id})
        assert refusal(get(device, announced[0], token)) == FORBIDDEN


def test_a_revoked_device_is_out(cloud: Cloud) -> None:
    """From its revocation on no token of the device is good, but for what the gateway remembers of the last minute."""
    device = cloud.enrol()
    order_id, _ = device.announce([PHOTO])
    kept = device.token()
    assert get(device, order_id, kept).status_code == 200
    revoke(cloud, device)
    assert refusal(get(device, order_id)) == FORBIDDEN
    assert get(device, order_id, kept).status_code == 200, (
        "the gateway keeps a verdict for a minute, as the template says"
    )


def test_who_was_revoked_does_not_come_back_by_the_same_code(cloud: Cloud) -> None:
    """A revoked device that enrols again with the code of before, and its key, is refused."""
    code = cloud.code()
    device = Device.enrol(cloud.api, code)
    revoke(cloud, device)
    assert refusal(enrolment(cloud, code, device)) == (403, "enrolment_code_refused")


# -------------------------------------------------------------------------------------------- Enrolment


def enrolment(cloud: Cloud, code: str, device: Device) -> httpx.Response:
    body = {"code": code, "public_key_pem": public_pem(device).decode(), "device_name": "Till"}
    return cloud.api.post(paths.ENROLMENTS, json=body)


def test_a_code_enrols_one_device(cloud: Cloud, stranger: Device) -> None:
    """A code that was used enrols no second key; the first one gets the same answer again, as after a lost one."""
    code = cloud.code()
    device = Device.enrol(cloud.api, code)
    assert refusal(enrolment(cloud, code, stranger)) == (403, "enrolment_code_refused")
    assert enrolment(cloud, code, device).json()["device_id"] == device.device_id


def test_an_expired_code_enrols_nobody(cloud: Cloud, stranger: Device) -> None:
    """A code past its time is refused, though the table may still hold it."""
    code = cloud.code(lifetime_s=1)
    time.sleep(1.1)
    assert refusal(enrolment(cloud, code, stranger)) == (403, "enrolment_code_refused")


# ----------------------------------------------------------------------------------------------- Orders

CALLS: dict[str, Call] = {
    "GET": lambda device, order_id, _: get(device, order_id),
    "PUT": lambda device, order_id, photo_id: device.ask(
        "PUT", paths.order(order_id), manifest(order_id, {photo_id: PHOTO})
    ),
    "uploads": lambda device, order_id, photo_id: device.ask(
        "POST", paths.order_uploads(order_id), {"photo_ids": [photo_id]}
    ),
    "parts": lambda device, order_id, photo_id: device.ask(
        "POST", paths.photo_parts(order_id, photo_id), {"part_numbers": [1]}
    ),
    "stored": lambda device, order_id, photo_id: device.ask(
        "POST", paths.order_stored(order_id), {"photo_ids": [photo_id]}
    ),
}


@pytest.mark.parametrize("call", CALLS)
def test_another_devices_order_is_not_there(stranger: Device, announced: Announced, call: str) -> None:
    """An order of another device is neither told nor touched, and looks as one that nobody made."""
    order_id, entries = announced
    assert refusal(CALLS[call](stranger, order_id, next(iter(entries)))) == NOT_FOUND


@pytest.mark.parametrize("call", CALLS)
def test_another_shops_order_is_not_there(cloud: Cloud, announced: Announced, call: str) -> None:
    """A device of another shop sees as little."""
    order_id, entries = announced
    assert refusal(CALLS[call](cloud.enrol(OTHER_STORE), order_id, next(iter(entries)))) == NOT_FOUND


@pytest.mark.parametrize("call", [name for name in CALLS if name != "PUT"])
def test_a_forged_order_id_leads_nowhere(device: Device, announced: Announced, call: str) -> None:
    """An id that nobody made is not found, and one that is no id is refused before anything is looked up."""
    photo_id = next(iter(announced[1]))
    assert refusal(CALLS[call](device, OrderId(str(ULID())), photo_id)) == NOT_FOUND
    for no_id in ("quota%23x", "%23order", "01j0000000000000000000000a", f"{announced[0]}%00"):
        assert refusal(CALLS[call](device, OrderId(no_id), photo_id)) == (400, "invalid_request")


@pytest.mark.parametrize("call", ["uploads", "parts", "stored"])
def test_another_orders_photo_is_not_there(device: Device, announced: Announced, call: str) -> None:
    """A photo of another order, be it of the same device, is none of this one's."""
    _, elsewhere = device.announce([PHOTO])
    assert refusal(CALLS[call](device, announced[0], next(iter(elsewhere)))) == (404, "photo_not_found")


@pytest.mark.parametrize("field", ["customer_email", "photos"])
def test_a_tampered_manifest_is_a_conflict(device: Device, field: str) -> None:
    """A repeat with one byte changed, the address or a photo's checksum, changes nothing and is told."""
    order_id = OrderId(str(ULID()))
    order = manifest(order_id, {PhotoId(str(ULID())): PHOTO})
    assert device.ask("PUT", paths.order(order_id), order).status_code == 200
    tampered = json.loads(json.dumps(order))
    if field == "photos":
        checksum = tampered["photos"][0]["checksum_sha256"]
        tampered["photos"][0]["checksum_sha256"] = ("B" if checksum[0] == "A" else "A") + checksum[1:]
    else:
        tampered["customer_email"] = "bda@customer.example"
    assert refusal(device.ask("PUT", paths.order(order_id), tampered)) == (409, "order_conflict")
    assert device.ask("PUT", paths.order(order_id), order).status_code == 200


def test_a_grant_opens_its_own_photo_alone(device: Device, announced: Announced) -> None:
    """A presigned URL takes neither other bytes nor another photo's key."""
    order_id, entries = announced
    (grant,) = device.call("POST", paths.order_uploads(order_id), {"photo_ids": list(entries)})["uploads"]
    assert httpx.put(grant["url"], content=b"x" * len(PHOTO), headers=grant["headers"]).status_code == 400
    _, elsewhere = device.announce([PHOTO])
    other = grant["url"].replace(grant["photo_id"], next(iter(elsewhere)))
    assert httpx.put(other, content=PHOTO, headers=grant["headers"]).status_code == 403


# ------------------------------------------------------------------------------------------------ Staff


def test_a_session_of_another_shop_is_none(cloud: Cloud, device: Device) -> None:
    """A session that was begun in one shop opens nothing in another, be the number somebody's there, too."""
    away = cloud.enrol(OTHER_STORE)
    token = session_of(away, new_member(cloud, store=OTHER_STORE))
    assert who_am_i(away, token).status_code == 200
    assert refusal(who_am_i(device, token)) == (403, "staff_session_required")


def test_a_session_needs_its_devices_token(cloud: Cloud, device: Device) -> None:
    """A session without a device's token, or with a forged one, gets no further than the authorizer."""
    token = session_of(device, new_member(cloud))
    headers = {"X-Staff-Session": token}
    assert cloud.api.get(paths.CURRENT_STAFF_SESSION, headers=headers).status_code == 401
    answer = device.ask("GET", paths.CURRENT_STAFF_SESSION, token="forged", headers=headers)  # no secret
    assert refusal(answer) == FORBIDDEN


def revoke(cloud: Cloud, device: Device) -> None:
    request = {"action": "revoke", "device_id": device.device_id, "reason": "stolen"}
    answer = cloud.client("lambda", cloud.ready["lambda"]).invoke(
        FunctionName="ManageDevicesFunction", Payload=json.dumps(request)
    )
    assert json.load(answer["Payload"])["devices"][0]["revoked"]


def day_of(cloud: Cloud, device: Device) -> dict[str, Any]:
    """What the device's day holds so far."""
    day = time.strftime("%Y-%m-%d", time.gmtime())
    item: dict[str, Any] = cloud.client("dynamodb").get_item(
        TableName=cloud.resources["DevicesTable"], Key={"device_id": {"S": f"quota#{device.device_id}#{day}"}}
    )["Item"]
    return item
