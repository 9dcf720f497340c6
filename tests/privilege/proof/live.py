"""The same with functions that really run: a policy is changed in the emulator, and the scenario is played."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from tests.deployed import queues
from tests.deployed.record import Question
from tests.deployed.stage import Stage
from tests.privilege.proof.documents import Policy
from tests.privilege.proof.mutations import Mutation
from tests.privilege.proof.scenarios import SCENARIOS, Scenario

LIMIT_S = 5.0


def refused(stage: Stage, scenario: Scenario, role_of: str, during: Callable[[], AbstractContextManager[None]]) -> bool:
    """Whether the scenario fails because the engine refuses the role something. `during` changes what is wanted
    between its preparation and its act.
    """
    made = scenario.prepare(stage)
    mark = stage.record.mark()
    with during():
        try:
            scenario.act(stage, role_of, made)
        except Exception:
            role_name = stage.functions.role_name(role_of)
            if not any(one.role_name == role_name and not one.allowed for one in stage.record.since(mark)):
                raise
            return True
    return False


def broken_by(stage: Stage, policy: Policy, mutation: Mutation) -> list[str]:
    """The scenarios of the function that fail while its role lacks something; each is played."""
    found = []
    for scenario in SCENARIOS:
        if scenario.function != policy.function:
            continue
        if refused(stage, scenario, scenario.function, lambda: changed_role(stage, policy, mutation)):
            found.append(scenario.name)
    return found


def changed_role(stage: Stage, policy: Policy, mutation: Mutation) -> AbstractContextManager[None]:
    return put_in_place(stage, policy, mutation.of(deployed_document(stage, policy)))


@contextmanager
def put_in_place(stage: Stage, policy: Policy, document: Mapping[str, Any]) -> Iterator[None]:
    """The role has this policy instead of its own while it lasts."""
    iam, role = stage.client("iam"), stage.id_of(policy.name)
    [name] = iam.list_role_policies(RoleName=role)["PolicyNames"]
    deployed = deployed_document(stage, policy)
    iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=json.dumps(document))
    try:
        yield
    finally:
        iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=json.dumps(deployed))


def deployed_document(stage: Stage, policy: Policy) -> Any:
    iam, role = stage.client("iam"), stage.id_of(policy.name)
    [name] = iam.list_role_policies(RoleName=role)["PolicyNames"]
    return iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]


def _upload(stage: Stage) -> None:
    """By the kiosk, so that the upload is S3's own event."""
    scenario = next(one for one in SCENARIOS if one.name == "grant and upload")
    scenario.act(stage, scenario.function, scenario.prepare(stage))


def _publish(topic: str) -> Callable[[Stage], None]:
    return lambda stage: stage.client("sns").publish(TopicArn=stage.id_of(topic), Message="{}")


DELIVERIES: dict[str, Callable[[Stage], None]] = {
    "StoredPhotosQueue": _upload,
    "NoticesQueue": _publish("OrderReadyTopic"),
    "MailEventsQueue": _publish("MailEventsTopic"),
}
"""By queue: what makes another service tell it."""


def delivered(stage: Stage, policy: Policy, document: Any) -> bool:
    """Whether the queue still hears with such a policy. The engine's own answer is waited for, not the message."""
    sqs, url = stage.client("sqs"), stage.id_of(str(policy.guards))
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(document)})
    mark = stage.record.mark()
    try:
        DELIVERIES[str(policy.guards)](stage)
        return _answer(stage, mark, policy).allowed
    finally:
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy.document)})
        queues.drain(stage)


def _answer(stage: Stage, mark: int, policy: Policy) -> Question:
    deadline = time.monotonic() + LIMIT_S
    while True:
        asked = [one for one in stage.record.since(mark) if one.principal.endswith(".amazonaws.com")]
        if asked:
            return asked[0]
        assert time.monotonic() < deadline, f"nobody asked {policy.name}"
        time.sleep(0.01)


def stored_in_clear(stage: Stage, document: Any) -> bool:
    """Whether a kiosk's upload over plain HTTP, the only way there is here, gets through such a bucket policy."""
    s3 = stage.client("s3")
    s3.put_bucket_policy(Bucket=stage.bucket, Policy=json.dumps(document))
    scenario = next(one for one in SCENARIOS if one.name == "grant and upload")
    mark = stage.record.mark()
    try:
        scenario.act(stage, scenario.function, scenario.prepare(stage))
    except Exception:
        if all(one.allowed for one in stage.record.since(mark)):
            raise
        return False
    finally:
        s3.delete_bucket_policy(Bucket=stage.bucket)
    return True
