from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import pytest
from botocore.stub import Stubber

from backend_lambdas.adapters.clients import client
from backend_lambdas.adapters.s3_parts import S3Parts
from backend_lambdas.adapters.s3_photos import S3Photos
from backend_lambdas.domain.errors import Throttled, Unavailable
from backend_lambdas.domain.ports import Completion, PhotoPart, StoredPart
from tests.fakes.backend_data import sha256_base64

KEY, UPLOAD = "orders/k.jpg", "upload-1"
PART = PhotoPart(2, 7, sha256_base64(b"photo 2"))
STORED = [StoredPart(number, 7, sha256_base64(b"photo %d" % number), f'"{number}"') for number in (1, 2, 3)]


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Any:
    for name, value in {"ACCESS_KEY_ID": "x", "SECRET_ACCESS_KEY": "x", "DEFAULT_REGION": "eu-central-1"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # it keeps the keys of its first use
    return client("s3")


@pytest.fixture
def parts(s3: Any) -> S3Parts:
    return S3Parts(s3, "photos")


def test_every_header_is_signed(parts: S3Parts) -> None:
    """A part's grant names upload and part, and each header that it asks for is part of the signature."""
    put = parts.presign_part(KEY, UPLOAD, PART, lifetime_s=900)
    query = parse_qs(urlsplit(put.url).query)
    assert urlsplit(put.url).netloc == "photos.s3.eu-central-1.amazonaws.com"
    assert (query["uploadId"], query["partNumber"], query["X-Amz-Expires"]) == ([UPLOAD], ["2"], ["900"])
    assert put.headers == {"Content-Length": "7", "x-amz-checksum-sha256": PART.checksum_sha256}
    assert set(query["X-Amz-SignedHeaders"][0].split(";")) == {name.lower() for name in put.headers} | {"host"}


def listed(part: StoredPart) -> dict[str, Any]:
    members = {"PartNumber": part.number, "Size": part.size_bytes, "ETag": part.entity_tag}
    return members | ({"ChecksumSHA256": part.checksum_sha256} if part.checksum_sha256 else {})


def test_every_page_is_read(s3: Any, parts: S3Parts) -> None:
    """Parts are listed to the last page, those without a checksum too."""
    asked = {"Bucket": "photos", "Key": KEY, "UploadId": UPLOAD}
    bare = StoredPart(4, 7, "", '"4"')
    first = {"IsTruncated": True, "NextPartNumberMarker": 2, "Parts": [listed(part) for part in STORED[:2]]}
    last = {"IsTruncated": False, "Parts": [listed(part) for part in [STORED[2], bare]]}
    with Stubber(s3) as stub:
        stub.add_response("list_parts", first, asked)
        stub.add_response("list_parts", last, {**asked, "PartNumberMarker": 2})
        assert parts.stored_parts(KEY, UPLOAD) == [*STORED, bare]


@pytest.mark.parametrize("replace", [False, True])
def test_completion_names_each_part(s3: Any, parts: S3Parts, *, replace: bool) -> None:
    """Completion names every part's tag and checksum, and is conditional unless wrong bytes are to give way."""
    named = [
        {"PartNumber": part.number, "ETag": part.entity_tag, "ChecksumSHA256": part.checksum_sha256} for part in STORED
    ]
    asked = {"Bucket": "photos", "Key": KEY, "UploadId": UPLOAD, "MultipartUpload": {"Parts": named}}
    with Stubber(s3) as stub:
        stub.add_response("complete_multipart_upload", {}, asked | ({} if replace else {"IfNoneMatch": "*"}))
        assert parts.complete(KEY, UPLOAD, STORED, replace=replace) is Completion.DONE


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("NoSuchUpload", Completion.UNKNOWN),
        ("PreconditionFailed", Completion.OCCUPIED),
        ("ConditionalRequestConflict", Unavailable),  # another write is under way: the repeat sees how it ended
        ("InvalidPart", Unavailable),
        ("SlowDown", Throttled),
    ],
)
def test_completion_that_did_not_happen(
    s3: Any, parts: S3Parts, code: str, outcome: Completion | type[Exception]
) -> None:
    """What decides the upload is told, whatever else goes wrong may be asked again."""
    with Stubber(s3) as stub:
        stub.add_client_error("complete_multipart_upload", code)
        if isinstance(outcome, Completion):
            assert parts.complete(KEY, UPLOAD, STORED, replace=False) is outcome
        else:
            with pytest.raises(outcome):
                parts.complete(KEY, UPLOAD, STORED, replace=False)


@pytest.mark.parametrize(("code", "unknown"), [("NoSuchUpload", True), ("AccessDenied", False)])
def test_only_an_unknown_upload_is_none(s3: Any, parts: S3Parts, code: str, *, unknown: bool) -> None:
    """An upload is not begun anew because its parts could not be listed."""
    with Stubber(s3) as stub:
        stub.add_client_error("list_parts", code)
        if unknown:
            assert parts.stored_parts(KEY, UPLOAD) is None
        else:
            with pytest.raises(Unavailable):
                parts.stored_parts(KEY, UPLOAD)


def test_missing_key_that_may_not_be_listed(s3: Any, parts: S3Parts) -> None:
    """A missing key that S3 answers with 403 is not visible, while verification leaves it open."""
    with Stubber(s3) as stub:
        stub.add_client_error("head_object", "403", http_status_code=403)
        assert parts.visible(KEY) is None
        stub.add_client_error("head_object", "403", http_status_code=403)
        with pytest.raises(Unavailable):
            S3Photos(s3, "photos").stored(KEY)
        stub.add_client_error("head_object", "503", http_status_code=503)
        with pytest.raises(Unavailable):
            parts.visible(KEY)


def test_visible_object(s3: Any, parts: S3Parts) -> None:
    """What lies at the key is told with the checksum that S3 keeps of it."""
    answer = {"ContentLength": 7, "ChecksumSHA256": "x-2", "LastModified": datetime(2026, 5, 4, 9, 31, tzinfo=UTC)}
    with Stubber(s3) as stub:
        stub.add_response("head_object", answer, {"Bucket": "photos", "Key": KEY, "ChecksumMode": "ENABLED"})
        found = parts.visible(KEY)
    assert found is not None
    assert (found.size_bytes, found.checksum_sha256, found.stored_at) == (7, "x-2", "2026-05-04T09:31:00.000Z")
