"""The rules of least privilege that can be read off the template. Each problem is one line that says what to mend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from infra.audit.permissions import INVOCATION, OWN_LOGS, ROLE, Policy, Statement, policies, text_of
from infra.audit.wildcards import HIDDEN, WILDCARDS
from infra.local_cloud.deployment.intrinsics import Reference
from infra.local_cloud.deployment.template import FUNCTION, HTTP_API, SCHEDULE_RULE, Template

FORBIDDEN_TYPES: Final = frozenset(
    {
        "AWS::IAM::AccessKey",
        "AWS::IAM::Group",
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Policy",
        "AWS::IAM::RolePolicy",
        "AWS::IAM::User",
    }
)
"""A role's permissions stand in the role, where they are read."""

FORBIDDEN_SERVICES: Final = frozenset({"iam", "sts"})
"""No function needs to hand on a role (iam:PassRole) or to take one."""

NEGATIONS: Final = frozenset({"NotAction", "NotResource", "NotPrincipal"})
SOURCES: Final = ("aws:SourceArn", "aws:SourceAccount")


def problems(template: Template) -> list[str]:
    """Empty where all is well."""
    found = list(policies(template))
    return [
        *_of_types(template),
        *_of_roles(template, found),
        *(problem for policy in found for problem in _of_policy(template, policy)),
        *_of_wildcards(found),
        *_of_hidden_wildcards(template, found),
        *_of_topics(template, found),
        *_of_invocations(template),
    ]


def _of_types(template: Template) -> Iterator[str]:
    for name, resource in template.resources.items():
        if resource["Type"] in FORBIDDEN_TYPES:
            yield f"{name}: {resource['Type']}; write its statements into the one role that needs them"


def _of_roles(template: Template, found: list[Policy]) -> Iterator[str]:
    used = Counter(text_of(properties["Role"]) for _, properties in template.of_type(FUNCTION))
    for policy in found:
        if policy.is_role and used[f"{policy.name}.Arn"] != 1:
            yield f"{policy.name}: {used[f'{policy.name}.Arn']} functions have it; each role has one"
    for name, properties in template.of_type(ROLE):
        if "ManagedPolicyArns" in properties:
            yield f"{name}: a managed policy, which AWS or others change; write out the statements"
        principals = [one["Principal"] for one in properties["AssumeRolePolicyDocument"]["Statement"]]
        if principals != [{"Service": "lambda.amazonaws.com"}]:
            yield f"{name}: {principals} may take it; Lambda alone may"


def _of_policy(template: Template, policy: Policy) -> Iterator[str]:
    sids = Counter(one.sid for one in policy.statements)
    for one in policy.statements:
        where = f"{policy.name}, {one.sid or 'a statement without a Sid'}"
        if not one.sid or sids[one.sid] > 1:
            yield f"{where}: give it a name of its own"
        if not one.reason:
            yield f"{where}: no reason; add it to the resource's Metadata, Why"
        if negated := NEGATIONS & one.members:
            yield f"{where}: {', '.join(sorted(negated))} allows whatever AWS adds; name what is meant"
        if policy.is_role and one.effect != "Allow":
            yield f"{where}: a role of one function has nothing to deny; leave the permission out"
        for action in one.actions:
            if action.partition(":")[0] in FORBIDDEN_SERVICES:
                yield f"{where}: {action}; no function hands on or takes roles"
        yield from _of_services(where, one)
    if unknown := _reasons_without_statement(template, policy):
        yield f"{policy.name}: reasons for {', '.join(unknown)}, which it has not; remove them"


def _of_services(where: str, one: Statement) -> Iterator[str]:
    by_service = any(principal.endswith(".amazonaws.com") for principal in one.principals)
    if (
        by_service
        and one.effect == "Allow"
        and not any(source in text for source in SOURCES for text in one.conditions)
    ):
        yield f"{where}: a service may do it on anybody's behalf; add a condition on aws:SourceArn"


def _reasons_without_statement(template: Template, policy: Policy) -> list[str]:
    reasons = template.resources[policy.name].get("Metadata", {}).get("Why", {})
    return sorted(set(reasons) - {one.sid for one in policy.statements})


def _of_wildcards(found: list[Policy]) -> Iterator[str]:
    used: set[tuple[str, str]] = set()
    for policy in found:
        for one in policy.statements:
            values = [value for text in one.conditions for value in text.partition(": ")[2].split(", ")]
            for entry in (*one.principals, *one.actions, *one.resources, *values):
                if "*" not in entry and "?" not in entry:
                    continue
                used.add((one.sid, entry))
                if (one.sid, entry) not in WILDCARDS:
                    yield f"{policy.name}, {one.sid}: {entry}; name what is meant, or give a reason in wildcards.py"
    for sid, entry in sorted(WILDCARDS.keys() - used):
        yield f"wildcards.py: {sid} has no {entry} any more; remove the entry"


def _of_hidden_wildcards(template: Template, found: list[Policy]) -> Iterator[str]:
    for policy in found:
        for one in policy.statements:
            types = {template.resources.get(Reference.parse(entry).name, {}).get("Type") for entry in one.resources}
            if types & HIDDEN.keys() and one.sid != OWN_LOGS:
                yield f"{policy.name}, {one.sid}: an ARN that ends in a wildcard; only {OWN_LOGS} needs it"


def _of_topics(template: Template, found: list[Policy]) -> Iterator[str]:
    guarded = {policy.holder for policy in found if not policy.is_role}
    for name, _ in template.of_type("AWS::SNS::Topic"):
        if name not in guarded:
            yield f"{name}: no policy, so SNS gives it one that names every AWS principal; write one"


def _of_invocations(template: Template) -> Iterator[str]:
    own = {
        "apigateway.amazonaws.com": {name for name, _ in template.of_type(HTTP_API)},
        "events.amazonaws.com": {name for name, _ in template.of_type(SCHEDULE_RULE)},
    }
    for name, properties in template.of_type(INVOCATION):
        source, principal = str(properties.get("SourceArn", "")), properties["Principal"]
        if not any(callers in source for callers in own.get(principal, ())):
            yield f"{name}: {principal} from {source or 'anywhere'}; only this API and own schedules invoke functions"
