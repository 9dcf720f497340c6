"""The whole local cloud: the product's template, its functions, and everything that stands for AWS."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import psutil
import pytest
from botocore.exceptions import ClientError

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.object_keys import photo_key
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device

PHOTOS = [b"\xff\xd8first", b"\xff\xd8second"]
PHOTO_KEY = photo_key(OrderId("0" * 26), PhotoId("0" * 26))
DEADLINE_S = 30.0


def eventually(check: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + DEADLINE_S
    while not (found := check()):
        assert time.monotonic() < deadline, "it never came to be"
        time.sleep(0.1)
    return found


@dataclass(frozen=True)
class Delivered:
    order_id: OrderId
    mail: dict[str, Any]
    link: str

    def to(self, file: str) -> str:
        return self.link.replace("index.html", file)


@pytest.fixture(scope="session")
def delivered(cloud: Cloud, device: Device) -> Delivered:
    """An order that went all the way."""
    order_id = device.order(PHOTOS)
    [mail] = eventually(lambda: [mail for mail in cloud.mails() if order_id in mail["text"]])
    found = re.search(r"http://\S+Key-Pair-Id=\S+", mail["text"])
    assert found is not None
    return Delivered(order_id, mail, found[0])


def test_the_ready_file_is_complete(cloud: Cloud) -> None:
    """A client finds every endpoint, the first enrolment code, the administrator and each resource's real name."""
    for name in ("api", "s3", "edge", "edge_after_expiry", "mail", "ses", "lambda"):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", cloud.ready[name]), name
    assert re.fullmatch(r"[0-9A-Z]{6,}", cloud.ready["enrolment_code"])
    assert cloud.ready["administrator"].keys() == {
        "endpoint_url",
        "region",
        "access_key_id",
        "secret_access_key",
    }
    assert cloud.resources["bucket"] == cloud.resources["PhotoBucket"]
    assert cloud.resources["orders_table"] == cloud.resources["OrdersTable"]
    assert cloud.resources["devices_table"] == cloud.resources["DevicesTable"]


def test_health_is_open(cloud: Cloud) -> None:
    """The health route answers anybody, with a date and a request id."""
    answer = cloud.api.get(paths.HEALTH)

    assert answer.status_code == 200
    assert answer.headers["date"]
    assert answer.headers["apigw-requestid"]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [({}, (401, "Unauthorized")), ({"Authorization": "Bearer nobody"}, (403, "Forbidden"))],
)
def test_strangers_cannot_order(cloud: Cloud, headers: dict[str, str], expected: tuple[int, str]) -> None:
    """A call without a device's token gets no further than the authorizer."""
    answer = cloud.api.put(paths.order(OrderId("0" * 26)), headers=headers)

    assert (answer.status_code, answer.json()["message"]) == expected


def test_what_is_no_route_is_not_found(cloud: Cloud) -> None:
    """A path that could be of no version gets API Gateway's own 404."""
    for method, path in (("GET", "/"), ("GET", "/v1"), ("TRACE", "/health")):
        answer = cloud.api.request(method, path)
        assert (answer.status_code, answer.json()) == (404, {"message": "Not Found"})


@pytest.mark.parametrize(
    ("method", "path", "words"),
    [
        (
            "PUT",
            "/v2/orders/01J0000000000000000000000A",
            "this backend speaks v1 of the contract: update the kiosk where",
        ),
        ("GET", "/v2/a%0Aline", "this backend speaks v1 of the contract"),
        ("POST", "/v0/enrolments", "this backend speaks v1 of the contract"),
        ("GET", "/v1/orders/01J0000000000000000000000A/of-tomorrow", "older than the kiosk; deploy it anew"),
        ("TRACE", paths.HEALTH, "no such route in v1"),
    ],
)
def test_another_version_is_told_what_to_do(cloud: Cloud, method: str, path: str, words: str) -> None:
    """Who asks for a version or a route that this backend does not have learns which it speaks, and what to do."""
    answer = cloud.api.request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (404, "route_unknown")
    assert words in answer.json()["message"]


def test_a_body_over_the_quota_is_refused(cloud: Cloud) -> None:
    """More than 10 MB is 413, in API Gateway's words."""
    answer = cloud.api.post(paths.ENROLMENTS, content=b"x" * (10 * 1024 * 1024 + 1))

    assert (answer.status_code, answer.json()) == (413, {"message": "Request Entity Too Large"})


def test_an_order_ends_in_a_mail_with_a_link_that_opens_it(cloud: Cloud, delivered: Delivered) -> None:
    """Photos go up, the mail comes, and its link shows the page, its data and the photos to the byte."""
    assert delivered.mail["to"] == ["ada@customer.example"]
    assert "text/html" in httpx.get(delivered.link).headers["content-type"]
    gallery = httpx.get(delivered.to("gallery.json")).json()
    shown = [httpx.get(delivered.to(photo["file"])).content for photo in gallery["photos"]]
    assert sorted(shown) == PHOTOS
    assert httpx.get(f"{cloud.ready['edge']}/gallery/gallery.js").status_code == 200


def test_answers_of_the_edge_carry_the_templates_headers(delivered: Delivered) -> None:
    """The response headers policy of the template is applied, and S3's own details are not shown."""
    headers = httpx.get(delivered.link).headers

    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert not [name for name in headers if name.startswith("x-amz-")]


def _changed(links: Delivered, cloud: Cloud) -> Iterator[tuple[str, str]]:
    link = links.link
    yield "unsigned", link.partition("?")[0]
    yield "tampered", link.replace("Signature=", "Signature=A")
    yield "of another key", re.sub(r"Key-Pair-Id=\w+", "Key-Pair-Id=K2", link)
    yield "of another order", link.replace(f"{links.order_id}/index", f"{'0' * 26}/index", 1)
    yield "for a file that is not there", links.to("nothing.jpg")
    yield "through the open folder", link.replace("/orders/", "/gallery/%2e%2e/orders/", 1)
    yield "expired", link.replace(cloud.ready["edge"], cloud.ready["edge_after_expiry"], 1)


def test_a_link_opens_nothing_but_its_order_in_its_time(cloud: Cloud, delivered: Delivered) -> None:
    """Any other request is 403 with the friendly page, and never shows a byte of a photo."""
    for what, link in _changed(delivered, cloud):
        answer = httpx.get(link)
        assert answer.status_code == 403, what
        assert "text/html" in answer.headers["content-type"], what
        assert "content-security-policy" in answer.headers, what


def test_the_edge_serves_ranges_and_heads(delivered: Delivered) -> None:
    """A part of a file is served as a part, HEAD without a body, and no other method at all."""
    part = httpx.get(delivered.link, headers={"Range": "bytes=0-4"})
    head = httpx.head(delivered.link)

    assert (part.status_code, len(part.content)) == (206, 5)
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["content-length"]) > 0
    assert httpx.post(delivered.link).status_code == 403


def test_mail_can_be_read(cloud: Cloud, delivered: Delivered) -> None:
    """The mail view lists mails for a person, and shows each where it can run nothing."""
    page = httpx.get(cloud.ready["mail"])
    mail = httpx.get(f"{cloud.ready['mail']}/messages/{delivered.mail['id']}")

    assert delivered.mail["subject"] in page.text
    assert mail.headers["content-security-policy"].startswith("sandbox")
    assert httpx.get(f"{cloud.ready['mail']}/messages/none").status_code == 404


def test_only_the_administrator_invokes_functions(cloud: Cloud) -> None:
    """The Invoke API knows the template's functions, and answers to one key id."""
    ours = cloud.client("lambda", cloud.ready["lambda"])

    assert ours.invoke(FunctionName="HealthFunction", Payload=b"{}")["StatusCode"] == 200
    with pytest.raises(ours.exceptions.ResourceNotFoundException):
        ours.invoke(FunctionName="NoFunction")
    assert httpx.post(f"{cloud.ready['lambda']}/2015-03-31/functions/HealthFunction/invocations").status_code == 403


def test_every_function_has_its_own_roles_credentials(cloud: Cloud, delivered: Delivered) -> None:
    """Each function's process holds its own role's credentials, and nothing of the administrator's."""
    names = {name for name in cloud.resources if f"{name}Role" in cloud.resources}
    functions = cloud.client("lambda", cloud.ready["lambda"])
    for name in names:
        functions.invoke(FunctionName=name, Payload=b"{}")
    children = psutil.Process(cloud.process.pid).children(recursive=True)
    environments = [environment for child in children if "_HANDLER" in (environment := child.environ())]
    assert {one["AWS_LAMBDA_FUNCTION_NAME"] for one in environments} == names
    administrator = cloud.ready["administrator"]
    for one in environments:
        name = one["AWS_LAMBDA_FUNCTION_NAME"]
        sts = cloud.client_with("sts", one["AWS_ACCESS_KEY_ID"], one["AWS_SECRET_ACCESS_KEY"], one["AWS_SESSION_TOKEN"])
        arn = sts.get_caller_identity()["Arn"]
        assert arn.endswith(f":assumed-role/{cloud.resources[f'{name}Role']}/{name}")
        assert not {administrator["access_key_id"], administrator["secret_access_key"]} & set(one.values())


@pytest.mark.parametrize(
    ("function", "service", "operation", "arguments"),
    [
        ("GetOrderFunction", "dynamodb", "scan", {"TableName": "devices_table"}),
        ("GetOrderFunction", "dynamodb", "scan", {"TableName": "orders_table"}),
        ("GetOrderFunction", "s3", "list_objects_v2", {"Bucket": "bucket"}),
        ("HealthFunction", "dynamodb", "scan", {"TableName": "orders_table"}),
        ("GrantUploadsFunction", "s3", "get_object", {"Bucket": "bucket", "Key": "gallery/index.html"}),
        ("GrantPartsFunction", "s3", "get_object", {"Bucket": "bucket", "Key": "gallery/index.html"}),
        ("GrantPartsFunction", "s3", "delete_object", {"Bucket": "bucket", "Key": PHOTO_KEY}),
        ("GrantPartsFunction", "s3", "list_multipart_uploads", {"Bucket": "bucket"}),
        ("GrantPartsFunction", "s3", "abort_multipart_upload", {"Bucket": "bucket", "Key": PHOTO_KEY, "UploadId": "1"}),
        ("GrantUploadsFunction", "s3", "list_parts", {"Bucket": "bucket", "Key": PHOTO_KEY, "UploadId": "1"}),
        ("ReportStoredFunction", "sqs", "receive_message", {"QueueUrl": "StoredPhotosQueue"}),
        ("ReportStoredFunction", "sns", "publish", {"TopicArn": "OrderReadyTopic", "Message": "x"}),
        ("ReportStoredFunction", "sqs", "send_message", {"QueueUrl": "NoticesQueue", "MessageBody": "x"}),
        ("PutOrderFunction", "secretsmanager", "get_secret_value", {"SecretId": "LinkSigningKeySecret"}),
        ("PhotoStoredFunction", "sqs", "receive_message", {"QueueUrl": "NoticesQueue"}),
        ("SendNoticeFunction", "sqs", "receive_message", {"QueueUrl": "StoredPhotosQueue"}),
    ],
)
def test_a_function_may_do_no_more_than_its_role(
    cloud: Cloud, function: str, service: str, operation: str, arguments: dict[str, str]
) -> None:
    """A function's credentials open nothing that its own policy does not name."""
    client = cloud.client_of(function, service)
    named = {name: cloud.resources.get(value, value) for name, value in arguments.items()}

    with pytest.raises(ClientError) as caught:
        getattr(client, operation)(**named)

    assert caught.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException", "AuthorizationError")
