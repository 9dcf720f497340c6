"""The owner's account: who calls, in which region, and the clients that the command works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

import boto3
from botocore.config import Config

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_secretsmanager import SecretsManagerClient
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sns import SNSClient

_CONFIG: Final = Config(connect_timeout=5, read_timeout=60, retries={"mode": "standard", "total_max_attempts": 5})
"""A person waits, but an archive goes over a shop's line: longer than the other commands of the owner."""


@dataclass(frozen=True)
class Account:
    """By boto3's ordinary chain of credentials and addresses (AWS_PROFILE, AWS_ENDPOINT_URL, …)."""

    session: boto3.Session = field(repr=False)

    @classmethod
    def in_region(cls, region: str | None) -> Account:
        """Raises DeployError where neither the caller nor the environment names a region."""
        session = boto3.Session(region_name=region)
        if session.region_name is None:
            raise DeployError("no AWS region: give --region, for example --region eu-central-1")
        return cls(session)

    @property
    def region(self) -> str:
        return str(self.session.region_name)

    @cached_property
    def number(self) -> str:
        """Twelve digits."""
        return self.session.client("sts", config=_CONFIG).get_caller_identity()["Account"]

    @cached_property
    def cloudformation(self) -> CloudFormationClient:
        return self.session.client("cloudformation", config=_CONFIG)

    @cached_property
    def s3(self) -> S3Client:
        return self.session.client("s3", config=_CONFIG)

    @cached_property
    def secrets(self) -> SecretsManagerClient:
        return self.session.client("secretsmanager", config=_CONFIG)

    @cached_property
    def ses(self) -> SESV2Client:
        return self.session.client("sesv2", config=_CONFIG)

    @cached_property
    def sns(self) -> SNSClient:
        return self.session.client("sns", config=_CONFIG)
