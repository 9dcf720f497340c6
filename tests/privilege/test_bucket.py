"""What the bucket refuses, whoever asks. Grants with other bytes, lengths and types: tests/integration/backend."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import boto3
import httpx
import pytest
from botocore.exceptions import ClientError

from backend_lambdas.contract.object_keys import photo_key
from tests.deployed.stage import Stage
from tests.fakes.backend_data import ORDER, photo_bytes, photo_id
from tests.ministack_fixture import REGION
from tests.privilege.proof.forbidden import OTHER_ACCOUNT
from tests.privilege.proof.scenarios import SCENARIOS

KEY = photo_key(ORDER, photo_id(0))
REFUSED = {"AccessDenied", "AllAccessDisabled", "AccessControlListNotSupported", "403"}


@pytest.fixture
def url(stage: Stage) -> Iterator[str]:
    """Of a photo that lies there."""
    s3 = stage.client("s3")
    s3.put_object(Bucket=stage.bucket, Key=KEY, Body=photo_bytes(0))
    yield f"{stage.ministack.endpoint_url}/{stage.bucket}/{KEY}"
    s3.delete_object(Bucket=stage.bucket, Key=KEY)


def code_of(act: Any) -> str:
    with pytest.raises(ClientError) as caught:
        act()
    return str(caught.value.response["Error"]["Code"])


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
def test_nothing_goes_without_a_signature(url: str, method: str) -> None:
    """An unsigned call neither reads, stores nor removes a photo."""
    assert httpx.request(method, url).status_code == 403


def test_nobody_lists_it_without_a_signature(stage: Stage) -> None:
    """An unsigned call does not list the bucket."""
    assert httpx.get(f"{stage.ministack.endpoint_url}/{stage.bucket}").status_code == 403


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_grant_to_write_is_none_to_read_or_remove(stage: Stage, method: str) -> None:
    """A presigned PUT opens nothing else, even after its photo is there."""
    scenario = next(one for one in SCENARIOS if one.name == "grant and upload")
    made = scenario.prepare(stage)
    (grant,) = made["kiosk"].grants(0, order_id=made["order_id"])
    assert httpx.put(grant["url"], headers=grant["headers"], content=photo_bytes(0)).status_code == 200
    answer = httpx.request(method, grant["url"], headers=grant["headers"], content=photo_bytes(0))
    assert answer.status_code == 403


@pytest.mark.parametrize("operation", ["get_object", "put_object", "delete_object"])
def test_another_account_is_refused(stage: Stage, url: str, operation: str) -> None:
    """Another account's administrator neither reads, stores nor removes a photo."""
    stranger: Any = boto3.client(
        "s3",
        endpoint_url=stage.ministack.endpoint_url,
        region_name=REGION,
        aws_access_key_id=OTHER_ACCOUNT,
        aws_secret_access_key="any",
    )
    act = getattr(stranger, operation)
    assert code_of(lambda: act(Bucket=stage.bucket, Key=KEY)) in REFUSED | {"NoSuchBucket"}
    stranger.close()
    assert stage.client("s3").get_object(Bucket=stage.bucket, Key=KEY)["Body"].read() == photo_bytes(0)


@pytest.mark.parametrize("function", ["get_order", "grant_uploads", "put_order", "send_notice", "health"])
def test_functions_that_need_no_photo_read_none(stage: Stage, url: str, function: str) -> None:
    """Only who verifies a photo reads it; who lends uploads does not."""
    s3 = stage.functions.caller(function).s3
    assert code_of(lambda: s3.get_object(Bucket=stage.bucket, Key=KEY)) in REFUSED


def test_no_public_policy_is_taken(stage: Stage, url: str) -> None:
    """Not even the owner can make the bucket public by a policy."""
    everyone = {
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{stage.bucket}/*",
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [everyone]})
    s3 = stage.client("s3")
    assert code_of(lambda: s3.put_bucket_policy(Bucket=stage.bucket, Policy=policy)) in REFUSED
    assert httpx.get(url).status_code == 403


def test_no_public_object_is_taken(stage: Stage, url: str) -> None:
    """Nor can one object be made public by an ACL: the bucket has none."""
    s3 = stage.client("s3")
    assert code_of(lambda: s3.put_object_acl(Bucket=stage.bucket, Key=KEY, ACL="public-read")) in REFUSED
    assert httpx.get(url).status_code == 403


def test_it_is_as_it_is_written(stage: Stage) -> None:
    """The deployed bucket blocks public access in all four ways, encrypts, keeps versions, and its owner owns all."""
    s3, bucket = stage.client("s3"), stage.bucket
    blocked = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert (len(blocked), set(blocked.values())) == (4, {True})
    assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    (rule,) = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"]
    assert rule["ObjectOwnership"] == "BucketOwnerEnforced"
    assert s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
