"""The scenarios of who gets in: staff with their PINs and sessions, and what the owner does to staff and devices."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from tests.deployed.stage import Stage
from tests.fakes.backend_data import OTHER_DEVICE
from tests.privilege.proof.calls import answer_of
from tests.privilege.proof.poller import NotDoneError

STORE: Final = "basel-1"
Prepared = Mapping[str, Any]


def event_of(body: str = "", token: str = "") -> dict[str, Any]:
    context = {"authorizer": {"lambda": {"deviceId": OTHER_DEVICE, "storeId": STORE}}}
    return {"requestContext": context, "headers": {"x-staff-session": token}, "body": body}


def _manage(stage: Stage, role_of: str, action: str, number: str, **more: str) -> Any:
    request = {"action": action, "store_id": STORE, "staff_number": number, **more}
    return stage.functions.call("manage_staff", request, role_of)


_NUMBERS: Final = itertools.count()
"""Drawn by lot, two of the hundreds of a full run would be the same every other time."""


def new_number(_stage: Stage) -> Prepared:
    return {"staff_number": f"{next(_NUMBERS):04}"}


def member(stage: Stage) -> Prepared:
    """Somebody with a number that no scenario before had, or nobody has any more."""
    number = new_number(stage)["staff_number"]
    return {"staff_number": number, "pin": _manage(stage, "manage_staff", "add", number, name="Ada")["pin"]}


def logged_in(stage: Stage) -> Prepared:
    return _with_session(stage, member(stage))


@cache
def manager(stage: Stage) -> Prepared:
    """Logged in, too, once for all scenarios of the stage, none of which ends that: a PIN costs half a second, as it
    must.
    """
    made = member(stage)
    _manage(stage, "manage_staff", "set-role", made["staff_number"], role="manager")
    return _with_session(stage, made)


def _with_session(stage: Stage, made: Prepared) -> Prepared:
    session = answer_of(stage, "start_staff_session", "start_staff_session", event_of(json.dumps(made)))
    return {**made, "token": session["session_token"]}


def log_in(stage: Stage, role_of: str, made: Prepared) -> None:
    login = {"staff_number": made["staff_number"], "pin": made["pin"]}
    answer_of(stage, "start_staff_session", role_of, event_of(json.dumps(login)))


def look(stage: Stage, role_of: str, made: Prepared) -> None:
    answer_of(stage, "get_staff_session", role_of, event_of(token=made["token"]))


def log_out(stage: Stage, role_of: str, made: Prepared) -> None:
    answer_of(stage, "end_staff_session", role_of, event_of(token=made["token"]))


def keep_staff(stage: Stage, role_of: str, made: Prepared) -> None:
    """One comes, is made a manager, is listed and goes."""
    number = made["staff_number"]
    _manage(stage, role_of, "add", number, name="Ada")
    _manage(stage, role_of, "set-role", number, role="manager")
    listed = _manage(stage, role_of, "list", "")["members"]
    if (number, "manager") not in {(one["staff_number"], one["role"]) for one in listed}:
        raise NotDoneError(f"manage_staff: {number} is not listed")
    _manage(stage, role_of, "remove", number)


def list_devices(stage: Stage, role_of: str, made: Prepared) -> None:
    told = stage.functions.call("manage_devices", {"action": "list", "store_id": STORE}, role_of)
    if made["kiosk"].device_id not in {device["device_id"] for device in told["devices"]}:
        raise NotDoneError("manage_devices: the kiosk is not listed")


def revoke(stage: Stage, role_of: str, made: Prepared) -> None:
    request = {"action": "revoke", "device_id": made["kiosk"].device_id, "reason": "stolen"}
    stage.functions.call("manage_devices", request, role_of)
    if made["kiosk"].authorise()["isAuthorized"]:
        raise NotDoneError("manage_devices: the kiosk is still let in")
