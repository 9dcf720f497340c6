"""Send dead letters back to the queue that they came from, once their cause is mended."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.dead_letters.queue import DeadLetterQueue
from infra.admin.letters import QUEUES, dead_letter_queues

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "redrive"

HOLD_S: Final = 600
"""How long a letter may be hidden until its turn comes: enough for some 10,000 of them. Longer: after a kill, those
that are left are out of sight for so long. Shorter: somebody else meets a letter before its turn, and it is doubled."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--queue", choices=[one.name for one in QUEUES], help="this queue's only (default: all)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    queues = [one for one in dead_letter_queues(deployment) if arguments.queue in (None, one.name)]
    sent_back = {queue.name: _redrive(queue) for queue in queues}
    if arguments.json:
        print(json.dumps({"sent_back": sent_back}, indent=2))
        return 0
    for name, count in sent_back.items():
        print(f"{name}: {count or 'none'} sent back")
    return 0


def _redrive(queue: DeadLetterQueue) -> int:
    with queue.held(HOLD_S) as letters:
        count = len(letters)
        for letter in list(letters.values()):
            queue.send_back(letter)
            del letters[letter.message_id]
    return count
