"""The bucket in memory, as uploads in parts see it; it passes the contract tests of S3."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from backend_lambdas.domain.errors import Unavailable
from backend_lambdas.domain.ports import Completion, PhotoPart, PresignedPut, StoredObject, StoredPart
from backend_lambdas.domain.verification import composite_checksum

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backend_lambdas.domain.records import PhotoRecord


@dataclass
class FakeUpload:
    key: str
    parts: dict[int, StoredPart] = field(default_factory=dict)


@dataclass
class FakeParts:
    """S3's side of uploads in parts; what is completed lies in `objects`, which a FakeStore may share."""

    objects: dict[str, StoredObject] = field(default_factory=dict)
    uploads: dict[str, FakeUpload] = field(default_factory=dict)
    begun: int = 0

    def begin(self, key: str, photo: PhotoRecord) -> str:
        self.begun += 1
        self.uploads[f"upload-{self.begun}"] = FakeUpload(key)
        return f"upload-{self.begun}"

    def presign_part(self, key: str, upload_id: str, part: PhotoPart, *, lifetime_s: int) -> PresignedPut:
        signed = {"Content-Length": str(part.size_bytes), "x-amz-checksum-sha256": part.checksum_sha256}
        query = urlencode({"upload": upload_id, "part": part.number, "lifetime": lifetime_s, **signed})
        return PresignedPut(f"https://s3.invalid/{key}?{query}", signed)

    def put(self, url: str, headers: Mapping[str, str], content: bytes) -> int:
        """What S3 does with a body that is sent to a presigned URL; its status."""
        address = urlsplit(url)
        query = dict(parse_qsl(address.query))
        upload = self.uploads.get(query["upload"])
        if any(query[name] != headers.get(name) for name in ("Content-Length", "x-amz-checksum-sha256")):
            return HTTPStatus.FORBIDDEN
        if upload is None or upload.key != address.path.removeprefix("/"):
            return HTTPStatus.NOT_FOUND
        checksum = base64.b64encode(hashlib.sha256(content).digest()).decode()
        if checksum != query["x-amz-checksum-sha256"]:
            return HTTPStatus.BAD_REQUEST
        self.hold(query["upload"], PhotoPart(int(query["part"]), len(content), checksum))
        return HTTPStatus.OK

    def hold(self, upload_id: str, part: PhotoPart) -> None:
        """As if that part's bytes had been sent."""
        stored = StoredPart(part.number, part.size_bytes, part.checksum_sha256, f'"{part.checksum_sha256}"')
        self.uploads[upload_id].parts[part.number] = stored

    def stored_parts(self, key: str, upload_id: str) -> list[StoredPart] | None:
        upload = self.uploads.get(upload_id)
        if upload is None or upload.key != key:
            return None
        return [upload.parts[number] for number in sorted(upload.parts)]

    def complete(self, key: str, upload_id: str, parts: Sequence[StoredPart], *, replace: bool) -> Completion:
        held = self.stored_parts(key, upload_id)
        if held is None:
            return Completion.UNKNOWN
        if key in self.objects and not replace:
            return Completion.OCCUPIED
        if any(part not in held for part in parts):
            raise Unavailable("InvalidPart")
        checksum = composite_checksum([part.checksum_sha256 for part in parts])
        size_bytes = sum(part.size_bytes for part in parts)
        self.objects[key] = StoredObject(size_bytes, checksum, "2026-05-04T09:31:00.000Z")
        del self.uploads[upload_id]
        return Completion.DONE

    def visible(self, key: str) -> StoredObject | None:
        return self.objects.get(key)
