"""The only place where this cloud departs from the template, each departure with its reason.

What MiniStack 1.5 lacks, or what cannot hold on one machine's loopback:

* No TLS here, so a bucket policy that denies plain http would deny everything.
* SES permissions are evaluated on resource `*`, and `ses:FromAddress` is never set: statements for SES are widened.
* A service principal cannot be assumed: what a bucket policy lets CloudFront read is given to a role for the edge.
* Nobody can put DNS records for the sender's domain: it is verified by a call.
* CloudFront's PublicKey and KeyGroup are unknown, and its distributions do not check signatures: the edge stands in.
* The administrator's secret is not checked, and may assume roles that trust only Lambda.
  The key id `test` is root, too.
* `DeleteMessageBatch` wants a permission of its own name, not `sqs:DeleteMessage`: messages are deleted one by one.
* Routes are not throttled, so nothing is ever answered by 429, and access logs are not written: the gateway here is
  this cloud's own. What API Gateway refuses before it looks for a route (a path that can't be decoded, headers over its
  quota) is taken here; what it says then is not known, and so not in the API's document.
* S3 says 403 of a missing object to a reader who may not list the bucket; the emulator says 404.
* Of an upload in parts S3 refuses a part below 5 MiB before the last, a part without the checksum that it was begun
  with, and completion that names no checksums; the emulator takes them. A checksum of the whole object, instead of
  one of its parts' checksums, is computed wrongly there: nothing here asks for one.
* What the bucket's lifecycle expires or aborts stays.
* SES keeps a configuration set's event destinations and tells them nothing, and forgets a mail's tags: `mail_events`
  stands before it, passes the functions' calls on, and publishes what became of each mail that it accepted: by the
  mailbox simulator's addresses, and by a suppression list of its own, since the emulator's takes no address. Delays
  and rejected mail have no such address, at SES neither. A topic's policy is not asked, since the administrator
  publishes, and neither are permissions on the suppression list.
* EventBridge's rules are kept by this cloud's own clock, by a rate alone; each first runs an interval after its start.
* SES forgets what it sent when the emulator stops.
* A topic that the template gives no policy lets every role of the account publish: the emulator's default names
  everybody. The template gives each topic its own.
* `dynamodb:LeadingKeys` is ignored: true of every call here, so such a condition is proved by evaluating the
  policy (tests/privilege), not by a call.
"""

from __future__ import annotations

import copy
from contextlib import closing
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.stores.ministack import ACCOUNT_ID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from infra.local_cloud.stores.aws import Caller

EDGE_ROLE: Final = "LocalCloudEdgeRole"
"""Logical id of the role that the edge reads the origin with; no template has it."""

_CLOUDFRONT: Final = "cloudfront.amazonaws.com"


def adapt(resources: Mapping[str, Node]) -> dict[str, Node]:
    """The resources as MiniStack can take them, and the edge's role among them."""
    adapted: dict[str, Node] = copy.deepcopy(dict(resources))
    readable: list[Node] = []
    for resource in adapted.values():
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::S3::BucketPolicy":
            document = properties["PolicyDocument"]
            readable += [one for one in document["Statement"] if _is_for_cloudfront(one)]
            document["Statement"] = [
                one for one in document["Statement"] if not (_is_about_tls(one) or _is_for_cloudfront(one))
            ]
        for policy in properties.get("Policies", []) if resource["Type"] == "AWS::IAM::Role" else []:
            for statement in policy["PolicyDocument"]["Statement"]:
                _widen_mail(statement)
    adapted = {
        name: one
        for name, one in adapted.items()
        if one["Type"] != "AWS::S3::BucketPolicy" or one["Properties"]["PolicyDocument"]["Statement"]
    }
    adapted[EDGE_ROLE] = _edge_role(readable)
    return adapted


def verify_sender(caller: Caller, domain: str) -> None:
    """May be called twice."""
    with closing(caller.session.client("ses", endpoint_url=caller.endpoint_url)) as ses:
        ses.verify_domain_identity(Domain=domain)


def origin_status(status: int) -> int:
    """The status of a bucket's answer as CloudFront would see it, which as a rule may not list the bucket."""
    return HTTPStatus.FORBIDDEN if status == HTTPStatus.NOT_FOUND else status


def _is_about_tls(statement: Node) -> bool:
    return any("aws:SecureTransport" in test for test in statement.get("Condition", {}).values())


def _is_for_cloudfront(statement: Node) -> bool:
    principal = statement.get("Principal")
    return isinstance(principal, dict) and principal.get("Service") == _CLOUDFRONT


def _widen_mail(statement: Node) -> None:
    actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
    if all(str(action).startswith("ses:") for action in actions):
        statement["Resource"] = "*"
        statement.pop("Condition", None)


def _edge_role(bucket_statements: list[Node]) -> Node:
    """Allows what the bucket policies let CloudFront do, and nothing more."""
    statements = [
        {key: value for key, value in one.items() if key in ("Effect", "Action", "Resource")}
        for one in bucket_statements
    ]
    policy = {"PolicyName": "origin", "PolicyDocument": {"Version": "2012-10-17", "Statement": statements}}
    return {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "sts:AssumeRole",
                        "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT_ID}:root"},
                    }
                ],
            },
            "Policies": [policy] if statements else [],
        },
    }
