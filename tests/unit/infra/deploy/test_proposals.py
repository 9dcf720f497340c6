"""What is said of changes, failures and parameters, without AWS."""

from __future__ import annotations

import pytest

from infra.deploy.deployment import TEMPLATE
from infra.deploy.errors import DeployError
from infra.deploy.stack import progress
from infra.deploy.stack.change_set import Change, Proposal
from infra.deploy.stack.source import Source
from infra.deploy.stack.words import OTHERS, PRECIOUS, grouped
from infra.deploy.wishes import Wishes, settled

SOURCE = Source(TEMPLATE)


def change(action: str, kind: str, replacement: str | None = None) -> Change:
    told = {"Action": action, "LogicalResourceId": "It", "ResourceType": kind}
    return Change.parse(told if replacement is None else {**told, "Replacement": replacement})


@pytest.mark.parametrize("kind", PRECIOUS)
@pytest.mark.parametrize(("action", "replacement"), [("Modify", "True"), ("Modify", "Conditional"), ("Remove", None)])
def test_what_holds_data_is_warned_of(kind: str, action: str, replacement: str | None) -> None:
    """A table, bucket or key that is or may be replaced, or removed, is a loss and is shown with a warning."""
    made = change(action, kind, replacement)
    assert made.loses == PRECIOUS[kind]
    assert "WARNING" in str(made)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (change("Add", "AWS::DynamoDB::Table"), "new: It (AWS::DynamoDB::Table)"),
        (change("Modify", "AWS::DynamoDB::Table", "False"), "changed: It (AWS::DynamoDB::Table)"),
        (change("Modify", "AWS::IAM::Role", "True"), "REPLACED: It (AWS::IAM::Role)"),
        (change("Remove", "AWS::IAM::Role"), "REMOVED: It (AWS::IAM::Role)"),
    ],
)
def test_what_loses_nothing_is_not(made: Change, words: str) -> None:
    """New and changed things, and replaced ones that hold nothing, are said plainly."""
    assert (made.loses, str(made)) == (None, words)


def test_a_proposal_counts_its_losses() -> None:
    """What asks for more than a yes are the losses alone."""
    lost = change("Modify", "AWS::S3::Bucket", "True")
    proposal = Proposal("shop", "arn", is_first=False, changes=[change("Add", "AWS::SQS::Queue"), lost])
    assert proposal.losses == [lost]


@pytest.mark.parametrize(
    ("reason", "advice"),
    [
        ("User: arn:… is not authorized to perform: cloudfront:CreatePublicKey", "deployer-policy.json"),
        ("/photo-kiosk/prod/health already exists in stack arn:…", "another --stage"),
        ("Your account must be verified before you can add new CloudFront resources (AccessDenied)", "Service Quotas"),
        ("Rate exceeded", "run this again"),
        ("Something else", "AWS's own"),
    ],
)
def test_advice(reason: str, advice: str) -> None:
    """A failure is told with AWS's reason and what to do about that kind of reason."""
    event = {"LogicalResourceId": "It", "ResourceType": "AWS::X::Y", "ResourceStatusReason": reason}
    told = progress.told(event)
    assert f"It (AWS::X::Y) failed: {reason}\n" in told
    assert advice in told.rpartition("What to do: ")[2]


def test_every_kind_of_resource_has_a_group() -> None:
    """No resource of the expanded template is left over when they are listed by group."""
    resources = SOURCE.resources("eu-central-1")
    groups = grouped(resources)
    assert OTHERS not in groups
    assert sum(len(members) for members in groups.values()) == len(resources)


def test_the_deployed_template_is_the_repository_s() -> None:
    """Only the line that names the code differs."""
    deployed = SOURCE.with_code_at("s3://bucket/functions/1.zip").splitlines()
    differing = [(a, b) for a, b in zip(SOURCE.text.splitlines(), deployed, strict=True) if a != b]
    assert differing == [("    CodeUri: ../", "    CodeUri: s3://bucket/functions/1.zip")]


def test_all_that_is_wrong_is_told_at_once() -> None:
    """A new stack without a domain, with a stage and a figure out of their limits, hears of each."""
    with pytest.raises(DeployError) as told:
        settled(Wishes(sender="a@shop.example", stage="X", retention_days=3), SOURCE, {})
    for words in ("--domain", "Stage: 'X'", "RetentionDays: 3 is not from 8 to 365"):
        assert words in str(told.value)


def test_what_is_not_asked_stays() -> None:
    """An update keeps what the stack has; hours become the template's seconds."""
    deployed = {"SenderDomain": "shop.example", "SenderEmail": "a@shop.example", "RetentionDays": "90", "Stage": "two"}
    wishes = Wishes(gallery_link_hours=48, daily_gigabytes=80, time_zone="Europe/Zurich")
    values = settled(wishes, SOURCE, deployed)
    asked = {
        "GalleryLinkLifetimeSeconds": "172800",
        "DailyBytesMax": "80000000000",
        "ShopTimeZone": "Europe/Zurich",
    }
    unasked = {"AuditRetentionDays": "3650", "DailyPhotosMax": "20000", "ReceivesMax": "5", "ReplyToEmail": ""}
    unasked |= {"KioskSilentAfterSeconds": "300", "KioskGivenUpAfterHours": "24"}
    assert values == {**deployed, **asked, **unasked}


def test_the_sender_lies_in_the_domain() -> None:
    """A From address that SES would refuse is refused before anything is built."""
    with pytest.raises(DeployError, match=r"is not in shop\.example"):
        settled(Wishes(domain="shop.example", sender="a@other.example"), SOURCE, {})
