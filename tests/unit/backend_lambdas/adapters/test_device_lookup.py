from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from unittest.mock import patch

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from backend_lambdas.adapters.fleet.device_lookup import (
    CONTENT_TYPE,
    TARGET,
    AwsKeys,
    DeviceLookup,
    dynamodb_endpoint,
    signed_headers,
)
from backend_lambdas.domain.errors import Throttled, Unavailable
from tests.fakes.backend_data import DEVICE
from tests.fakes.clock import FakeClock

MOMENT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
BODY = b'{"TableName":"devices"}'
HOST = "dynamodb.eu-central-1.amazonaws.com"


@pytest.mark.parametrize("session_token", ["", "session/token=="])
def test_signature_is_botocores(session_token: str) -> None:
    """The hand-made signature is the one that AWS's own library makes."""
    headers = signed_headers(AwsKeys("AKID", "secret", session_token), "eu-central-1", HOST, BODY, MOMENT)
    request = AWSRequest(
        "POST", f"https://{HOST}/", data=BODY, headers={"content-type": CONTENT_TYPE, "x-amz-target": TARGET}
    )
    credentials = Credentials("AKID", "secret", session_token or None)
    with patch.object(botocore.auth, "get_current_datetime", lambda **_: MOMENT.replace(tzinfo=None)):
        botocore.auth.SigV4Auth(credentials, "dynamodb", "eu-central-1").add_auth(request)
    assert headers["authorization"] == request.headers["Authorization"]


@contextmanager
def dynamodb_that_says(*answers: tuple[int, str]) -> Iterator[DeviceLookup]:
    left = list(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status, body = left.pop(0)
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_port}"
            yield DeviceLookup("devices", "eu-central-1", url, AwsKeys("a", "b", ""), FakeClock())
        finally:
            server.shutdown()
            thread.join()


THROTTLE = (400, json.dumps({"__type": "com.amazonaws.dynamodb.v20120810#ThrottlingException"}))


def test_a_failed_read_is_repeated() -> None:
    """One failure of the table costs a second try, and no refusal."""
    with dynamodb_that_says((500, "oops"), (200, "{}")) as lookup:
        assert lookup.find(DEVICE) is None


@pytest.mark.parametrize(("answer", "error"), [((500, "oops"), Unavailable), (THROTTLE, Throttled)])
def test_a_table_that_fails_says_nothing_of_the_device(answer: tuple[int, str], error: type[Exception]) -> None:
    """A table that goes on failing is an error and never `unknown device`."""
    with dynamodb_that_says(answer, answer) as lookup, pytest.raises(error):
        lookup.find(DEVICE)


def test_no_table() -> None:
    """A table that cannot be reached is an error too."""
    lookup = DeviceLookup("d", "eu-central-1", "http://127.0.0.1:9", AwsKeys("a", "b", ""), FakeClock())
    with pytest.raises(Unavailable):
        lookup.find(DEVICE)


def test_endpoint() -> None:
    """The endpoint is the region's, unless the environment names another."""
    assert dynamodb_endpoint("eu-central-1", "") == f"https://{HOST}"
    assert dynamodb_endpoint("eu-central-1", "http://127.0.0.1:1") == "http://127.0.0.1:1"
