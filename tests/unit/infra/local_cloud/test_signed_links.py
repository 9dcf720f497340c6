"""Signed links, made by the AWS client library and by hand, checked as CloudFront checks them."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qsl

import pytest
from botocore.signers import CloudFrontSigner
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from infra.local_cloud.edge.signed_links import LinkRefusedError, Visit, check, load_public_key

NOW: Final = 1_800_000_000
BASE: Final = "https://gallery.example"
FOLDER: Final = f"{BASE}/orders/A/*"
PAGE: Final = f"{BASE}/orders/A/index.html"
KEY: Final = rsa.generate_private_key(public_exponent=65537, key_size=2048)
STRANGER: Final = rsa.generate_private_key(public_exponent=65537, key_size=2048)
KEYS: Final = {"K1": KEY.public_key()}


def signature(policy: bytes, key: rsa.RSAPrivateKey = KEY, algorithm: hashes.HashAlgorithm | None = None) -> bytes:
    return key.sign(policy, padding.PKCS1v15(), algorithm or hashes.SHA1())


def encoded(raw: bytes) -> str:
    return base64.b64encode(raw).decode().translate(str.maketrans("+=/", "-_~"))


def policy(resource: str = FOLDER, **conditions: Any) -> bytes:
    condition = {"DateLessThan": {"AWS:EpochTime": NOW + 60}, **conditions}
    return json.dumps({"Statement": [{"Resource": resource, "Condition": condition}]}).encode()


def signed(document: bytes, key: rsa.RSAPrivateKey = KEY) -> dict[str, str]:
    return {"Policy": encoded(document), "Signature": encoded(signature(document, key)), "Key-Pair-Id": "K1"}


def visit(parameters: Mapping[str, str], url: str = PAGE, *, time_s: float = NOW, source_ip: str = "10.1.2.3") -> Visit:
    return Visit(url, parameters, source_ip, time_s)


def refusal(refused: Visit) -> str:
    with pytest.raises(LinkRefusedError) as caught:
        check(refused, KEYS)
    return str(caught.value)


@pytest.mark.parametrize("path", ["index.html", "photos/B.jpg", "gallery.json?size=big"])
def test_a_wildcard_opens_the_whole_folder(path: str) -> None:
    """One custom policy over an order's folder opens each file in it."""
    check(visit(signed(policy()), f"{BASE}/orders/A/{path}"), KEYS)


@pytest.mark.parametrize("url", [f"{BASE}/orders/B/index.html", "https://other.example/orders/A/index.html"])
def test_a_policy_opens_nothing_else(url: str) -> None:
    """Another order or another host stays shut."""
    assert refusal(visit(signed(policy()), url)) == "the policy is for another resource"


def test_a_link_lasts_until_its_end() -> None:
    """The last second before the end is in time, the end is not."""
    check(visit(signed(policy()), time_s=NOW + 59.9), KEYS)
    assert refusal(visit(signed(policy()), time_s=NOW + 60)) == "too early or too late"


def test_a_link_starts_when_it_says() -> None:
    """DateGreaterThan keeps an early visitor out."""
    document = policy(DateGreaterThan={"AWS:EpochTime": NOW})

    check(visit(signed(document)), KEYS)
    assert refusal(visit(signed(document), time_s=NOW - 1)) == "too early or too late"


def test_a_link_may_be_for_one_network() -> None:
    """IpAddress lets in its network only."""
    document = policy(IpAddress={"AWS:SourceIp": "10.1.0.0/16"})

    check(visit(signed(document)), KEYS)
    assert refusal(visit(signed(document), source_ip="10.2.0.1")) == "from another address"


def test_a_changed_policy_is_noticed() -> None:
    """A policy that lasts longer than the one that was signed does not pass."""
    longer = policy(DateLessThan={"AWS:EpochTime": NOW + 9_999})

    assert refusal(visit({**signed(policy()), "Policy": encoded(longer)})) == "the signature does not fit"


def test_another_key_opens_nothing() -> None:
    """A stranger's signature under a trusted id does not pass, and neither does an unknown id."""
    assert refusal(visit(signed(policy(), STRANGER))) == "the signature does not fit"
    assert "K2" in refusal(visit({**signed(policy()), "Key-Pair-Id": "K2"}))


@pytest.mark.parametrize("missing", ["Policy", "Signature", "Key-Pair-Id"])
def test_a_part_is_missing(missing: str) -> None:
    """Without one of its parts a link is no link."""
    parameters = signed(policy())
    del parameters[missing]

    assert "no usable" in refusal(visit(parameters))


@pytest.mark.parametrize(
    "document",
    [
        b"no json",
        b"[]",
        b'{"Statement":[]}',
        b'{"Statement":[{"Resource":"*","Condition":{}}]}',
        b'{"Statement":[{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":"soon"}}}]}',
    ],
)
def test_a_malformed_policy_is_refused(document: bytes) -> None:
    """Nonsense that is rightly signed is still refused, not an error."""
    assert refusal(visit(signed(document))) == "the policy is malformed"


def test_nonsense_is_no_signature() -> None:
    """Text that is no base 64 is refused, not an error."""
    assert refusal(visit({**signed(policy()), "Signature": "é"})) == "not base 64"


@pytest.mark.parametrize("is_canned", [True, False])
def test_the_client_librarys_links_pass(is_canned: bool) -> None:
    """What botocore's CloudFrontSigner makes is accepted: canned policies and custom ones."""
    signer = CloudFrontSigner("K1", signature)
    ends_at = datetime.fromtimestamp(NOW + 60, UTC)
    url = f"{PAGE}?size=big"
    if is_canned:
        link = signer.generate_presigned_url(url, date_less_than=ends_at)
    else:
        link = signer.generate_presigned_url(url, policy=policy().decode())
    parameters = dict(parse_qsl(link.partition("?")[2]))
    del parameters["size"]

    check(visit(parameters, url), KEYS)
    assert refusal(visit(parameters, url, time_s=NOW + 61)) in ("too early or too late", "the signature does not fit")


def test_sha_256_must_be_said() -> None:
    """A SHA-256 signature passes only with Hash-Algorithm=SHA256, a SHA-1 one only without; others are unknown."""
    document = policy()
    modern = {**signed(document), "Signature": encoded(signature(document, algorithm=hashes.SHA256()))}

    check(visit({**modern, "Hash-Algorithm": "SHA256"}), KEYS)
    assert refusal(visit(modern)) == "the signature does not fit"
    assert refusal(visit({**signed(document), "Hash-Algorithm": "SHA256"})) == "the signature does not fit"
    assert refusal(visit({**modern, "Hash-Algorithm": "MD5"})) == "unknown Hash-Algorithm"


def test_elliptic_keys_pass() -> None:
    """An ECDSA key signs links as well."""
    key = ec.generate_private_key(ec.SECP256R1())
    document = policy()
    parameters = {**signed(document), "Signature": encoded(key.sign(document, ec.ECDSA(hashes.SHA1())))}

    check(visit(parameters), {"K1": key.public_key()})


def test_keys_are_read_from_the_template() -> None:
    """A public key in PEM is read back; anything else is an error."""
    pem = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    assert load_public_key(pem) == KEY.public_key()
    with pytest.raises(ValueError, match="PEM"):
        load_public_key("no key")
