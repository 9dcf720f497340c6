"""The photos' bucket, version by version: the bucket keeps what is overwritten and what is deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.s3_parts import UNKNOWN_UPLOAD_CODE
from backend_lambdas.domain.erasure.tasks import Found
from backend_lambdas.domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import ObjectIdentifierTypeDef

DELETES_MAX: Final = 1_000
"""S3's bound on DeleteObjects."""


@dataclass(frozen=True, slots=True)
class S3Erasure:
    client: S3Client
    bucket: str

    def survey(self, folder: str) -> Found:
        names: set[str] = set()
        versions = markers = 0
        with translated():
            for page in self.client.get_paginator("list_object_versions").paginate(Bucket=self.bucket, Prefix=folder):
                names.update(one["Key"] for one in page.get("Versions", []))
                versions += len(page.get("Versions", []))
                markers += len(page.get("DeleteMarkers", []))
            uploads = sum(1 for _ in self._uploads(folder))
        return Found(len(names), versions, markers, uploads)

    def empty(self, folder: str) -> None:
        with translated():
            # Listed whole before the first is deleted: what is listed while it goes away may skip some.
            for key, upload_id in list(self._uploads(folder)):
                self._abort(key, upload_id)
            there = list(self._versions(folder))
            for start in range(0, len(there), DELETES_MAX):
                self._delete(there[start : start + DELETES_MAX])

    def _versions(self, folder: str) -> Iterator[ObjectIdentifierTypeDef]:
        """Delete markers are versions without content."""
        for page in self.client.get_paginator("list_object_versions").paginate(Bucket=self.bucket, Prefix=folder):
            for one in (*page.get("Versions", []), *page.get("DeleteMarkers", [])):
                yield {"Key": one["Key"], "VersionId": one["VersionId"]}

    def _delete(self, versions: Sequence[ObjectIdentifierTypeDef]) -> None:
        """S3 answers 200 and names those that it did not delete."""
        answer = self.client.delete_objects(Bucket=self.bucket, Delete={"Objects": versions, "Quiet": True})
        if errors := answer.get("Errors", []):
            codes = sorted({str(one.get("Code")) for one in errors})
            raise Unavailable(f"DeleteObjects: {len(errors)} are left: {', '.join(codes)}")

    def _uploads(self, folder: str) -> Iterator[tuple[str, str]]:
        for page in self.client.get_paginator("list_multipart_uploads").paginate(Bucket=self.bucket, Prefix=folder):
            for one in page.get("Uploads", []):
                yield one["Key"], one["UploadId"]

    def _abort(self, key: str, upload_id: str) -> None:
        try:
            self.client.abort_multipart_upload(Bucket=self.bucket, Key=key, UploadId=upload_id)
        except ClientError as exc:
            if error_code(exc) != UNKNOWN_UPLOAD_CODE:  # completed or aborted meanwhile
                raise
