"""The scenarios of staff at a kiosk who look after the shop's kiosks, its settings and its dead letters."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any, Final

from tests.deployed import queues
from tests.deployed.stage import Stage
from tests.privilege.proof import access, fleet
from tests.privilege.proof.calls import answer_of
from tests.privilege.proof.poller import NotDoneError

Prepared = Mapping[str, Any]

WITH_LETTERS: Final = ("StoredPhotos", "Notices", "LinkRequests", "MailEvents", "Erasures")


def manager_and_silent_kiosk(stage: Stage) -> Prepared:
    return {**access.manager(stage), **fleet.silent(stage)}


def list_kiosks(stage: Stage, role_of: str, made: Prepared) -> None:
    told = answer_of(stage, "list_kiosks", role_of, access.event_of(token=made["token"]))["kiosks"]
    found = [one for one in told if one["device_id"] == made["kiosk"].device_id]
    if [one["is_silent"] for one in found] != [True]:
        raise NotDoneError(f"list_kiosks: {found}")


def letters_of(stage: Stage, made: Prepared) -> Prepared:
    """One dead letter in each queue about an order that was put, another that is nobody's and stays, and a manager who
    is logged in.
    """
    queues.drain(stage)
    for name in WITH_LETTERS:
        url = stage.id_of(f"{name}DeadLetters")
        stage.client("sqs").send_message(QueueUrl=url, MessageBody=json.dumps({"order_id": made["order_id"]}))
    stage.client("sqs").send_message(QueueUrl=stage.id_of("NoticesDeadLetters"), MessageBody="nobody's")
    return {**made, **access.manager(stage)}


def list_letters(stage: Stage, role_of: str, made: Prepared) -> None:
    told = answer_of(stage, "list_dead_letters", role_of, access.event_of(token=made["token"]))
    if len({one["queue"] for one in told["letters"]}) != len(WITH_LETTERS):
        raise NotDoneError(f"list_dead_letters: {told}")


def redrive_letters(stage: Stage, role_of: str, made: Prepared) -> None:
    letters = answer_of(stage, "list_dead_letters", "list_dead_letters", access.event_of(token=made["token"]))
    wanted = [one["letter_id"] for one in letters["letters"]] or [str(uuid.uuid4())]
    event = access.event_of(json.dumps({"letter_ids": wanted}), made["token"])
    sent = answer_of(stage, "redrive_dead_letters", role_of, event)["letter_ids"]
    if len(sent) != len(WITH_LETTERS):
        raise NotDoneError(f"redrive_dead_letters: {sent}")
    queues.drain(stage)


def get_config(stage: Stage, role_of: str, _made: Prepared) -> None:
    answer_of(stage, "get_config", role_of, access.event_of())


def get_settings(stage: Stage, role_of: str, made: Prepared) -> None:
    answer_of(stage, "get_settings", role_of, access.event_of(token=made["token"]))


def put_settings(stage: Stage, role_of: str, made: Prepared) -> None:
    standing = answer_of(stage, "get_settings", "get_settings", access.event_of(token=made["token"]))
    change = {"based_on": standing["version"], "settings": {"shop_name": "Foto Nord"}}
    state = answer_of(stage, "put_settings", role_of, access.event_of(json.dumps(change), made["token"]))
    if state["version"] != standing["version"] + 1:
        raise NotDoneError(f"put_settings: {state}")
