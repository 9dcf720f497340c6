"""A kiosk reduced to its calls: enrols, sends an order and its photos over plain HTTP, and signs for itself."""

from __future__ import annotations

import base64
import hashlib
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

import httpx
import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from ulid import ULID

from backend_lambdas.contract import limits, paths, tokens
from backend_lambdas.contract.identifiers import OrderId, PhotoId

CUSTOMER: Final = "ada@customer.example"


@dataclass(frozen=True)
class Device:
    api: httpx.Client
    device_id: str
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def enrol(cls, api: httpx.Client, code: str) -> Self:
        key = ec.generate_private_key(ec.SECP256R1())
        pem = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        answer = api.post(
            paths.ENROLMENTS, json={"code": code, "public_key_pem": pem.decode(), "device_name": "Till 1"}
        )
        answer.raise_for_status()
        return cls(api, answer.json()["device_id"], key)

    def call(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        answer = self.ask(method, path, body)
        answer.raise_for_status()
        document: dict[str, Any] = answer.json()
        return document

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """The answer, refusals included; by a token of its own unless another is given."""
        authorization = {"Authorization": f"Bearer {self.token() if token is None else token}"}
        return self.api.request(method, path, json=body, headers={**authorization, **(headers or {})})

    def claims(self, **changes: Any) -> dict[str, Any]:
        now = int(time.time())
        claims = {
            "iss": self.device_id,
            "aud": tokens.TOKEN_AUDIENCE,
            "iat": now,
            "exp": now + 120,
            "jti": uuid.uuid4().hex,
        }
        return claims | changes

    def token(self, **changes: Any) -> str:
        """Signed by this device's key, whatever its claims are changed to."""
        return jwt.encode(self.claims(**changes), self.key, tokens.TOKEN_ALGORITHM, headers={"kid": self.device_id})

    def order(
        self,
        photos: list[bytes],
        customer_email: str = CUSTOMER,
        language: str = "en",
        previews: Sequence[bytes] = (),
    ) -> OrderId:
        """Puts the order and all its photos, each after its preview if it has one; the rest is the cloud's business."""
        order_id, entries = self.announce(photos, customer_email, language, previews)
        small = dict(zip(entries, previews, strict=False))
        granted = self.call("POST", paths.order_uploads(order_id), {"photo_ids": list(entries)})
        for upload in granted["uploads"]:
            photo_id = upload["photo_id"]
            if photo_id in small:
                send(upload["preview"], small[photo_id])
            send(upload, entries[photo_id])
        return order_id

    def announce(
        self,
        photos: list[bytes],
        customer_email: str = CUSTOMER,
        language: str = "en",
        previews: Sequence[bytes] = (),
    ) -> tuple[OrderId, dict[PhotoId, bytes]]:
        """Puts the order alone; its id, and its photos by theirs. Photos over the threshold are announced in parts."""
        order_id = OrderId(str(ULID()))
        entries = {PhotoId(str(ULID())): photo for photo in photos}
        document = manifest(order_id, entries, customer_email, language)
        for entry, preview in zip(document["photos"], previews, strict=False):
            entry["preview"] = {
                "size_bytes": len(preview),
                "checksum_sha256": _checksum(preview),
                "width_px": 160,
                "height_px": 120,
            }
        self.call("PUT", paths.order(order_id), document)
        return order_id, entries

    def ask_parts(
        self, order_id: OrderId, photo_id: PhotoId, numbers: list[int], upload_id: str | None = None
    ) -> dict[str, Any]:
        body = {"part_numbers": numbers} | ({"upload_id": upload_id} if upload_id else {})
        return self.call("POST", paths.photo_parts(order_id, photo_id), body)


def send(grant: Mapping[str, Any], content: bytes) -> None:
    httpx.put(grant["url"], content=content, headers=grant["headers"]).raise_for_status()


def pieces(content: bytes) -> list[bytes]:
    starts = range(0, len(content), limits.PART_SIZE_BYTES)
    return [content[start : start + limits.PART_SIZE_BYTES] for start in starts]


def _parts(content: bytes) -> dict[str, Any]:
    if len(content) < limits.MULTIPART_THRESHOLD_BYTES:
        return {}
    checksums = [_checksum(piece) for piece in pieces(content)]
    return {"parts": {"size_bytes": limits.PART_SIZE_BYTES, "checksums_sha256": checksums}}


def _checksum(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def manifest(
    order_id: str, entries: Mapping[PhotoId, bytes], customer_email: str = CUSTOMER, language: str = "en"
) -> dict[str, Any]:
    return {
        "order_id": order_id,
        "customer_email": customer_email,
        "language": language,
        "consented_at": "2026-11-24T08:00:00Z",
        "created_at": "2026-11-24T08:00:00Z",
        "trace_id": uuid.uuid4().hex,
        "photos": [
            {
                "photo_id": photo_id,
                "media_type": "image/jpeg",
                "size_bytes": len(content),
                "checksum_sha256": _checksum(content),
                "width_px": 640,
                "height_px": 480,
            }
            | _parts(content)
            for photo_id, content in entries.items()
        ],
    }
