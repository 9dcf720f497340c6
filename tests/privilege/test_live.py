"""A part of the proofs with functions that really run; `make test-privilege` runs all of them."""

from __future__ import annotations

import json
from contextlib import nullcontext
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.deployed.functions import NobodysFunctionError
from tests.deployed.stage import Stage
from tests.fakes.backend_data import DEVICE
from tests.privilege.proof import live
from tests.privilege.proof.documents import Policy, policies
from tests.privilege.proof.mutations import Mutation, mutations
from tests.privilege.proof.not_provable import EVALUATED_ONLY
from tests.privilege.proof.scenarios import SCENARIOS, Scenario


def named(stage: Stage, name: str) -> Policy:
    (found,) = [policy for policy in policies(stage) if policy.name == name]
    return found


def first_of(policy: Policy) -> Mutation:
    """Its first statement that a function uses itself."""
    return next(one for one in mutations(policy) if one.sid != "WriteOwnLogs")


SAMPLE = ["AuthorizerFunctionRole", "GrantUploadsFunctionRole", "PhotoStoredFunctionRole", "SendNoticeFunctionRole"]


@pytest.mark.parametrize("name", SAMPLE)
def test_a_function_fails_without_a_statement(stage: Stage, name: str) -> None:
    """With one statement less, the function is refused what it is for; with it, it is not."""
    policy = named(stage, name)
    assert live.broken_by(stage, policy, first_of(policy))


@pytest.mark.parametrize("scenario", [one for one in SCENARIOS if one.function != "health"], ids=lambda one: one.name)
def test_a_function_fails_under_a_role_without_rights(stage: Stage, scenario: Scenario) -> None:
    """Under the role of the function that asks nothing of AWS, each other function is refused."""
    assert live.refused(stage, scenario, "health", nullcontext)


@pytest.mark.parametrize("credentials", ["the administrator's", "another function's"])
def test_a_function_under_a_stranger_is_noticed(
    stage: Stage, credentials: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever test runs a function with credentials that are not its role's fails."""
    functions = stage.functions
    stranger = functions.administrator if credentials == "the administrator's" else functions.caller("enrol")
    monkeypatch.setitem(functions._sessions, ("issue_enrolment_code", "issue_enrolment_code"), stranger.credentials)
    with pytest.raises(NobodysFunctionError):
        functions.call("issue_enrolment_code", {"store_id": "basel-1"})


@pytest.mark.parametrize("name", ["StoredPhotosQueuePolicy", "NoticesQueuePolicy", "MailEventsQueuePolicy"])
def test_a_queue_hears_by_its_policy_alone(stage: Stage, name: str) -> None:
    """S3 and SNS reach a queue by the statement of its policy, and not without it."""
    policy = named(stage, name)
    assert live.delivered(stage, policy, policy.document)
    assert not live.delivered(stage, policy, {**policy.document, "Statement": []})


@pytest.mark.parametrize("name", ["StoredPhotosQueuePolicy", "NoticesQueuePolicy", "MailEventsQueuePolicy"])
def test_a_queue_hears_no_other_source(stage: Stage, name: str) -> None:
    """A statement for another bucket or topic lets ours through no more."""
    policy = named(stage, name)
    other = json.loads(json.dumps(policy.document).replace('eu-central-1"', 'other"').replace("Topic-", "Topic-x"))
    assert other != policy.document
    assert not live.delivered(stage, policy, other)


def test_bucket_refuses_plain_http(stage: Stage) -> None:
    """With the template's own bucket policy, even a granted upload is refused over plain HTTP, by one statement."""
    document = named(stage, "PhotoBucketPolicy").document
    without = [one for one in document["Statement"] if one["Sid"] != "TlsOnly"]
    assert not live.stored_in_clear(stage, document)
    assert live.stored_in_clear(stage, {**document, "Statement": without})


def test_topic_hears_by_roles_alone(stage: Stage) -> None:
    """A role without the right to announce is refused, as it would not be by the emulator's default policy."""
    topic = stage.id_of("OrderReadyTopic")
    sns, health = stage.client("sns"), stage.functions.caller("health")
    own = sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"]
    bare = sns.create_topic(Name="bare")["TopicArn"]
    by_default = json.loads(sns.get_topic_attributes(TopicArn=bare)["Attributes"]["Policy"])["Statement"][0]
    assert by_default["Principal"] == {"AWS": "*"}
    publish = health.session.client("sns", endpoint_url=health.endpoint_url).publish
    with pytest.raises(ClientError, match=r"AuthorizationError|AccessDenied"):
        publish(TopicArn=topic, Message="{}")
    everyone = {"Version": "2012-10-17", "Statement": [{**by_default, "Resource": topic, "Condition": {}}]}
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(everyone))
    try:
        assert publish(TopicArn=topic, Message="{}")["MessageId"]
    finally:
        sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=own)


def test_leading_keys_are_still_ignored_here(stage: Stage) -> None:
    """Who issues codes could add a device here, so that its condition is proved by evaluation alone."""
    caller = stage.functions.caller("issue_enrolment_code")
    item: dict[str, Any] = {"device_id": {"S": str(DEVICE)}}
    dynamodb = caller.session.client("dynamodb", endpoint_url=caller.endpoint_url)
    dynamodb.put_item(TableName=stage.id_of("DevicesTable"), Item=item)
    stage.client("dynamodb").delete_item(TableName=stage.id_of("DevicesTable"), Key=item)
    assert live.deployed_document(stage, named(stage, "IssueEnrolmentCodeFunctionRole"))["Statement"][1]["Condition"]


def test_mail_is_still_asked_for_on_a_star(stage: Stage) -> None:
    """With the template's own statement no mail would go out here, so that it is proved by evaluation alone."""
    policy = named(stage, "SendNoticeFunctionRole")
    scenario = next(one for one in SCENARIOS if one.name == "notice")
    assert live.refused(stage, scenario, "send_notice", lambda: live.put_in_place(stage, policy, policy.document))
    widened = live.deployed_document(stage, policy)
    unfit = [one for one in mutations(policy) if not one.fits(widened)]
    assert unfit == [one for one in mutations(policy) if any(known.covers(one) for known in EVALUATED_ONLY)]
