from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import boto3
import pytest

from backend_lambdas.adapters.clients import client
from backend_lambdas.adapters.s3_photos import S3Photos
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, photo_id, place
from tests.fakes.clock import FakeClock


@pytest.mark.parametrize("replace", [False, True])
def test_every_header_is_signed(monkeypatch: pytest.MonkeyPatch, *, replace: bool) -> None:
    """A grant names the bucket's own region, and each header that it asks for is part of the signature."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # it keeps the keys of its first use
    records = FakeOrders()
    place(records, FakeClock())
    photo = records.photos[ORDER, photo_id(0)]
    put = S3Photos(client("s3"), "photos").presign_put("orders/k.jpg", photo, replace=replace, lifetime_s=900)
    address = urlsplit(put.url)
    assert address.netloc == "photos.s3.eu-central-1.amazonaws.com"
    signed = set(parse_qs(address.query)["X-Amz-SignedHeaders"][0].split(";"))
    assert signed == {name.lower() for name in put.headers} | {"host"}
    assert ("If-None-Match" in put.headers) is not replace
