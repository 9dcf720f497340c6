"""The owner's commands, as far as they can be told without a queue."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from backend_lambdas.contract.dead_letters.letter import Letter
from infra.admin.arguments import main
from infra.admin.deployment import of_local_cloud
from infra.admin.errors import DeploymentUnknown
from infra.admin.letters import as_json
from infra.admin.reasons import in_plain_words

ORDER = "01J0000000000000000000000A"
OTHER_ORDER = "01J0000000000000000000000B"
PHOTO = "01J1000000000000000000000B"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (None, "the function died each time"),
        ("ContractViolation: body.order_id: missing", "the message cannot be read (body.order_id: missing)"),
        ("NoticeHeld", "another invocation held the notice at each try"),
        ("KeyError", "an error that nobody foresaw; the function's log has it (KeyError)"),
    ],
)
def test_reasons_in_plain_words(reason: str | None, words: str) -> None:
    """The owner reads what happened, with the detail if there is one; without a reason, nobody lived to write it."""
    assert in_plain_words(reason) == words


@pytest.mark.parametrize(
    ("body", "orders", "photos"),
    [
        (
            json.dumps({"Records": [{"s3": {"object": {"key": f"orders/{ORDER}/photos/{PHOTO}.jpg"}}}]}),
            [ORDER],
            [PHOTO],
        ),
        (f"orders%2F{ORDER}%2Fphotos%2F{PHOTO}.jpg", [ORDER], [PHOTO]),
        (json.dumps({"order_id": ORDER, "trace_id": "t"}), [ORDER], []),
        (json.dumps({"mail": {"tags": {"order_id": [ORDER]}}}), [ORDER], []),
        (json.dumps({"erasure_id": PHOTO, "order_ids": [ORDER, OTHER_ORDER]}), [ORDER, OTHER_ORDER], []),
        ("not json, anna@example.com", [], []),
    ],
    ids=["event", "encoded", "announcement", "mail event", "erasure", "neither"],
)
def test_a_letter_names_whose_it_is(body: str, orders: list[str], photos: list[str]) -> None:
    """The ids of order and photo are found in any of the queues' messages, and nothing else of it is shown."""
    message: Any = {"MessageId": "m", "ReceiptHandle": "r", "Body": body, "Attributes": {"SentTimestamp": "1000"}}
    letter = Letter.parse(cast("Any", message))
    shown = as_json(letter, datetime.fromtimestamp(61, UTC))
    assert (shown["order_ids"], shown["photo_ids"], shown["age_s"]) == (orders, photos, 60)
    assert "anna" not in json.dumps(shown) + repr(letter)


@pytest.mark.parametrize("text", ["not json", "[]", '{"administrator": {}}', "{}"])
def test_a_file_that_is_no_ready_file(tmp_path: Path, text: str) -> None:
    """A file of something else, or of an older version, is named with what to do."""
    path = tmp_path / "ready.json"
    path.write_text(text)
    with pytest.raises(DeploymentUnknown, match="start the local cloud again"):
        of_local_cloud(path)


def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Bad usage is 2; what can't be reached is 1 and one line that says what to do."""
    assert main(["dead-letters"]) == 2
    assert main(["redrive", "--local", "x", "--stack", "y"]) == 2
    assert main(["redrive", "--local", "x", "--queue", "no-queue"]) == 2
    capsys.readouterr()
    assert main(["redrive", "--local", str(tmp_path / "none.json")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("redrive: cannot read ")
    assert "infra.local_cloud --ready-file" in line


def test_a_local_cloud_that_is_gone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A ready file whose cloud has ended is told in one line."""
    path = tmp_path / "ready.json"
    outputs = [
        f"{name}{end}Url"
        for name in ("StoredPhotos", "Notices", "LinkRequests", "MailEvents", "Erasures")
        for end in ("Queue", "DeadLetters")
    ]
    administrator = {
        "endpoint_url": "http://127.0.0.1:1",
        "region": "eu-central-1",
        "access_key_id": "x",
        "secret_access_key": "x",
    }
    ready = {
        "administrator": administrator,
        "outputs": dict.fromkeys(outputs, "http://x/q"),
        "lambda": "http://127.0.0.1:1",
        "api": "http://127.0.0.1:1",
    }
    path.write_text(json.dumps(ready))
    assert main(["dead-letters", "--local", str(path)]) == 1
    assert "Is it running" in capsys.readouterr().err
