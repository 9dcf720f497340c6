"""What the kinds of resources are in an owner's words, and which of them hold what cannot be made again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "Records of orders, kiosks and what was done (kept when the stack is removed)": ("AWS::DynamoDB::",),
    "Photos (the bucket is kept when the stack is removed)": ("AWS::S3::",),
    "Gallery for customers": ("AWS::CloudFront::",),
    "Key that signs the gallery's links (kept when the stack is removed)": ("AWS::SecretsManager::",),
    "Key that signs what was erased (kept when the stack is removed)": ("AWS::KMS::",),
    "Address that the kiosks call": ("AWS::ApiGatewayV2::",),
    "Programs": ("AWS::Lambda::Function",),
    "What starts a program, and who may": (
        "AWS::Lambda::Permission",
        "AWS::Lambda::EventSourceMapping",
        "AWS::Events::",
    ),
    "Rights of each program": ("AWS::IAM::",),
    "Queues and topics between them": ("AWS::SQS::", "AWS::SNS::"),
    "Mail": ("AWS::SES::",),
    "Alarms": ("AWS::CloudWatch::",),
    "Logs (30 days)": ("AWS::Logs::",),
}
"""By the beginning of the type's name. A test sees that no resource of the template is left over."""

PRECIOUS: Final[Mapping[str, str]] = {
    "AWS::DynamoDB::Table": "records",
    "AWS::S3::Bucket": "photos",
    "AWS::SecretsManager::Secret": "the key that signs links",
    "AWS::KMS::Key": "the key that signs what was erased: old signatures can be verified no more",
    "AWS::CloudFront::PublicKey": "the key that checks links: links in mails stop working",
}
"""What is lost from sight, by type, when such a resource is replaced or removed."""

OTHERS: Final = "Others"


def group_of(resource_type: str) -> str:
    for group, beginnings in GROUPS.items():
        if resource_type.startswith(beginnings):
            return group
    return OTHERS


def grouped(types: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Type by logical id, by group, in the order of the groups."""
    found: dict[str, dict[str, str]] = {group: {} for group in (*GROUPS, OTHERS)}
    for name, resource_type in types.items():
        found[group_of(resource_type)][name] = resource_type
    return {group: members for group, members in found.items() if members}
