"""Every policy of the template against what is asked in a run of every scenario, by MiniStack's own policy engine."""

from __future__ import annotations

import pytest

from tests.deployed.stage import Stage
from tests.privilege.proof.documents import policies
from tests.privilege.proof.mutations import Mutation, mutations
from tests.privilege.proof.not_provable import EVALUATED_ONLY, NOWHERE, NotProvable
from tests.privilege.proof.scenarios import SCENARIOS
from tests.privilege.proof.supersets import OPEN_TO_ALL, SUPERSETS, may
from tests.privilege.proof.survivors import Evidence


@pytest.fixture(scope="module")
def every(evidence: Evidence) -> list[Mutation]:
    return [mutation for policy in evidence.policies.values() for mutation in mutations(policy)]


def test_what_is_asked_is_allowed_and_what_is_forbidden_is_not(evidence: Evidence) -> None:
    """As it is written for AWS, each policy allows its scenarios and refuses all that is forbidden."""
    assert evidence.wrong() == []


def test_nothing_in_any_policy_is_superfluous(evidence: Evidence, every: list[Mutation]) -> None:
    """Without any statement, action, resource or condition some scenario fails, or something forbidden goes through;
    the few parts that can't be shown so stand in a list.
    """
    survivors = [one for one in every if not evidence.wrong(one)]
    unexplained = [one for one in survivors if not any(known.covers(one) for known in NOWHERE)]
    assert unexplained == []
    assert len(every) - len(survivors) >= 75, "the mutations themselves are there"


@pytest.mark.parametrize("known", NOWHERE, ids=lambda known: f"{known.sid}-{known.part}")
def test_what_can_not_be_proved_still_can_not(evidence: Evidence, every: list[Mutation], known: NotProvable) -> None:
    """Each entry of the list names something in the template, and nothing that is asked needs it."""
    found = [one for one in every if known.covers(one)]
    assert found
    assert [one for one in found if evidence.wrong(one)] == []


@pytest.mark.parametrize("known", EVALUATED_ONLY, ids=lambda known: f"{known.sid}-{known.part}")
def test_what_is_evaluated_only_is_evaluated(evidence: Evidence, every: list[Mutation], known: NotProvable) -> None:
    """What the running engine does not see is decided here, with the keys that AWS documents."""
    (found,) = [one for one in every if known.covers(one)]
    assert evidence.wrong(found)


def test_every_action_of_a_role_is_asked_for(evidence: Evidence) -> None:
    """A run of every scenario uses each action of each role, but for those that can't be shown here."""
    asked = {(one.policy, one.question.action) for one in evidence.wanted}
    unused = {
        (name, statement["Sid"], action)
        for name, policy in evidence.policies.items()
        if policy.function
        for statement in policy.document["Statement"]
        for action in ([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"])
        if (name, action) not in asked
    }
    assert {(sid, action) for _, sid, action in unused} == {
        (known.sid, known.part) for known in NOWHERE if known.part.startswith(("logs:", "sqs:"))
    }


def test_no_role_does_anothers_work(evidence: Evidence) -> None:
    """Each function's questions are refused under every other role, but for the pairs that stand in a table."""
    wrong = [
        f"{scenario.name} under {policy.function}"
        for scenario in SCENARIOS
        for policy in evidence.policies.values()
        if policy.function and policy.function != scenario.function
        if evidence.allowed_under(scenario.name, policy.name) != may(scenario.name, policy.function)
    ]
    assert wrong == []


def test_supersets_are_of_today(evidence: Evidence) -> None:
    """The table of supersets names scenarios and functions that exist, each with its reason."""
    names = {scenario.name for scenario in SCENARIOS}
    functions = {policy.function for policy in evidence.policies.values()}
    assert names >= SUPERSETS.keys() | OPEN_TO_ALL.keys()
    assert functions >= {function for reasons in SUPERSETS.values() for function in reasons}


def test_every_function_has_a_scenario(stage: Stage) -> None:
    """No function and no role is left out of the proofs."""
    functions = {scenario.function for scenario in SCENARIOS}
    assert functions == set(stage.functions.functions)
    assert functions == {policy.function for policy in policies(stage) if policy.function}
