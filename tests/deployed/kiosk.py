"""A kiosk that calls the functions as the gateway would pass it on, and the events that Lambda would hand them."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from backend_lambdas.contract import codec
from backend_lambdas.contract.messages import OrderManifest
from tests.deployed.functions import InProcessFunctions
from tests.fakes.backend_data import ORDER, TRACE, photo_id

FIRST_RECEIVE = {"ApproximateReceiveCount": "1"}
DONE: dict[str, list[Any]] = {"batchItemFailures": []}


@dataclass
class Kiosk:
    """A device, once it is enrolled and authorised; or whatever device its context says."""

    functions: InProcessFunctions
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    device_id: str = ""
    context: dict[str, str] = field(default_factory=dict)

    def invoke(self, name: str, event: dict[str, Any]) -> Any:
        return self.functions.call(name, event)

    def enrol(self) -> dict[str, Any]:
        code = self.invoke("issue_enrolment_code", {"store_id": "basel-1"})["code"]
        answer: dict[str, Any] = json.loads(self.invoke("enrol", self.enrolment(code))["body"])
        self.device_id = answer["device_id"]
        return answer

    def enrolment(self, code: str) -> dict[str, Any]:
        public = self.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        return {"body": json.dumps({"code": code, "public_key_pem": public, "device_name": "Till 1"})}

    def authorise(self) -> dict[str, Any]:
        answer: dict[str, Any] = self.invoke("authorizer", self.authorization())
        self.context = answer.get("context", {})
        return answer

    def authorization(self) -> dict[str, Any]:
        now_s = int(time.time())
        claims = {"iss": self.device_id, "aud": "photo-kiosk", "iat": now_s, "exp": now_s + 300, "jti": "1"}
        token = jwt.encode(claims, self.key, "ES256", headers={"kid": self.device_id})
        return {"headers": {"authorization": f"Bearer {token}"}}

    def call(self, name: str, order_id: str = ORDER, body: str = "", **path: str) -> tuple[int, Any]:
        answer = self.invoke(name, self.request(order_id, body, **path))
        return answer["statusCode"], json.loads(answer["body"])

    def request(self, order_id: str = ORDER, body: str = "", **path: str) -> dict[str, Any]:
        context = {"authorizer": {"lambda": self.context}}
        return {"requestContext": context, "pathParameters": {"order_id": order_id, **path}, "body": body}

    def put(self, order: OrderManifest) -> tuple[int, Any]:
        return self.call("put_order", order.order_id, codec.encode(order))

    def grants(self, *numbers: int, order_id: str = ORDER) -> list[dict[str, Any]]:
        body = json.dumps({"photo_ids": [photo_id(number) for number in numbers]})
        uploads: list[dict[str, Any]] = self.call("grant_uploads", order_id, body)[1]["uploads"]
        return uploads


def put_to(grant: dict[str, Any], content: bytes, **changes: str) -> int:
    headers = {**grant["headers"], "Content-Length": str(len(content)), **changes}
    wanted = {name: value for name, value in headers.items() if value}
    return httpx.put(grant["url"], headers=wanted, content=content).status_code


def stored(*keys: str) -> dict[str, Any]:
    events = [json.dumps({"Records": [{"s3": {"object": {"key": key}}}]}) for key in keys]
    records = [
        {"messageId": str(index), "body": body, "attributes": FIRST_RECEIVE} for index, body in enumerate(events)
    ]
    return {"Records": records}


def ready(order_id: str) -> dict[str, Any]:
    body = json.dumps({"order_id": order_id, "trace_id": TRACE})
    return {"Records": [{"messageId": "1", "body": body, "attributes": FIRST_RECEIVE}]}
