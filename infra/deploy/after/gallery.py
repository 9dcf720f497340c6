"""Puts the gallery's static files into the photo bucket, with the types and the patience that browsers are to have."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

PREFIX: Final = "gallery/"
CONTENT_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
}
CACHE_CONTROL: Final = "public, max-age=300"
"""The files keep their names from version to version. Longer: customers meet a new page with an old script. Shorter:
each photo's page asks for them again."""

_DIGEST: Final = "sha256"
"""Of the file, and of what it is served as: user metadata of the object."""


def upload(s3: S3Client, bucket: str, account: str, folder: Path) -> list[str]:
    """The names of the files that had changed; nothing else was sent. Raises DeployError."""
    changed = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if path.suffix not in CONTENT_TYPES:
            raise DeployError(f"infra/gallery/{name}: how this is to be served is not in infra/deploy/after/gallery.py")
        content, content_type = path.read_bytes(), CONTENT_TYPES[path.suffix]
        digest = hashlib.sha256(b"\0".join([content, content_type.encode(), CACHE_CONTROL.encode()])).hexdigest()
        if _digest_there(s3, bucket, PREFIX + name, account) == digest:
            continue
        s3.put_object(
            Bucket=bucket,
            Key=PREFIX + name,
            Body=content,
            ContentType=content_type,
            CacheControl=CACHE_CONTROL,
            Metadata={_DIGEST: digest},
            ExpectedBucketOwner=account,
        )
        changed.append(name)
    return changed


def _digest_there(s3: S3Client, bucket: str, key: str, account: str) -> str | None:
    try:
        return s3.head_object(Bucket=bucket, Key=key, ExpectedBucketOwner=account)["Metadata"].get(_DIGEST)
    except ClientError as exc:
        if exc.response.get("Error", {}).get("Code") == "404":
            return None
        raise
