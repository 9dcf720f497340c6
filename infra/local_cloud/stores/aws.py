"""Who calls which account where: credentials, endpoint and region in one value, and signed requests made with it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as SigningCredentials

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client


@dataclass(frozen=True, slots=True)
class Credentials:
    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Caller:
    """One principal at one endpoint."""

    endpoint_url: str
    region: str
    credentials: Credentials

    def acting_as(self, credentials: Credentials) -> Caller:
        return replace(self, credentials=credentials)

    @cached_property
    def session(self) -> boto3.Session:
        """Make clients with `endpoint_url=caller.endpoint_url`."""
        return boto3.Session(
            aws_access_key_id=self.credentials.access_key_id,
            aws_secret_access_key=self.credentials.secret_access_key,
            aws_session_token=self.credentials.session_token,
            region_name=self.region,
        )

    @cached_property
    def s3(self) -> S3Client:
        return self.session.client("s3", endpoint_url=self.endpoint_url)

    def signed_headers(self, service: str, target: str, body: bytes) -> dict[str, str]:
        """Headers for a POST of `body` to the endpoint, in AWS's JSON 1.0 protocol."""
        request = AWSRequest(
            method="POST",
            url=f"{self.endpoint_url}/",
            data=body,
            headers={"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": target},
        )
        own = self.credentials
        signer = SigV4Auth(
            SigningCredentials(own.access_key_id, own.secret_access_key, own.session_token), service, self.region
        )
        signer.add_auth(request)
        return {name: str(value) for name, value in request.headers.items()}
