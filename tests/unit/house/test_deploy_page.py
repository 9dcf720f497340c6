"""docs/deploy.md: its walk is whole, and its policies are some that AWS can take."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from infra.deploy.arguments import parser as deploy_parser
from infra.deploy.deployment import TEMPLATE
from infra.deploy.stack.source import Source
from tests.documents.pages import commands

REPOSITORY = Path(__file__).parents[3]
PAGE = (REPOSITORY / "docs" / "deploy.md").read_text("utf-8")
POLICIES = {
    path.name: json.loads(path.read_text("utf-8"))
    for path in sorted((REPOSITORY / "infra" / "deploy").glob("deployer-*policy.json"))
}
STATEMENTS = [statement for policy in POLICIES.values() for statement in policy["Statement"]]
SERVICES = {
    "AWS::ApiGatewayV2": "apigateway",
    "AWS::CloudFront": "cloudfront",
    "AWS::CloudWatch": "cloudwatch",
    "AWS::DynamoDB": "dynamodb",
    "AWS::Events": "events",
    "AWS::IAM": "iam",
    "AWS::KMS": "kms",
    "AWS::Lambda": "lambda",
    "AWS::Logs": "logs",
    "AWS::S3": "s3",
    "AWS::SES": "ses",
    "AWS::SNS": "sns",
    "AWS::SQS": "sqs",
    "AWS::SecretsManager": "secretsmanager",
}


def test_the_walk_is_whole() -> None:
    """The page goes by dry run, deployment, check, enrolment, first order and update."""
    said = "\n".join(command.text for command in commands(PAGE))
    for word in ("--dry-run", "--domain", "--check", "kiosk enrol", "kiosk send", "--retention-days", "delete-stack"):
        assert word in said


def test_each_option_is_on_the_page() -> None:
    """docs/cli.md names every option of the deploy command."""
    page = (REPOSITORY / "docs" / "cli.md").read_text("utf-8").partition("## Deploy: ")[2].partition("\n## ")[0]
    options = {option for action in deploy_parser()._actions for option in action.option_strings}
    assert {option for option in options if option.startswith("--") and option not in page} == {"--help"}


@pytest.mark.parametrize("name", POLICIES)
def test_a_policy_fits_and_is_on_the_page(name: str) -> None:
    """IAM takes a managed policy of 6,144 characters, blanks not counted; the page says to attach each."""
    assert len(re.sub(r"\s", "", json.dumps(POLICIES[name]))) <= 6144
    assert f"(../infra/deploy/{name})" in PAGE


def test_the_policies_name_what_the_template_makes() -> None:
    """For each kind of resource there are rights of its service, and no statement gives all of a service."""
    actions = [action for statement in STATEMENTS for action in statement["Action"]]
    assert [action for action in actions if action.endswith(":*") or action == "*"] == []
    granted = {action.partition(":")[0] for action in actions}
    kinds = {kind.rpartition("::")[0] for kind in Source(TEMPLATE).resources("eu-central-1").values()}
    assert {SERVICES[kind] for kind in kinds} - granted == set()


def test_roles_go_to_lambda_alone() -> None:
    """The deployer can hand a role to a function only, and only one of the stack's own."""
    [passing] = [one for one in STATEMENTS if "iam:PassRole" in one["Action"]]
    assert passing["Action"] == ["iam:PassRole"]
    assert passing["Resource"] == ["arn:aws:iam::*:role/photo-kiosk*"]
    assert passing["Condition"] == {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}
