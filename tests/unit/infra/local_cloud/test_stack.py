"""What goes to the emulator and what does not."""

from __future__ import annotations

import json

from infra.local_cloud.deployment import stack
from infra.local_cloud.deployment.intrinsics import Reference
from infra.local_cloud.deployment.template import Template
from infra.local_cloud.known_gaps import EDGE_ROLE, adapt

REGION = "eu-central-1"


def test_what_is_run_here_is_taken_out(sample: Template) -> None:
    """Stores, queues and roles go to the emulator; functions, the API and CloudFront do not."""
    document = json.loads(stack.plan(sample, REGION).body)

    assert document["Resources"].keys() == {
        "Arrivals",
        "Shelf",
        "GateFunctionRole",
        "EchoFunctionRole",
        "ConsumerFunctionRole",
        EDGE_ROLE,
    }


def test_what_is_run_here_may_ask_for_what_is_not(sample: Template) -> None:
    """Every name of the emulator's that a function, the API or the distribution uses becomes an output."""
    planned = stack.plan(sample, REGION)

    assert {
        Reference("Shelf"),
        Reference("Shelf", "Arn"),
        Reference("Shelf", "RegionalDomainName"),
        Reference("Arrivals", "Arn"),
        Reference("EchoFunctionRole", "Arn"),
    } <= set(planned.wanted.values())
    assert json.loads(planned.body)["Outputs"].keys() == planned.wanted.keys()


def test_a_plan_changes_only_with_its_template(sample: Template) -> None:
    """The same template gives the same digest, so that a kept stack is recognised."""
    assert stack.plan(sample, REGION).digest == stack.plan(sample, REGION).digest


def test_bucket_policies_keep_what_can_hold_here() -> None:
    """The TLS rule goes, other rules stay, and what CloudFront may read becomes the edge's role, to the letter."""
    read = {
        "Effect": "Allow",
        "Principal": {"Service": "cloudfront.amazonaws.com"},
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::b/public/*",
        "Condition": {"StringEquals": {"aws:SourceArn": "d"}},
    }
    tls = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    other = {"Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucket", "Resource": "*"}
    policy = {"Type": "AWS::S3::BucketPolicy", "Properties": {"PolicyDocument": {"Statement": [read, tls, other]}}}

    adapted = adapt({"Policy": policy})

    assert adapted["Policy"]["Properties"]["PolicyDocument"]["Statement"] == [other]
    [role_policy] = adapted[EDGE_ROLE]["Properties"]["Policies"]
    assert role_policy["PolicyDocument"]["Statement"] == [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/public/*"}
    ]


def test_only_mail_statements_are_widened() -> None:
    """A statement for SES loses its resource and condition; its neighbours and mixed ones keep theirs."""
    mail = {"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "arn:identity", "Condition": {"X": {}}}
    table = {"Effect": "Allow", "Action": ["dynamodb:GetItem"], "Resource": "arn:table", "Condition": {"X": {}}}
    mixed = {"Effect": "Allow", "Action": ["ses:SendEmail", "s3:GetObject"], "Resource": "arn:both"}
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {"Policies": [{"PolicyDocument": {"Statement": [mail, table, mixed]}}]},
    }

    adapted = adapt({"Role": role})

    [policy] = adapted["Role"]["Properties"]["Policies"]
    assert policy["PolicyDocument"]["Statement"] == [
        {"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "*"},
        table,
        mixed,
    ]
    assert mail["Resource"] == "arn:identity", "the template itself is left alone"
