"""What a deployment does after the stack exists: the signing key, the gallery's pages, a verified sender, a first code.

Everything is found by the template's outputs, the same names that a deployment to AWS uses.
"""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from infra.link_keys import LinkKey
from infra.local_cloud import known_gaps
from infra.local_cloud.errors import MachineError, StackError
from infra.local_cloud.functions.invocations import Invoker
from infra.local_cloud.stores.aws import Caller

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client

GALLERY_PREFIX: Final = "gallery/"
STORE_ID: Final = "demo-store"
"""The shop that the first enrolment code is for."""

_CODE_LIFETIME_S: Final = 24 * 3600
"""A demonstration may be left open over lunch; in a shop it is minutes."""


@dataclass(frozen=True, slots=True)
class Deployment:
    """The template's outputs that a deployment needs."""

    bucket: str
    orders_table: str
    devices_table: str
    signing_key_secret: str
    code_function: str

    @classmethod
    def parse(cls, outputs: Mapping[str, str]) -> Deployment:
        """Raises StackError if the template lacks one."""
        try:
            return cls(
                bucket=outputs["PhotoBucketName"],
                orders_table=outputs["OrdersTableName"],
                devices_table=outputs["DevicesTableName"],
                signing_key_secret=outputs["LinkSigningKeySecretArn"],
                code_function=outputs["IssueEnrolmentCodeFunctionName"],
            )
        except KeyError as exc:
            raise StackError(f"The template has no output {exc}, which a deployment needs: add it.") from exc


def link_key(path: Path) -> LinkKey:
    """The key of an earlier start, or a new one. The file is the owner's only."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(LinkKey.fresh().private_pem, encoding="ascii")
    try:
        return LinkKey.of_private(path.read_text(encoding="ascii"))
    except ValueError as exc:
        raise MachineError(f"{path} is no private key: remove the state directory and start again.") from exc


def put_secrets_and_pages(
    caller: Caller, deployment: Deployment, key: LinkKey, gallery: Path, sender_domain: str
) -> None:
    """May be called again on a stack that has them already."""
    with closing(caller.session.client("secretsmanager", endpoint_url=caller.endpoint_url)) as secrets:
        secrets.put_secret_value(SecretId=deployment.signing_key_secret, SecretString=key.private_pem)
    with closing(caller.session.client("s3", endpoint_url=caller.endpoint_url)) as s3:
        _put_pages(s3, deployment.bucket, gallery)
    known_gaps.verify_sender(caller, sender_domain)


def _put_pages(s3: S3Client, bucket: str, gallery: Path) -> None:
    for page in sorted(path for path in gallery.rglob("*") if path.is_file()):
        content_type = mimetypes.guess_type(page.name)[0] or "application/octet-stream"
        charset = "; charset=utf-8" if content_type.startswith("text/") else ""
        s3.put_object(
            Bucket=bucket,
            Key=f"{GALLERY_PREFIX}{page.relative_to(gallery).as_posix()}",
            Body=page.read_bytes(),
            ContentType=f"{content_type}{charset}",
        )


async def enrolment_code(invoker: Invoker, deployment: Deployment) -> str:
    """Raises StackError if the function does not answer with one; its log says why."""
    order = {"store_id": STORE_ID, "lifetime_s": _CODE_LIFETIME_S}
    outcome = await invoker.invoke(deployment.code_function, json.dumps(order).encode())
    answer = json.loads(outcome.payload)
    if outcome.failed or "code" not in answer:
        raise StackError(
            f"{deployment.code_function} issued no enrolment code ({answer.get('errorType')}: "
            f"{answer.get('errorMessage')}): read its log in the state directory."
        )
    return str(answer["code"])
