"""The policies against AWS' service authorization reference, as policy_sentry has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from policy_sentry.querying.actions import get_action_data

from infra.audit.permissions import as_list
from tests.deployed.stage import Stage
from tests.privilege.proof.documents import Policy, policies

WILDCARDS_OF_SERVICE = {"s3:*"}


def rows(action: str) -> list[dict[str, Any]]:
    """One for each type of resource that the action may have."""
    service, _, name = action.partition(":")
    return list(get_action_data(service, name).get(service, []))


def fits(arn: str, form: str) -> bool:
    """Whether an entry can mean such a resource; `form` is like `arn:${Partition}:s3:::${BucketName}/${ObjectName}`."""
    if form == "*":
        return False
    pattern = "".join(".*" if part.startswith("${") else re.escape(part) for part in re.split(r"(\$\{\w+\})", form))
    # A wildcard in the entry may stand for what the form has there: a log group's streams.
    return re.fullmatch(pattern, arn) is not None or (arn.endswith(":*") and form.startswith(form_head(arn)))


def form_head(arn: str) -> str:
    return "arn:${Partition}:" + arn.split(":")[2] + ":"


def wrong(policy: Policy) -> Iterator[str]:
    for statement in policy.document["Statement"]:
        actions = [one for one in as_list(statement["Action"]) if one not in WILDCARDS_OF_SERVICE]
        for action in actions:
            known = rows(action)
            if not known:
                yield f"{policy.name}: AWS has no {action}"
                continue
            forms = [row["resource_arn_format"] for row in known]
            if not any(fits(arn, form) for arn in as_list(statement["Resource"]) for form in forms):
                yield f"{policy.name}: {action} is not about {statement['Resource']}"
            keys = {key for row in known for key in row["condition_keys"]}
            for condition in (key for keys_ in statement.get("Condition", {}).values() for key in keys_):
                if not condition.startswith("aws:") and condition not in keys:
                    yield f"{policy.name}: {action} has no {condition}"
        for arn in as_list(statement["Resource"]) if actions else []:
            if not any(fits(arn, row["resource_arn_format"]) for action in actions for row in rows(action)):
                yield f"{policy.name}: no action of {statement['Sid']} is about {arn}"


def test_actions_resources_and_conditions_exist(stage: Stage) -> None:
    """AWS knows each action, and each of them has such resources and such condition keys."""
    assert [problem for policy in policies(stage) for problem in wrong(policy)] == []


def test_a_slip_is_seen(stage: Stage) -> None:
    """A misspelt action, an action on another's resource and a key that the action lacks are each told."""
    (good,) = [policy for policy in policies(stage) if policy.name == "PutOrderFunctionRole"]
    statement = good.document["Statement"][1]

    def told(**changed: Any) -> list[str]:
        document = {"Statement": [{**statement, **changed}]}
        return list(wrong(Policy("slip", document, document)))

    assert told() == []
    assert told(Action="dynamodb:Quary") == [
        "slip: AWS has no dynamodb:Quary",
        f"slip: no action of {statement['Sid']} is about {statement['Resource']}",
    ]
    assert told(Resource="arn:aws:s3:::photos")
    assert told(Condition={"StringEquals": {"ses:FromAddress": "x"}})
