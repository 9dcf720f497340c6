"""All of the proofs, with functions that really run, as a table; a minute or two.

For each part of each policy: the scenario that fails without it, by evaluation and as it was played. For each function:
the roles under which it does not fail. Ends with 1 where something is superfluous, or does more than the tables say.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Final

from tests.deployed.stage import Stage, deployed
from tests.privilege.proof import live
from tests.privilege.proof.documents import Policy
from tests.privilege.proof.mutations import STATEMENT, Mutation, mutations
from tests.privilege.proof.not_provable import EVALUATED_ONLY, NOWHERE
from tests.privilege.proof.scenarios import SCENARIOS
from tests.privilege.proof.supersets import may_when_played
from tests.privilege.proof.survivors import Evidence

NOT_PLAYED: Final = "(not played: no function asks)"
BY_EVALUATION: Final = "(by evaluation only)"


def main() -> int:
    logging.disable(logging.CRITICAL)  # the functions say what they were refused, some hundred times
    began_s = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, deployed(Path(folder)) as stage, stage.functions.in_charge():
        evidence = Evidence.gather(stage)
        wrong = evidence.wrong()
        wrong += list(_statements(stage, evidence))
        wrong += list(_matrix(stage))
    for one in wrong:
        print(f"WRONG: {one}")
    print(f"{len(wrong)} wrong, {time.monotonic() - began_s:.0f} s")
    return 1 if wrong else 0


def _statements(stage: Stage, evidence: Evidence) -> Iterator[str]:
    print("| policy | statement | without | fails by evaluation | fails when played |\n|---|---|---|---|---|")
    for policy in evidence.policies.values():
        for mutation in mutations(policy):
            evaluated = evidence.wrong(mutation)
            played = _played(stage, policy, mutation)
            row = (policy.name, mutation.sid, mutation.part, "; ".join(evaluated) or "nothing", played or "nothing")
            print(f"| {' | '.join(row)} |", flush=True)
            explained = any(known.covers(mutation) for known in NOWHERE)
            if not explained and not (evaluated and played):
                yield f"{policy.name}, {mutation.sid}: nothing fails without {mutation.part}"


def _played(stage: Stage, policy: Policy, mutation: Mutation) -> str:
    """What failed; in brackets, why it is not played."""
    if policy.guards in live.DELIVERIES:
        heard = live.delivered(stage, policy, mutation.of(policy.document))
        return BY_EVALUATION if mutation.part != STATEMENT else "" if heard else f"{policy.guards} hears nothing"
    if policy.guards == "PhotoBucket" and (mutation.sid, mutation.part) == ("TlsOnly", STATEMENT):
        let_in = live.stored_in_clear(stage, mutation.of(policy.document))
        return "let in: upload over plain HTTP" if let_in else ""
    if policy.guards or any(known.covers(mutation) for known in EVALUATED_ONLY):
        return BY_EVALUATION
    if mutation.sid == "WriteOwnLogs":
        return NOT_PLAYED
    return "; ".join(live.broken_by(stage, policy, mutation))


def _matrix(stage: Stage) -> Iterator[str]:
    print("\n| scenario | function | not refused under |\n|---|---|---|")
    for scenario in SCENARIOS:
        others = [name for name in stage.functions.functions if name != scenario.function]
        not_refused = [name for name in others if not live.refused(stage, scenario, name, nullcontext)]
        print(f"| {scenario.name} | {scenario.function} | {', '.join(not_refused) or 'no other'} |", flush=True)
        for name in others:
            if (name in not_refused) != may_when_played(scenario.name, name):
                yield f"{scenario.name} under {name}: the table says otherwise"


if __name__ == "__main__":
    sys.exit(main())
