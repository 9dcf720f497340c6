"""What the template and the functions say of how long anything is kept: the same, and no gap between them.

S3's lifecycle and DynamoDB's TTL themselves do not run here.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest

from backend_lambdas.adapters.orders import items
from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import CommandId
from backend_lambdas.contract.object_keys import log_bundle_key, order_folder, photo_key, preview_key
from backend_lambdas.domain.erasure.desk import SWEEP_DELAY_S, TOMBSTONE_KEPT
from backend_lambdas.domain.moments import epoch_s
from backend_lambdas.domain.orders import LIFECYCLE_ROUNDING, expiry_s
from backend_lambdas.domain.records import OrderHead, PhotoRecord
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import DEVICE, ORDER, manifest, photo_id, place
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import template

RESOURCES: Final[dict[str, Any]] = template()["Resources"]
PARAMETERS: Final[dict[str, Any]] = template()["Parameters"]
RULES: Final[dict[str, Any]] = {
    rule["Id"]: rule for rule in RESOURCES["PhotoBucket"]["Properties"]["LifecycleConfiguration"]["Rules"]
}
DAY_S: Final = 86_400


def covering(key: str) -> list[dict[str, Any]]:
    return [rule for rule in RULES.values() if rule["Status"] == "Enabled" and key.startswith(rule.get("Prefix", ""))]


@pytest.mark.parametrize(
    "key",
    [
        photo_key(ORDER, photo_id(0)),
        preview_key(ORDER, photo_id(0)),
        f"{order_folder(ORDER)}gallery.json",
        f"{order_folder(ORDER)}index.html",
    ],
)
def test_every_file_of_an_order_goes(key: str) -> None:
    """The current version goes by the one parameter, what lay under it a day later, its delete marker by itself, and
    parts that were never put together after a week.
    """
    rules = covering(key)
    assert [rule["ExpirationInDays"] for rule in rules if "ExpirationInDays" in rule] == [{"Ref": "RetentionDays"}]
    assert [rule["NoncurrentVersionExpiration"] for rule in rules if "NoncurrentVersionExpiration" in rule] == [
        {"NoncurrentDays": 1}
    ]
    assert [rule["ExpiredObjectDeleteMarker"] for rule in rules if "ExpiredObjectDeleteMarker" in rule] == [True]
    assert [
        rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"]
        for rule in rules
        if "AbortIncompleteMultipartUpload" in rule
    ] == [7]


def test_logs_of_kiosks_go() -> None:
    """A bundle goes after 30 days, what lay under it a day later, and its delete marker by itself."""
    rules = covering(log_bundle_key(DEVICE, CommandId("0" * 26)))
    assert [rule["ExpirationInDays"] for rule in rules if "ExpirationInDays" in rule] == [30]
    assert [rule["NoncurrentVersionExpiration"] for rule in rules if "NoncurrentVersionExpiration" in rule] == [
        {"NoncurrentDays": 1}
    ]
    assert [rule["ExpiredObjectDeleteMarker"] for rule in rules if "ExpiredObjectDeleteMarker" in rule] == [True]


def test_the_functions_have_the_buckets_figure() -> None:
    """Whoever writes how long a record lives has it from the parameter that the bucket's lifecycle has."""
    told = {
        name: made["Properties"]["Environment"]["Variables"]["RETENTION_DAYS"]
        for name, made in RESOURCES.items()
        if "RETENTION_DAYS" in made.get("Properties", {}).get("Environment", {}).get("Variables", {})
    }
    assert told == {"PutOrderFunction": {"Ref": "RetentionDays"}, "PhotoStoredFunction": {"Ref": "RetentionDays"}}
    assert PARAMETERS["RetentionDays"]["Default"] == 30


@pytest.mark.parametrize("days", [PARAMETERS["RetentionDays"][name] for name in ("MinValue", "Default", "MaxValue")])
@pytest.mark.parametrize("hour", [0, 1, 12, 23])
def test_a_record_outlives_its_object(days: int, hour: int) -> None:
    """However S3 rounds a day, the object's current version has expired before its record does, whether the record was
    made with the manifest or moved for an object that came late.
    """
    stored_at = datetime(2026, 5, 4, hour, 59, 59, tzinfo=UTC)
    retention = timedelta(days=days)
    as_kept = [expiry_s(stored_at, retention)]
    # The latest upload that moves nothing: _kept_as_long in domain/verification.py.
    as_kept.append(epoch_s(stored_at + retention + LIFECYCLE_ROUNDING))
    # S3 adds the days and rounds up to the next midnight, UTC:
    # https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
    expires_s = math.ceil((stored_at + retention).timestamp() / DAY_S) * DAY_S
    assert expires_s <= min(as_kept)


def test_every_item_is_forgotten_by_the_tables_own_clock() -> None:
    """Heads and photos carry the attribute that the table's TTL looks at, as a number; so does the audit's table."""
    for table in ("OrdersTable", "AuditTable"):
        ttl = RESOURCES[table]["Properties"]["TimeToLiveSpecification"]
        assert ttl == {"AttributeName": "expires_at", "Enabled": True}
    records = FakeOrders()
    place(records, FakeClock(), manifest(1))
    head: OrderHead = records.heads[ORDER]
    photo: PhotoRecord = records.photos[ORDER, photo_id(0)]
    for item in (items.head_to_item(head), items.photo_to_item(photo)):
        assert item["expires_at"] == {"N": str(head.expires_at_s)}


def test_bounds_fit_each_other() -> None:
    """No link outlives its photos, no unfinished part its order, no kiosk a tombstone, and a sweep comes when the last
    grant has ended, as late as SQS delays.
    """
    retention = PARAMETERS["RetentionDays"]
    assert PARAMETERS["GalleryLinkLifetimeSeconds"]["MaxValue"] < retention["MinValue"] * DAY_S
    assert (
        RULES["abort-broken-uploads"]["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"] < retention["MinValue"]
    )
    assert timedelta(days=retention["MaxValue"]) < TOMBSTONE_KEPT
    assert limits.UPLOAD_GRANT_LIFETIME_S <= SWEEP_DELAY_S <= 900
    audit = PARAMETERS["AuditRetentionDays"]
    assert audit["Default"] >= 3650
    assert audit["MinValue"] >= retention["MaxValue"]
    assert RESOURCES["EraseFunction"]["Properties"]["Environment"]["Variables"]["AUDIT_RETENTION_DAYS"] == {
        "Ref": "AuditRetentionDays"
    }


def test_who_writes_the_audit_may_only_put() -> None:
    """No role may read, change or delete what the audit's table has; what is kept there and what signs it outlive the
    stack.
    """
    audit = {"Fn::GetAtt": ["AuditTable", "Arn"]}
    found = {
        name: statement["Action"]
        for name, made in RESOURCES.items()
        if made["Type"] == "AWS::IAM::Role"
        for policy in made["Properties"]["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Resource"] == audit
    }
    assert found["EraseFunctionRole"] == "dynamodb:PutItem"
    assert set(found.values()) == {"dynamodb:PutItem"}
    for kept in ("AuditTable", "ErasureSigningKey"):
        assert (RESOURCES[kept]["DeletionPolicy"], RESOURCES[kept]["UpdateReplacePolicy"]) == (
            "RetainExceptOnCreate",
            "Retain",
        )


def test_one_role_signs() -> None:
    """Only who erases may use the key, and for nothing but signing."""
    actions = {
        (name, action)
        for name, made in RESOURCES.items()
        if made["Type"] == "AWS::IAM::Role"
        for policy in made["Properties"]["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
        for action in ([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"])
        if action.startswith("kms:")
    }
    assert actions == {("EraseFunctionRole", "kms:Sign")}
    key = RESOURCES["ErasureSigningKey"]["Properties"]
    assert (key["KeySpec"], key["KeyUsage"]) == ("ECC_NIST_P256", "SIGN_VERIFY")
