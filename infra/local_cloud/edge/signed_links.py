"""Checks CloudFront's signed URLs: the signature over a policy, and the policy over a request.

Canned and custom policies, RSA and ECDSA keys; SHA-1, or SHA-256 if the link says `Hash-Algorithm=SHA256` (CloudFront
takes both since April 2026, and SHA-1 where nothing is said).
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from infra.local_cloud.edge.distribution import wildcard

PublicKey: TypeAlias = rsa.RSAPublicKey | ec.EllipticCurvePublicKey

SIGNING_PARAMETERS: Final = frozenset({"Expires", "Policy", "Signature", "Key-Pair-Id", "Hash-Algorithm"})
"""CloudFront takes these off before it looks at a URL or asks the origin."""

_ALPHABET: Final = str.maketrans("-_~", "+=/")


class LinkRefusedError(Exception):
    """The request may not pass; the text says why, for a log and never for the visitor."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request as a policy sees it."""

    url: str
    """Without the signing parameters."""
    parameters: Mapping[str, str]
    """The signing parameters."""
    source_ip: str
    time_s: float


def check(visit: Visit, keys: Mapping[str, PublicKey]) -> None:
    """Raises LinkRefusedError. `keys` are those that the behaviour trusts, by key pair id."""
    try:
        key = keys[visit.parameters["Key-Pair-Id"]]
        signature = decode(visit.parameters["Signature"])
        policy = _policy(visit)
    except KeyError as exc:
        raise LinkRefusedError(f"no usable {exc}") from exc
    _check_signature(key, signature, policy, visit.parameters.get("Hash-Algorithm", "SHA1"))
    _check_policy(policy, visit)


def decode(text: str) -> bytes:
    """CloudFront's base 64. Raises LinkRefusedError."""
    try:
        return base64.b64decode(text.translate(_ALPHABET), validate=True)
    except (binascii.Error, ValueError) as exc:
        raise LinkRefusedError("not base 64") from exc


def _policy(visit: Visit) -> bytes:
    """A custom policy travels in the link, a canned one is made again from the URL and the time."""
    if "Policy" in visit.parameters:
        return decode(visit.parameters["Policy"])
    ends_at = visit.parameters["Expires"]
    if not (ends_at.isascii() and ends_at.isdigit()):
        raise LinkRefusedError("Expires is no number")
    condition = {"DateLessThan": {"AWS:EpochTime": int(ends_at)}}
    statement = {"Resource": visit.url, "Condition": condition}
    return json.dumps({"Statement": [statement]}, separators=(",", ":")).encode()


def _check_signature(key: PublicKey, signature: bytes, policy: bytes, algorithm: str) -> None:
    known: dict[str, hashes.HashAlgorithm] = {
        "SHA1": hashes.SHA1(),  # noqa: S303 - what CloudFront takes where a link does not say otherwise
        "SHA256": hashes.SHA256(),
    }
    if algorithm not in known:
        raise LinkRefusedError("unknown Hash-Algorithm")
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, policy, padding.PKCS1v15(), known[algorithm])
        else:
            key.verify(signature, policy, ec.ECDSA(known[algorithm]))
    except InvalidSignature as exc:
        raise LinkRefusedError("the signature does not fit") from exc


def _check_policy(policy: bytes, visit: Visit) -> None:
    try:
        document = json.loads(policy)
        [statement] = document["Statement"]
        resource, condition = statement.get("Resource", "*"), statement["Condition"]
        ends_at = int(condition["DateLessThan"]["AWS:EpochTime"])
        starts_at = int(condition.get("DateGreaterThan", {}).get("AWS:EpochTime", 0))
        network = ipaddress.ip_network(condition.get("IpAddress", {}).get("AWS:SourceIp", "0.0.0.0/0"), strict=False)
    except (ValueError, TypeError, KeyError, AttributeError) as exc:
        raise LinkRefusedError("the policy is malformed") from exc
    if not wildcard(resource).fullmatch(visit.url):
        raise LinkRefusedError("the policy is for another resource")
    if not starts_at <= visit.time_s < ends_at:
        raise LinkRefusedError("too early or too late")
    if condition.get("IpAddress") and ipaddress.ip_address(visit.source_ip) not in network:
        raise LinkRefusedError("from another address")


def load_public_key(pem: str) -> PublicKey:
    """Raises ValueError for anything that is not an RSA or EC public key."""
    key = load_pem_public_key(pem.encode())
    if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
        raise ValueError("CloudFront takes RSA and ECDSA keys only")  # noqa: TRY004 - the value is wrong, not its type
    return key
