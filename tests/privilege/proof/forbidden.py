"""What must be refused, and would be granted if a condition, or the one statement that denies, were missing."""

from __future__ import annotations

from collections.abc import Iterator

from backend_lambdas.contract.object_keys import photo_key
from infra.local_cloud.stores.ministack import ACCOUNT_ID
from tests.deployed.record import Question
from tests.deployed.stage import Stage
from tests.fakes.backend_data import DEVICE, ORDER, photo_id
from tests.ministack_fixture import REGION
from tests.privilege.proof.asked import (
    ADMINISTRATOR,
    MAIL,
    Asked,
    configuration_set_arn,
    distribution_arn,
    object_arn,
    queue_arn,
    service,
)

OTHER_ACCOUNT = "111111111111"
OTHER_TOPIC = f"arn:aws:sns:{REGION}:{ACCOUNT_ID}:another"

TELL_AUDIT = (
    ("start_staff_session", "StartStaffSessionFunctionRole"),
    ("end_staff_session", "EndStaffSessionFunctionRole"),
    ("redrive_dead_letters", "RedriveDeadLettersFunctionRole"),
    ("put_settings", "PutSettingsFunctionRole"),
    ("act_on_order", "ActOnOrderFunctionRole"),
    ("manage_staff", "ManageStaffFunctionRole"),
    ("manage_devices", "ManageDevicesFunctionRole"),
    ("manage_fleet", "ManageFleetFunctionRole"),
    ("report_command", "ReportCommandFunctionRole"),
)
"""Functions that tell the audit what people of a shop did, and their policies."""


def role(stage: Stage, function: str) -> str:
    return f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/{stage.functions.role_name(function)}/{function}"


def forbidden(stage: Stage) -> Iterator[Asked]:
    yield from _by_functions(stage)
    yield from _by_services(stage)
    yield from _in_clear(stage)


def _by_functions(stage: Stage) -> Iterator[Asked]:
    devices = f"arn:aws:dynamodb:{REGION}:{ACCOUNT_ID}:table/{stage.id_of('DevicesTable')}"
    yield Asked(
        "who issues codes adds a device",
        "IssueEnrolmentCodeFunctionRole",
        Question(
            role(stage, "issue_enrolment_code"), "dynamodb:PutItem", devices, {"dynamodb:LeadingKeys": [str(DEVICE)]}
        ),
    )
    bucket = f"arn:aws:s3:::{stage.bucket}"
    audit = f"arn:aws:dynamodb:{REGION}:{ACCOUNT_ID}:table/{stage.id_of('AuditTable')}"
    yield Asked(
        "who erases writes of a shop's staff",
        "EraseFunctionRole",
        Question(role(stage, "erase"), "dynamodb:PutItem", audit, {"dynamodb:LeadingKeys": ["store#basel-1"]}),
    )
    for function, policy in TELL_AUDIT:
        yield Asked(
            f"an erasure's record made up by {function}",
            policy,
            Question(role(stage, function), "dynamodb:PutItem", audit, {"dynamodb:LeadingKeys": ["erasure#1"]}),
        )
    yield Asked(
        "who erases lists what is no order's",
        "EraseFunctionRole",
        Question(role(stage, "erase"), "s3:ListBucketVersions", bucket, {"s3:prefix": "gallery/"}),
    )
    yield Asked(
        "who takes orders lets a revoked device in",
        "PutOrderFunctionRole",
        Question(role(stage, "put_order"), "dynamodb:UpdateItem", devices, {"dynamodb:LeadingKeys": [str(DEVICE)]}),
    )
    yield Asked(
        "who takes heartbeats lets a revoked device in",
        "TakeHeartbeatFunctionRole",
        Question(
            role(stage, "take_heartbeat"), "dynamodb:UpdateItem", devices, {"dynamodb:LeadingKeys": [str(DEVICE)]}
        ),
    )
    for function, policy in (("list_kiosks", "ListKiosksFunctionRole"), ("manage_fleet", "ManageFleetFunctionRole")):
        yield Asked(
            f"an enrolment code read by {function}",
            policy,
            Question(role(stage, function), "dynamodb:BatchGetItem", devices, {"dynamodb:LeadingKeys": ["code#1"]}),
        )
    for function, policy in (("send_notice", "SendNoticeFunctionRole"), ("send_link", "SendLinkFunctionRole")):
        yield Asked(
            f"mail in another's name by {function}",
            policy,
            Question(
                role(stage, function), MAIL, configuration_set_arn(stage), {"ses:FromAddress": "boss@shop.example"}
            ),
        )


def _by_services(stage: Stage) -> Iterator[Asked]:
    stored, send = queue_arn(stage, "StoredPhotosQueue"), "sqs:SendMessage"
    bucket = f"arn:aws:s3:::{stage.bucket}"
    policy = "StoredPhotosQueuePolicy"
    yield Asked("another bucket tells of a photo", policy, service("s3", send, stored, "arn:aws:s3:::another"))
    # A bucket's ARN names no account, and its name is free again once it is deleted.
    yield Asked(
        "another account's bucket of that name tells of a photo",
        policy,
        service("s3", send, stored, bucket, OTHER_ACCOUNT),
    )
    for policy, queue in (("NoticesQueuePolicy", "NoticesQueue"), ("MailEventsQueuePolicy", "MailEventsQueue")):
        yield Asked(f"another topic tells {queue}", policy, service("sns", send, queue_arn(stage, queue), OTHER_TOPIC))
    topic = stage.id_of("MailEventsTopic")
    yield Asked(
        "SES tells of another's mail",
        "MailEventsTopicPolicy",
        service("ses", "sns:Publish", topic, configuration_set_arn(stage, "another")),
    )
    yield Asked(
        "another alarm tells the operator",
        "OperatorTopicPolicy",
        service(
            "cloudwatch",
            "sns:Publish",
            stage.id_of("OperatorTopic"),
            f"arn:aws:cloudwatch:{REGION}:{ACCOUNT_ID}:alarm:another",
        ),
    )
    yield Asked(
        "another distribution reads a photo",
        "PhotoBucketPolicy",
        service("cloudfront", "s3:GetObject", _photo(stage), distribution_arn(stage, "EANOTHER")),
    )


def _in_clear(stage: Stage) -> Iterator[Asked]:
    clear = {"aws:SecureTransport": "false"}
    yield Asked(
        "photo read over plain HTTP",
        "PhotoBucketPolicy",
        Question(ADMINISTRATOR, "s3:GetObject", _photo(stage), clear),
    )
    yield Asked(
        "bucket listed over plain HTTP",
        "PhotoBucketPolicy",
        Question(ADMINISTRATOR, "s3:ListBucket", f"arn:aws:s3:::{stage.bucket}", clear),
    )


def _photo(stage: Stage) -> str:
    return object_arn(stage, photo_key(ORDER, photo_id(0)))
