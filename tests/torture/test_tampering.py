"""What is done to bucket, table and mailbox on purpose is seen by the evidence that the verdict rests on."""

from __future__ import annotations

import random
from collections.abc import Mapping

import httpx
import pytest

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.object_keys import photo_key
from tests.torture import evidence
from tests.torture.backend.customers import Customers
from tests.torture.conftest import Site
from tests.torture.verdict import Fault, OrderEvidence, Promise, Verdict

STALL_LIMIT_S = 60


WHO = ("lost", "doubled", "damaged", "counted", "mailed")


@pytest.fixture(scope="module")
def orders(site: Site) -> Mapping[str, Promise]:
    """One for each test, of two photos, all of them as they should be."""
    with httpx.Client(base_url=site.cloud.ready["api"], timeout=60) as api:
        customers = Customers.enrolled(site.cloud, api, random.Random(1))
        made = {who: customers.order(f"{who}@torture.example", 2) for who in WHO}
    assert evidence.wait_until_quiet(site.cloud, [promise.address for promise in made.values()], STALL_LIMIT_S)
    assert evidence.gather(site.cloud, made.values()).verdict(list(made.values())).clean
    return made


def verdict_on(site: Site, promise: Promise) -> Verdict:
    return evidence.gather(site.cloud, [promise]).verdict([promise])


def found_in(site: Site, promise: Promise) -> OrderEvidence:
    return evidence.gather(site.cloud, [promise]).orders[promise.order_ids[0]]


def key_of(site: Site, promise: Promise, index: int = 0) -> str:
    order = found_in(site, promise)
    return photo_key(OrderId(order.order_id), PhotoId(order.photos[index].photo_id))


def test_a_photo_taken_out_of_the_bucket_is_lost(site: Site, orders: Mapping[str, Promise]) -> None:
    """A deleted object is a lost photo, though the table still calls it processed."""
    promise = orders["lost"]
    site.cloud.client("s3").delete_object(Bucket=site.cloud.bucket, Key=key_of(site, promise))
    assert verdict_on(site, promise).count(Fault.LOST) == 1


def test_a_photo_stored_again_is_doubled(site: Site, orders: Mapping[str, Promise]) -> None:
    """A second version of the same bytes is a doubled photo."""
    promise = orders["doubled"]
    s3, key = site.cloud.client("s3"), key_of(site, promise)
    body = s3.get_object(Bucket=site.cloud.bucket, Key=key)["Body"].read()
    s3.put_object(Bucket=site.cloud.bucket, Key=key, Body=body)
    verdict = verdict_on(site, promise)
    assert {finding.fault for finding in verdict.findings} == {Fault.DOUBLED}


def test_other_bytes_are_damage(site: Site, orders: Mapping[str, Promise]) -> None:
    """One bit that turned over in the bucket is damage."""
    promise = orders["damaged"]
    s3, key = site.cloud.client("s3"), key_of(site, promise)
    body = s3.get_object(Bucket=site.cloud.bucket, Key=key)["Body"].read()
    s3.put_object(Bucket=site.cloud.bucket, Key=key, Body=body[:-1] + bytes([body[-1] ^ 1]))
    assert verdict_on(site, promise).count(Fault.DAMAGED) == 2


def test_a_photo_counted_twice_is_doubled(site: Site, orders: Mapping[str, Promise]) -> None:
    """A count above the manifest's is a doubled photo."""
    promise = orders["counted"]
    site.cloud.client("dynamodb").update_item(
        TableName=site.cloud.ready["resources"]["orders_table"],
        Key={"order_id": {"S": promise.order_ids[0]}, "photo_id": {"S": "#order"}},
        UpdateExpression="ADD processed_count :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
    )
    assert {finding.fault for finding in verdict_on(site, promise).findings} == {Fault.DOUBLED}


def test_a_second_mail_is_counted(site: Site, orders: Mapping[str, Promise]) -> None:
    """Two mails to one customer are told as two."""
    promise = orders["mailed"]
    (mail,) = site.cloud.mails_to(promise.address)
    site.cloud.client("sesv2").send_email(
        FromEmailAddress=mail["from"],
        Destination={"ToAddresses": [promise.address]},
        Content={"Simple": {"Subject": {"Data": "again"}, "Body": {"Text": {"Data": "again"}}}},
    )
    verdict = verdict_on(site, promise)
    assert verdict.mails_per_order == (2, 2)
    assert not verdict.clean
