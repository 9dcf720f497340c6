"""One MiniStack for all of the backend's integration tests, and a kiosk that calls the handlers as Lambda does."""

from __future__ import annotations

import importlib
import json
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import boto3
import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from backend_lambdas.contract import codec
from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.handlers import _wiring
from tests.fakes.backend_data import ORDER, TRACE, photo_id
from tests.ministack_fixture import REGION, MiniStack, create_table, ministack

__all__ = ["ministack"]

SENDER = "photos@shop.example"
FIRST_RECEIVE = {"ApproximateReceiveCount": "1"}


def invoke(name: str, event: dict[str, Any]) -> Any:
    return importlib.import_module(f"backend_lambdas.handlers.{name}").handler(event, None)


@pytest.fixture(scope="session")
def resources(ministack: MiniStack) -> dict[str, str]:
    return make_resources(ministack)


def make_resources(ministack: MiniStack) -> dict[str, str]:
    """What the template would make but the orders' table, by the variables that name it."""
    s3, bucket = ministack.client("s3"), f"photos-{uuid.uuid4().hex[:8]}"
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket=bucket, Key="gallery/index.html", Body=b"<!doctype html>")
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    secret = ministack.client("secretsmanager").create_secret(Name="link-key", SecretString=pem)
    ses = ministack.client("sesv2")
    ses.create_email_identity(EmailIdentity="shop.example")
    ses.create_configuration_set(ConfigurationSetName="notices")
    dynamodb = ministack.client("dynamodb")
    return {
        "DEVICES_TABLE": create_table(dynamodb, "DevicesTable"),
        "PHOTO_BUCKET": bucket,
        "STORED_PHOTOS_QUEUE_URL": ministack.client("sqs").create_queue(QueueName="stored-photos")["QueueUrl"],
        "ORDER_READY_TOPIC_ARN": ministack.client("sns").create_topic(Name="ready")["TopicArn"],
        "SENDER_EMAIL": SENDER,
        "CONFIGURATION_SET": "notices",
        "GALLERY_BASE_URL": "https://gallery.invalid",
        "GALLERY_LINK_LIFETIME_S": "86400",
        "LINK_KEY_PAIR_ID": "K123",
        "LINK_SIGNING_KEY_SECRET_ARN": secret["ARN"],
        "RETENTION_DAYS": "30",
        "DEAD_LETTERS_URL": ministack.client("sqs").create_queue(QueueName="dead")["QueueUrl"],
        "RECEIVES_MAX": "5",
    }


def forget_wiring() -> None:
    for builder in vars(_wiring).values():
        if hasattr(builder, "cache_clear"):
            builder.cache_clear()


@pytest.fixture
def cloud(ministack: MiniStack, resources: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[MiniStack]:
    orders = {"ORDERS_TABLE": create_table(ministack.client("dynamodb"), "OrdersTable")}
    for name, value in (ministack.environment() | resources | orders).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # it keeps the keys of its first use
    s3, bucket = ministack.client("s3"), resources["PHOTO_BUCKET"]
    versions = s3.list_object_versions(Bucket=bucket, Prefix="orders/")
    for found in versions.get("Versions", []) + versions.get("DeleteMarkers", []):
        s3.delete_object(Bucket=bucket, Key=found["Key"], VersionId=found["VersionId"])
    forget_wiring()
    yield ministack
    forget_wiring()


@dataclass
class Kiosk:
    """An enrolled device, calling as the gateway would pass it on."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    device_id: str = ""
    context: dict[str, str] = field(default_factory=dict)

    def enrolment(self) -> dict[str, Any]:
        """An event for `enrol`, with a code that was issued for it."""
        code = invoke("issue_enrolment_code", {"store_id": "basel-1"})["code"]
        public = self.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        return {"body": json.dumps({"code": code, "public_key_pem": public, "device_name": "Till 1"})}

    def enrol(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(invoke("enrol", self.enrolment())["body"])
        self.device_id = answer["device_id"]
        return answer

    def authorization(self) -> dict[str, Any]:
        """An event for `authorizer`, with a token that is good for minutes."""
        now_s = int(time.time())
        claims = {"iss": self.device_id, "aud": "photo-kiosk", "iat": now_s, "exp": now_s + 300, "jti": "1"}
        token = jwt.encode(claims, self.key, "ES256", headers={"kid": self.device_id})
        return {"headers": {"authorization": f"Bearer {token}"}}

    def authorise(self) -> dict[str, Any]:
        answer: dict[str, Any] = invoke("authorizer", self.authorization())
        self.context = answer.get("context", {})
        return answer

    def call(self, name: str, order_id: str = ORDER, body: str = "", **path: str) -> tuple[int, Any]:
        context = {"authorizer": {"lambda": self.context}}
        event = {"requestContext": context, "pathParameters": {"order_id": order_id, **path}, "body": body}
        answer = invoke(name, event)
        return answer["statusCode"], json.loads(answer["body"])

    def put(self, order: OrderManifest) -> tuple[int, Any]:
        return self.call("put_order", order.order_id, codec.encode(order))

    def grants(self, *numbers: int) -> list[dict[str, Any]]:
        body = json.dumps({"photo_ids": [photo_id(number) for number in numbers]})
        uploads: list[dict[str, Any]] = self.call("grant_uploads", body=body)[1]["uploads"]
        return uploads


@pytest.fixture
def kiosk(cloud: MiniStack) -> Kiosk:
    made = Kiosk()
    made.enrol()
    made.authorise()
    return made


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


DONE: dict[str, list[Any]] = {"batchItemFailures": []}
