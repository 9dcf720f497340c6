"""A kiosk reduced to its calls: enrols, sends an order and its photos over plain HTTP, and signs for itself."""

from __future__ import annotations

import base64
import hashlib
import time
import uuid
from dataclasses import dataclass
from typing import Any, Self

import httpx
import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from ulid import ULID

from backend_lambdas.contract import routes, tokens
from backend_lambdas.contract.identifiers import OrderId


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
            routes.ENROLMENTS, json={"code": code, "public_key_pem": pem.decode(), "device_name": "Till 1"}
        )
        answer.raise_for_status()
        return cls(api, answer.json()["device_id"], key)

    def call(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        answer = self.api.request(method, path, json=body, headers={"Authorization": f"Bearer {self.token()}"})
        answer.raise_for_status()
        document: dict[str, Any] = answer.json()
        return document

    def token(self) -> str:
        now = int(time.time())
        claims = {
            "iss": self.device_id,
            "aud": tokens.TOKEN_AUDIENCE,
            "iat": now,
            "exp": now + 120,
            "jti": uuid.uuid4().hex,
        }
        return jwt.encode(claims, self.key, tokens.TOKEN_ALGORITHM, headers={"kid": self.device_id})

    def order(self, photos: list[bytes]) -> OrderId:
        """Puts the order and all its photos; the rest is the cloud's business."""
        order_id = OrderId(str(ULID()))
        entries = {str(ULID()): photo for photo in photos}
        self.call("PUT", routes.order(order_id), manifest(order_id, entries))
        granted = self.call("POST", routes.order_uploads(order_id), {"photo_ids": list(entries)})
        for upload in granted["uploads"]:
            put = httpx.put(upload["url"], content=entries[upload["photo_id"]], headers=upload["headers"])
            put.raise_for_status()
        return order_id


def manifest(order_id: str, entries: dict[str, bytes], customer_email: str = "ada@customer.example") -> dict[str, Any]:
    return {
        "order_id": order_id,
        "customer_email": customer_email,
        "language": "en",
        "consented_at": "2026-11-24T08:00:00Z",
        "created_at": "2026-11-24T08:00:00Z",
        "trace_id": uuid.uuid4().hex,
        "photos": [
            {
                "photo_id": photo_id,
                "media_type": "image/jpeg",
                "size_bytes": len(content),
                "checksum_sha256": base64.b64encode(hashlib.sha256(content).digest()).decode(),
                "width_px": 640,
                "height_px": 480,
            }
            for photo_id, content in entries.items()
        ],
    }
