"""The photos' bucket, for uploads in parts: begun and completed here, the parts themselves sent by presigned URLs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.s3_photos import MISSING_CODES, stored_object
from backend_lambdas.domain.ports import Completion, PresignedPut, StoredPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_boto3_s3 import S3Client

    from backend_lambdas.domain.ports import PhotoPart, StoredObject
    from backend_lambdas.domain.records import PhotoRecord

FORBIDDEN_CODE: Final = "403"
"""What HEAD says of a missing key to whom may not list the bucket, and no function here may: no body, so no name.
https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html"""

UNKNOWN_UPLOAD_CODE: Final = "NoSuchUpload"
OCCUPIED_CODE: Final = "PreconditionFailed"


@dataclass(frozen=True, slots=True)
class S3Parts:
    client: S3Client
    bucket: str

    def begin(self, key: str, photo: PhotoRecord) -> str:
        """Type and trace id as in the single PUT; SHA-256 of parts is always a composite."""
        with translated():
            begun = self.client.create_multipart_upload(
                Bucket=self.bucket,
                Key=key,
                ContentType=photo.media_type,
                Metadata={"trace-id": photo.trace_id},
                ChecksumAlgorithm="SHA256",
                ChecksumType="COMPOSITE",
            )
        return begun["UploadId"]

    def presign_part(self, key: str, upload_id: str, part: PhotoPart, *, lifetime_s: int) -> PresignedPut:
        """Length and checksum are part of the signature, so S3 itself refuses other bytes before it stores any."""
        with translated():
            url = self.client.generate_presigned_url(
                "upload_part",
                Params={
                    "Bucket": self.bucket,
                    "Key": key,
                    "UploadId": upload_id,
                    "PartNumber": part.number,
                    "ContentLength": part.size_bytes,
                    "ChecksumSHA256": part.checksum_sha256,
                },
                ExpiresIn=lifetime_s,
                HttpMethod="PUT",
            )
        headers = {"Content-Length": str(part.size_bytes), "x-amz-checksum-sha256": part.checksum_sha256}
        return PresignedPut(url, headers)

    def stored_parts(self, key: str, upload_id: str) -> list[StoredPart] | None:
        found: list[StoredPart] = []
        with translated():
            pages = self.client.get_paginator("list_parts").paginate(Bucket=self.bucket, Key=key, UploadId=upload_id)
            try:
                for page in pages:
                    found.extend(
                        StoredPart(part["PartNumber"], part["Size"], part.get("ChecksumSHA256", ""), part["ETag"])
                        for part in page.get("Parts", [])
                    )
            except ClientError as exc:
                if error_code(exc) != UNKNOWN_UPLOAD_CODE:
                    raise
                return None
        return found

    def complete(self, key: str, upload_id: str, parts: Sequence[StoredPart], *, replace: bool) -> Completion:
        condition: dict[str, Any] = {} if replace else {"IfNoneMatch": "*"}
        with translated():
            try:
                self.client.complete_multipart_upload(
                    Bucket=self.bucket,
                    Key=key,
                    UploadId=upload_id,
                    MultipartUpload={
                        "Parts": [
                            {
                                "PartNumber": part.number,
                                "ETag": part.entity_tag,
                                "ChecksumSHA256": part.checksum_sha256,
                            }
                            for part in parts
                        ]
                    },
                    **condition,
                )
            except ClientError as exc:
                outcomes = {UNKNOWN_UPLOAD_CODE: Completion.UNKNOWN, OCCUPIED_CODE: Completion.OCCUPIED}
                if error_code(exc) not in outcomes:
                    raise
                return outcomes[error_code(exc)]
        return Completion.DONE

    def visible(self, key: str) -> StoredObject | None:
        return stored_object(self.client, self.bucket, key, missing=MISSING_CODES | {FORBIDDEN_CODE})
