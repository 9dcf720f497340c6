"""The bucket that archives and templates are put into for CloudFormation: one an account and region, made once."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

    from infra.deploy.bundle.archive import Archive

_NOT_THERE: Final = "404"
_FORBIDDEN: Final = "403"
_REGION_WITHOUT_CONSTRAINT: Final = "us-east-1"
"""S3 refuses this one as a LocationConstraint: it is what a bucket gets without."""


def bucket_name(account: str, region: str) -> str:
    return f"photo-kiosk-artefacts-{account}-{region}"


@dataclass(frozen=True, slots=True)
class Artefacts:
    s3: S3Client
    account: str
    region: str

    @property
    def bucket(self) -> str:
        return bucket_name(self.account, self.region)

    def ensure(self) -> bool:
        """Makes the bucket, or sets what it must have once more. True if it was made now. Raises DeployError."""
        made = not self._exists()
        if made and self.region == _REGION_WITHOUT_CONSTRAINT:
            self.s3.create_bucket(Bucket=self.bucket)
        elif made:
            self.s3.create_bucket(
                Bucket=self.bucket,
                CreateBucketConfiguration={"LocationConstraint": self.region},  # type: ignore[typeddict-item]  # any
            )
        self.s3.put_public_access_block(
            Bucket=self.bucket,
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": True,
                "IgnorePublicAcls": True,
                "BlockPublicPolicy": True,
                "RestrictPublicBuckets": True,
            },
        )
        self.s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"})
        self.s3.put_bucket_policy(Bucket=self.bucket, Policy=json.dumps(_tls_only(self.bucket)))
        return made

    def put_archive(self, archive: Archive) -> str:
        """Its address, `s3://…`; nothing is sent where these very bytes lie there already."""
        key = f"functions/{archive.sha256}.zip"
        self._put_once(key, archive.content, "application/zip")
        return f"s3://{self.bucket}/{key}"

    def put_template(self, text: str) -> str:
        """Its address as CloudFormation wants it. From S3, since a request takes only 51,200 bytes of template."""
        content = text.encode()
        key = f"templates/{hashlib.sha256(content).hexdigest()}.yaml"
        self._put_once(key, content, "text/yaml; charset=utf-8")
        return f"{self.s3.meta.endpoint_url}/{self.bucket}/{key}"

    def _put_once(self, key: str, content: bytes, content_type: str) -> None:
        try:
            self.s3.head_object(Bucket=self.bucket, Key=key, ExpectedBucketOwner=self.account)
        except ClientError as exc:
            if exc.response.get("Error", {}).get("Code") != _NOT_THERE:
                raise
            self.s3.put_object(
                Bucket=self.bucket,
                Key=key,
                Body=content,
                ContentType=content_type,
                ChecksumAlgorithm="SHA256",
                ExpectedBucketOwner=self.account,
            )

    def _exists(self) -> bool:
        try:
            self.s3.head_bucket(Bucket=self.bucket, ExpectedBucketOwner=self.account)
        except ClientError as exc:
            code = exc.response.get("Error", {}).get("Code")
            if code == _NOT_THERE:
                return False
            if code == _FORBIDDEN:
                raise DeployError(
                    f"the bucket {self.bucket} is another account's, or these credentials may not use it: "
                    "give them the policies in infra/deploy (docs/deploy.md, step 2)"
                ) from exc
            raise
        return True


def _tls_only(bucket: str) -> dict[str, object]:
    statement = {
        "Sid": "TlsOnly",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    return {"Version": "2012-10-17", "Statement": [statement]}
