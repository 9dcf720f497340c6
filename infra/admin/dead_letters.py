"""List what the backend's functions gave up on, and why."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.dead_letters.letter import Letter
from infra.admin.letters import as_json, dead_letter_queues
from infra.admin.reasons import in_plain_words

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment

NAME: Final = "dead-letters"

HOLD_S: Final = 60
"""How long a letter may be hidden while it is listed. Longer: after a kill, a redrive misses it for so long. Shorter:
a long list meets its first letters again."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    listed: dict[str, list[Letter]] = {}
    for queue in dead_letter_queues(deployment):
        with queue.held(HOLD_S) as held:
            listed[queue.name] = sorted(held.values(), key=lambda letter: letter.sent_at)
    now = datetime.now(UTC)
    if arguments.json:
        queues = [
            {"queue": name, "letters": [as_json(letter, now) for letter in letters]} for name, letters in listed.items()
        ]
        print(json.dumps({"queues": queues}, indent=2))
        return 0
    for name, letters in listed.items():
        print(f"{name}: {len(letters) or 'none'}")
        for letter in letters:
            _print(letter, now)
    if any(listed.values()):
        print("when the cause is mended: `python -m infra.admin redrive` sends them back")
    return 0


def _print(letter: Letter, now: datetime) -> None:
    how = "buried" if letter.buried_at else "first came"
    when = letter.buried_at or letter.sent_at.isoformat(timespec="seconds")
    print(f"  {how} {when}, {_age(now - letter.sent_at)} ago")
    print(f"    {in_plain_words(letter.reason)}")
    ids = [*(f"order {one}" for one in letter.order_ids), *(f"photo {one}" for one in letter.photo_ids)]
    print(f"    message {letter.message_id}{''.join(f', {one}' for one in ids)}")


def _age(age: timedelta) -> str:
    """In the largest unit that tells it: `3 h`."""
    age_s = max(0, int(age.total_seconds()))
    for unit, size_s in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if age_s >= size_s:
            return f"{age_s // size_s} {unit}"
    return f"{age_s} s"
