"""May this be done? Asked of MiniStack's policy engine in this process, with documents that nobody deployed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ministack.core.iam_evaluator import (
    EvalContext,
    combine_resource_policy,
    evaluate,
    evaluate_resource_policy,
    parse_policy_document,
)

from infra.local_cloud.stores.ministack import ACCOUNT_ID
from tests.deployed.record import Question
from tests.ministack_fixture import REGION

EVERYTHING: Final = {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
"""What an administrator's own policy allows."""


@dataclass(frozen=True, slots=True)
class Documents:
    """What decides one question: the policy of who asks, none for a service, and that of what is asked for, if any."""

    identity: Mapping[str, Any] | None
    resource: Mapping[str, Any] | None


def is_allowed(question: Question, documents: Documents) -> bool:
    context = {key.lower(): value for key, value in question.context.items()}
    is_service = documents.identity is None
    asked = EvalContext(
        principal_arn="*" if is_service else question.principal,
        principal_type="Service" if is_service else "AssumedRole",
        principal_account="" if is_service else ACCOUNT_ID,
        action=question.action,
        resource_arn=question.resource,
        region=REGION,
        secure_transport=context.pop("aws:securetransport", "true") == "true",
        service_context=context,
    )
    if documents.identity is None:
        answer = evaluate_resource_policy(documents.resource, asked, service=question.principal)
        return bool(answer.decision == "Allow")
    own = evaluate(asked, [parse_policy_document(dict(documents.identity))])
    return bool(combine_resource_policy(own, asked, documents.resource, ACCOUNT_ID).decision == "Allow")
