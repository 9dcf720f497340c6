"""boto3 clients, with time-outs and retries set once, and the translation of what they raise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal, overload

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.parsers import ResponseParserError

from backend_lambdas.domain.errors import Throttled, Unavailable

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_kms import KMSClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_secretsmanager import SecretsManagerClient
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient

ATTEMPTS_MAX: Final = 3
"""In botocore's standard mode, some 4 s at worst. More: the function's own time-out ends it first. Fewer: one
throttle and one reset already cost a redelivery."""

CONNECT_TIMEOUT_S: Final = 2
READ_TIMEOUT_S: Final = 5
"""A tail far above the services' p99; longer, and three tries outlast an API call's 30 s."""

THROTTLE_CODES: Final = frozenset(
    {
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)


@overload
def client(service: Literal["dynamodb"], *, attempts_max: int = ...) -> DynamoDBClient: ...
@overload
def client(service: Literal["kms"], *, attempts_max: int = ...) -> KMSClient: ...
@overload
def client(service: Literal["s3"], *, attempts_max: int = ...) -> S3Client: ...
@overload
def client(service: Literal["sns"], *, attempts_max: int = ...) -> SNSClient: ...
@overload
def client(service: Literal["sqs"], *, attempts_max: int = ...) -> SQSClient: ...
@overload
def client(service: Literal["sesv2"], *, attempts_max: int = ...) -> SESV2Client: ...
@overload
def client(service: Literal["secretsmanager"], *, attempts_max: int = ...) -> SecretsManagerClient: ...
def client(service: Any, *, attempts_max: int = ATTEMPTS_MAX) -> Any:
    """Region, credentials and endpoint come from the environment, as boto3 reads it."""
    config = Config(
        connect_timeout=CONNECT_TIMEOUT_S,
        read_timeout=READ_TIMEOUT_S,
        retries={"mode": "standard", "total_max_attempts": attempts_max},
        # For S3 alone: presigned URLs would be v2 in old regions, and would name the global host, which redirects
        # to a young bucket's region and breaks the signature.
        signature_version="s3v4" if service == "s3" else None,
        s3={"addressing_style": "virtual"} if service == "s3" else None,
    )
    return boto3.client(service, config=config)


@contextmanager
def translated() -> Iterator[None]:
    """Whatever AWS raises inside comes out as Unavailable, or Throttled where it said so."""
    try:
        yield
    except ClientError as exc:
        kind = Throttled if error_code(exc) in THROTTLE_CODES else Unavailable
        raise kind(f"{exc.operation_name}: {error_code(exc)}") from exc
    except (BotoCoreError, ResponseParserError) as exc:  # the latter: an answer that is none of AWS's
        raise Unavailable(type(exc).__name__) from exc


def error_code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))
