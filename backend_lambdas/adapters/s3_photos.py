"""The photos' bucket: presigned uploads, what lies there, and the gallery's files.

A presigned URL dies with the credentials that signed it. Lambda's outlive the grant's 15 minutes nearly always; where
not, S3 answers ExpiredToken and the kiosk asks for another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.domain.gallery import GALLERY_DOCUMENT, GALLERY_PAGE
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.ports import PresignedPut, StoredObject

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from mypy_boto3_s3 import S3Client

    from backend_lambdas.domain.ports import UploadContent

PAGE_KEY: Final = f"gallery/{GALLERY_PAGE}"
"""Where the deploy command puts the page that each order gets a copy of."""

MISSING_CODES: Final = frozenset({"404", "NoSuchKey", "NotFound"})


@dataclass(frozen=True, slots=True)
class S3Photos:
    client: S3Client
    bucket: str

    def location(self, key: str) -> str:
        return f"s3://{self.bucket}/{key}"

    def presign_put(self, key: str, content: UploadContent, *, replace: bool, lifetime_s: int) -> PresignedPut:
        """Each header is part of the signature, so S3 itself refuses other bytes before it stores any."""
        bound: dict[str, Any] = {
            "ContentLength": content.size_bytes,
            "ContentType": content.media_type,
            "ChecksumSHA256": content.checksum_sha256,
            "Metadata": {"trace-id": content.trace_id},
        }
        headers = {
            "Content-Length": str(content.size_bytes),
            "Content-Type": content.media_type,
            "x-amz-checksum-sha256": content.checksum_sha256,
            "x-amz-meta-trace-id": content.trace_id,
        }
        if not replace:
            bound["IfNoneMatch"] = headers["If-None-Match"] = "*"
        with translated():
            url = self.client.generate_presigned_url(
                "put_object",
                Params={"Bucket": self.bucket, "Key": key, **bound},
                ExpiresIn=lifetime_s,
                HttpMethod="PUT",
            )
        return PresignedPut(url, headers)

    def stored(self, key: str) -> StoredObject | None:
        """Without s3:ListBucket, which this has not, S3 says 403 to a missing key: that is Unavailable, not None."""
        return stored_object(self.client, self.bucket, key, missing=MISSING_CODES)

    def publish_gallery(self, folder: str, document: str) -> None:
        with translated():
            self.client.put_object(
                Bucket=self.bucket,
                Key=folder + GALLERY_DOCUMENT,
                Body=document.encode(),
                ContentType="application/json",
                CacheControl="private, no-store",
            )
            self.client.copy_object(
                Bucket=self.bucket,
                Key=folder + GALLERY_PAGE,
                CopySource={"Bucket": self.bucket, "Key": PAGE_KEY},
                MetadataDirective="REPLACE",
                ContentType="text/html; charset=utf-8",
                CacheControl="private, no-store",
            )


def stored_object(client: S3Client, bucket: str, key: str, *, missing: AbstractSet[str]) -> StoredObject | None:
    """What lies at the key; None where S3 answers with one of the `missing` codes."""
    with translated():
        try:
            head = client.head_object(Bucket=bucket, Key=key, ChecksumMode="ENABLED")
        except ClientError as exc:
            if error_code(exc) not in missing:
                raise
            return None
    return StoredObject(head["ContentLength"], head.get("ChecksumSHA256"), rfc3339(head["LastModified"]))
