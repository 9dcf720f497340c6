"""The presigned PUT sends exactly what was granted, and reads S3's answers right."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.uploads import UploadGrant
from kiosk.api.failures import GrantRefused, Rejected, TransferFailure, Unreachable
from kiosk.api.storage import CHUNK_SIZE_BYTES, FileSlice, PresignedStorage

GRANT = UploadGrant(
    PhotoId("01JZ0000000000000000000002"),
    "http://storage.test/bucket/key?X-Amz-Signature=abc",
    {"Content-Length": "5", "Content-Type": "image/jpeg", "If-None-Match": "*", "x-amz-checksum-sha256": "c2hh"},
    "2026-05-04T10:00:00Z",
)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"photo")
    return path


def put_by(transport: httpx.BaseTransport, photo: Path) -> None:
    PresignedStorage(transport=transport).put(GRANT.url, GRANT.headers, FileSlice(photo, 0, 5))


def put(response: httpx.Response, photo: Path) -> None:
    put_by(httpx.MockTransport(lambda _: response), photo)


def test_the_body_goes_with_the_signed_headers(photo: Path) -> None:
    """URL, headers and bytes leave as granted, with a length and not in chunks."""
    seen: list[httpx.Request] = []

    def take(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, headers={"ETag": '"x"'})

    put_by(httpx.MockTransport(take), photo)

    assert str(seen[0].url) == GRANT.url
    assert seen[0].content == b"photo"
    assert {name: seen[0].headers[name] for name in GRANT.headers} == GRANT.headers
    assert "Transfer-Encoding" not in seen[0].headers


def test_an_object_that_is_there_already_counts_as_sent(photo: Path) -> None:
    """412 answers a PUT whose first answer was lost; the backend's check decides, so it is no failure."""
    put(httpx.Response(412, content=b"<Error><Code>PreconditionFailed</Code></Error>"), photo)


def s3_error(code: str) -> bytes:
    return f'<?xml version="1.0"?><Error><Code>{code}</Code><Message>m</Message></Error>'.encode()


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (403, s3_error("AccessDenied"), GrantRefused),
        (403, s3_error("RequestTimeTooSkewed"), GrantRefused),
        (404, s3_error("NoSuchUpload"), GrantRefused),
        (403, s3_error("SignatureDoesNotMatch"), GrantRefused),
        (400, s3_error("BadDigest"), Unreachable),
        (400, s3_error("RequestTimeout"), Unreachable),
        (503, s3_error("SlowDown"), Unreachable),
        (500, b"", Unreachable),
        (403, b"<html>Sign in</html>", Unreachable),
        (400, s3_error("EntityTooLarge"), Rejected),
        (409, s3_error("ConditionalRequestConflict"), Unreachable),
        (404, s3_error("NoSuchBucket"), Unreachable),
        (200, b"<html>Sign in</html>", Unreachable),
    ],
)
def test_each_answer_means_one_thing(photo: Path, status: int, body: bytes, kind: type[TransferFailure]) -> None:
    """An expired URL wants a new one, trouble wants another try, a refusal is final, a sign-in page is no success."""
    with pytest.raises(kind):
        put(httpx.Response(status, content=body), photo)


def test_a_file_that_is_gone_is_no_network_failure(tmp_path: Path) -> None:
    """A missing spool file shows as such."""
    with pytest.raises(FileNotFoundError):
        put(httpx.Response(200, headers={"ETag": '"x"'}), tmp_path / "gone.jpg")


def test_a_part_is_its_own_slice_of_the_file(tmp_path: Path) -> None:
    """Only the part's bytes leave, each of them announced to whoever paces the line before it does."""
    path, paced, seen = tmp_path / "photo.jpg", list[int](), list[bytes]()
    content = bytes(range(256)) * 1024
    path.write_bytes(content)

    def take(request: httpx.Request) -> httpx.Response:
        seen.append(request.read())
        return httpx.Response(200, headers={"ETag": '"x"'})

    storage = PresignedStorage(paced.append, transport=httpx.MockTransport(take))
    storage.put(GRANT.url, {"Content-Length": "200000"}, FileSlice(path, 5, 200_000))
    assert seen == [content[5:200_005]]
    assert sum(paced) == 200_000
    assert max(paced) <= CHUNK_SIZE_BYTES


def test_a_file_that_shrank_is_not_sent(photo: Path) -> None:
    """A file shorter than what was journaled is told before anything leaves, and not blamed on the line."""
    storage = PresignedStorage(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    with pytest.raises(Unreachable, match="shorter") as refusal:
        storage.put(GRANT.url, GRANT.headers, FileSlice(photo, 0, 6))
    assert not refusal.value.line_down


def test_a_shops_proxy_is_used(monkeypatch: pytest.MonkeyPatch, photo: Path) -> None:
    """Where the environment names a proxy, photos go through it as the other calls do."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    storage = PresignedStorage()
    with pytest.raises(Unreachable, match="refused"):
        storage.put(GRANT.url, GRANT.headers, FileSlice(photo, 0, 5))
    storage.close()
