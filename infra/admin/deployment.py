"""Where a command works: the template's outputs of one deployment, and clients that reach it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError, EndpointConnectionError, NoCredentialsError, NoRegionError

from infra.admin.errors import AdminError, DeploymentUnknown

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_kms import KMSClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

_CONFIG: Final = Config(connect_timeout=5, read_timeout=30, retries={"mode": "standard", "total_max_attempts": 5})
"""A person waits: long enough for a long poll and a throttle, short enough to be told that nobody answers."""

_CALL_CONFIG: Final = Config(connect_timeout=5, read_timeout=310, retries={"mode": "standard", "total_max_attempts": 1})
"""A function may take its five minutes, and is never called twice for one call."""


@dataclass(frozen=True)
class Deployment:
    outputs: Mapping[str, str]
    """The template's own, by name; on the local cloud they are the same ones."""
    session: boto3.Session = field(repr=False)
    endpoint_url: str | None = None
    """None on AWS."""
    functions_url: str | None = None
    """As above; the local cloud's functions are invoked elsewhere."""

    def output(self, name: str) -> str:
        """Raises DeploymentUnknown where the deployed template has no such output yet."""
        if name not in self.outputs:
            raise DeploymentUnknown(f"the stack has no output {name}: deploy this version of the template first")
        return self.outputs[name]

    def caller_arn(self) -> str:
        """Whose credentials these are."""
        return self.session.client("sts", endpoint_url=self.endpoint_url, config=_CONFIG).get_caller_identity()["Arn"]

    def sqs(self) -> SQSClient:
        return self.session.client("sqs", endpoint_url=self.endpoint_url, config=_CONFIG)

    def dynamodb(self) -> DynamoDBClient:
        return self.session.client("dynamodb", endpoint_url=self.endpoint_url, config=_CONFIG)

    def queried(self, table: str, condition: str, value: str, **more: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
        """The items of that output's table that meet `condition`, in which the value is `:value`; `more` is boto3's."""
        pages = (
            self.dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self.output(table),
                KeyConditionExpression=condition,
                ExpressionAttributeValues={":value": {"S": value}},
                **more,
            )
        )
        for page in pages:
            yield from page["Items"]

    def s3(self) -> S3Client:
        return self.session.client("s3", endpoint_url=self.endpoint_url, config=_CONFIG)

    def kms(self) -> KMSClient:
        return self.session.client("kms", endpoint_url=self.endpoint_url, config=_CONFIG)

    def functions(self) -> LambdaClient:
        return self.session.client("lambda", endpoint_url=self.functions_url, config=_CALL_CONFIG)


def of_stack(name: str) -> Deployment:
    """By boto3's ordinary chain of credentials and region. Raises DeploymentUnknown."""
    session = boto3.Session()
    try:
        [stack] = session.client("cloudformation", config=_CONFIG).describe_stacks(StackName=name)["Stacks"]
    except ClientError as exc:
        if exc.response.get("Error", {}).get("Code") != "ValidationError":
            raise
        raise DeploymentUnknown(
            f"there is no stack {name} in {session.region_name}: give another --stack, or set AWS_REGION"
        ) from exc
    return Deployment({one["OutputKey"]: one["OutputValue"] for one in stack.get("Outputs", [])}, session)


def of_local_cloud(ready_file: Path) -> Deployment:
    """Raises DeploymentUnknown where no local cloud keeps that file."""
    try:
        ready = json.loads(ready_file.read_text(encoding="utf-8"))
        administrator = ready["administrator"]
        session = boto3.Session(
            aws_access_key_id=administrator["access_key_id"],
            aws_secret_access_key=administrator["secret_access_key"],
            region_name=administrator["region"],
        )
        # The template names AWS' own gateway; kiosks of the local cloud call this one.
        outputs = {**ready["outputs"], "ApiUrl": ready["api"]}
        return Deployment(outputs, session, administrator["endpoint_url"], ready["lambda"])
    except OSError as exc:
        raise DeploymentUnknown(
            f"cannot read {ready_file} ({exc.strerror}): start `python -m infra.local_cloud --ready-file {ready_file}`"
        ) from exc
    except (ValueError, KeyError, TypeError) as exc:
        raise DeploymentUnknown(
            f"{ready_file} is no ready file of this version: start the local cloud again with --ready-file"
        ) from exc


@contextmanager
def told_in_one_line() -> Iterator[None]:
    """Whatever boto3 raises inside comes out as AdminError with what to do."""
    try:
        yield
    except NoCredentialsError as exc:
        raise AdminError("no AWS credentials: set AWS_PROFILE, or run `aws configure`") from exc
    except NoRegionError as exc:
        raise AdminError("no AWS region: set AWS_REGION") from exc
    except EndpointConnectionError as exc:
        raise AdminError(f"{exc} Is it running, and is this machine online?") from exc
    except ClientError as exc:
        error = exc.response.get("Error", {})
        raise AdminError(f"AWS refused {exc.operation_name}: {error.get('Code')}: {error.get('Message')}") from exc
    except BotoCoreError as exc:
        raise AdminError(f"{exc}: try again") from exc
