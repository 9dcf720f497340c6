"""What Schemathesis can't know of this API: how a device signs, what of a valid request no schema can say, and which of
its findings are explained.

Loaded by Schemathesis in a process of its own; FUZZ_READY_FILE names the ready file of the local cloud that is asked.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jwt
import schemathesis
from schemathesis.core.failures import Failure
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import CaseMetadata, TestPhase
from ulid import ULID

from backend_lambdas.contract import limits
from backend_lambdas.contract.commands import CommandKind
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import EnrolRequest, OrderManifest
from backend_lambdas.contract.print_jobs import PrintOutcome
from backend_lambdas.contract.routes import ROUTES
from kiosk.api.client import ApiClient
from kiosk.api.identity import KeyPair, TokenSigner, new_key_pair
from kiosk.clock import SystemClock
from tests.cloud import Cloud
from tests.fakes.backend_data import large_entry, manifest
from tests.fuzz_api.explained import EXPLAINED

Case = schemathesis.Case[Any]
OF_STAFF = {route.handler for route in ROUTES if route.for_staff}
COMMAND_OF = {"report_command": CommandKind.PAUSE, "grant_logs": CommandKind.UPLOAD_LOGS}
"""What must have been commanded for each; nobody answers the other's."""
OF_ORDERS = {"query_orders", "get_staff_order", "act_on_order"}


@cache
def _ready() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(Path(os.environ["FUZZ_READY_FILE"]).read_text("utf-8"))
    return document


@cache
def _key_pair() -> KeyPair:
    return new_key_pair()


@cache
def _signer() -> TokenSigner:
    client = ApiClient(_ready()["api"], SystemClock())
    answer = client.enrol(EnrolRequest(_enrolment_code(), _key_pair().public_pem, "Fuzzed till"))
    client.close()
    return TokenSigner(answer.device_id, _key_pair().private_pem)


def _enrolment_code() -> str:
    return Cloud(_ready(), pid=0).enrolment_code()


@schemathesis.auth(refresh_interval=None)
class DeviceToken:
    """A fresh token for each call that has none of its own; the signer keeps one while it is good."""

    def get(self, _case: Case, _context: schemathesis.AuthContext) -> str:
        return _signer().token(datetime.now(UTC))

    def set(self, case: Case, data: str, _context: schemathesis.AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def before_call(_context: schemathesis.HookContext, case: Case, _arguments: dict[str, Any]) -> None:
    """Makes a request that keeps the schema keep what only words can say, too; the others are left as they are."""
    if case.meta is None:
        return
    if case.meta.generation.mode.is_positive:
        _keep_words(case, case.meta)
    elif case.operation.definition.raw["operationId"] in OF_STAFF and _is_wrong_in_its_body_alone(case.meta):
        case.headers["X-Staff-Session"] = _standing_session()  # else nobody would come to look at the body


def _keep_words(case: Case, meta: CaseMetadata) -> None:
    name, body, path = case.operation.definition.raw["operationId"], _body_of(case), case.path_parameters
    is_fuzzing = meta.phase.name is TestPhase.FUZZING
    if name == "enrol":
        body["public_key_pem"] = _key_pair().public_pem
        if meta.phase.name is not TestPhase.COVERAGE:  # there it is refused as a code that nobody made
            body["code"] = _enrolment_code()
    elif name == "put_order":
        if is_fuzzing:  # else most would be conflicts with those before
            path["order_id"] = str(ULID())
        _keep_together(body, path["order_id"])
    elif name == "start_staff_session" or name in OF_STAFF:
        if is_fuzzing:  # else it is refused, as a number that nobody has or by the lock that follows
            _aim_at_staff(name, case, body)
    elif name in COMMAND_OF:
        if is_fuzzing:
            path["command_id"] = _standing_command(COMMAND_OF[name])
    elif name != "health" and is_fuzzing:  # else it would meet no order but by chance
        _aim_at_standing_order(path, body)


def _is_wrong_in_its_body_alone(meta: CaseMetadata) -> bool:
    wrong = {part for part, info in meta.components.items() if info.mode.is_negative}
    return wrong == {ParameterLocation.BODY}


@schemathesis.hook("before_call")
def _give_a_reason(_context: schemathesis.HookContext, case: Case, _arguments: dict[str, Any]) -> None:
    """A print that failed has one; which rule of two fields no schema says."""
    is_report = case.operation.definition.raw["operationId"] == "report_print"
    if is_report and case.meta is not None and case.meta.generation.mode.is_positive:
        body = _body_of(case)
        if body["outcome"] == PrintOutcome.FAILED:
            body["reason"] = body.get("reason") or "media-jam"


def _body_of(case: Case) -> dict[str, Any]:
    """Where there is one; it may be changed in place."""
    return case.body if isinstance(case.body, dict) else {}


@schemathesis.hook
def filter_failure(
    _context: schemathesis.HookContext, failure: Failure, _case: Case, response: schemathesis.Response
) -> bool:
    body = response.content.decode("utf-8", "replace")
    return not any(one.covers(type(failure).__name__, response.status_code, body) for one in EXPLAINED)


@cache
def _standing_order() -> OrderManifest:
    """An order of the fuzzed device: a large photo in three parts, and small ones."""
    order = manifest(limits.UPLOAD_GRANTS_MAX, OrderId(str(ULID())))
    order = replace(order, photos=(large_entry(0), *order.photos[1:]))
    client = ApiClient(_ready()["api"], SystemClock(), _signer())
    client.put_order(order)
    client.close()
    return order


@cache
def _member() -> dict[str, str]:
    """Of the fuzzed device's shop: what she types."""
    made = _manage_staff({"action": "add", "staff_number": "12", "name": "Ada", "role": "manager"})
    return {"staff_number": "12", "pin": made["pin"]}


def _aim_at_staff(name: str, case: Case, body: dict[str, Any]) -> None:
    """The member's own PIN, or a session that nobody has ended."""
    if name == "start_staff_session":
        _let_in_again()
        body.update(_member())
        return
    case.headers["X-Staff-Session"] = _staff_token() if name == "end_staff_session" else _standing_session()
    if name == "put_settings":
        _settle(body)
    elif name in OF_ORDERS:
        _aim_at_counter(case.path_parameters, body)


@cache
def _standing_session() -> str:
    """One for all that do not end it: each login costs a hash."""
    return _staff_token()


def _aim_at_counter(path: dict[str, Any], body: dict[str, Any]) -> None:
    """A deed that is possible, a question with one subject; an order that is there."""
    if "order_id" in path:
        path["order_id"] = _standing_order().order_id
    if "action_id" in body:
        body |= {"kind": "change_address", "customer_email": body.get("customer_email") or "anna@example.org"}
        body.pop("photo_ids", None)
        return
    body.pop("mark", None)  # of no list that was asked for
    subjects = [name for name in ("stage", "code", "customer_email") if body.get(name) is not None]
    for name in subjects[1:]:
        del body[name]


def _settle(change: dict[str, Any]) -> None:
    """Made from the version in force, and what `Together` says of settings."""
    headers = {"Authorization": f"Bearer {_signer().token(datetime.now(UTC))}"}
    change["based_on"] = httpx.get(f"{_ready()['api']}/v1/config", headers=headers, timeout=30).json()["version"]
    settings = change["settings"]
    if products := settings.get("products"):
        settings["products"] = list({product["code"]: product for product in products}.values())
        settings["currency"] = settings.get("currency") or "EUR"


def _let_in_again() -> None:
    """Wrong PINs are a part of fuzzing, and would lock the device for the right one."""
    token = _signer().token(datetime.now(UTC))
    _manage_staff({"action": "unlock", "device_id": jwt.get_unverified_header(token)["kid"]})
    _manage_staff({"action": "unlock", "staff_number": "12"})


def _staff_token() -> str:
    _let_in_again()
    headers = {"Authorization": f"Bearer {_signer().token(datetime.now(UTC))}"}
    answer = httpx.post(f"{_ready()['api']}/v1/staff/sessions", json=_member(), headers=headers, timeout=30)
    return str(answer.raise_for_status().json()["session_token"])


def _manage_staff(request: dict[str, str]) -> dict[str, Any]:
    return _invoke("ManageStaffFunction", {"store_id": "store-1", **request})


@cache
def _standing_command(kind: CommandKind) -> str:
    """Of the fuzzed device."""
    device_id = jwt.get_unverified_header(_signer().token(datetime.now(UTC)))["kid"]
    told = _invoke("ManageFleetFunction", {"action": "command", "device_id": device_id, "kind": kind.value})
    return str(told["command"]["command_id"])


def _invoke(function: str, request: dict[str, str]) -> dict[str, Any]:
    functions = Cloud(_ready(), pid=0).client("lambda", _ready()["lambda"])
    payload = functions.invoke(FunctionName=function, Payload=json.dumps(request).encode())["Payload"]
    answer: dict[str, Any] = json.load(payload)
    return answer


def _aim_at_standing_order(path: dict[str, Any], body: dict[str, Any]) -> None:
    order = _standing_order()
    large = order.photos[0]
    assert large.parts is not None
    path["order_id"] = order.order_id
    if "photo_id" in path:
        path["photo_id"] = large.photo_id
        count = len(large.parts.checksums_sha256)
        body["part_numbers"] = [(int(number) - 1) % count + 1 for number in body["part_numbers"]]
    elif "photo_ids" in body:
        body["photo_ids"] = [photo.photo_id for photo in order.photos[: len(body["photo_ids"])]]


def _keep_together(manifest: dict[str, Any], order_id: str) -> None:
    """What `Together` says in the contract: of the order, of each photo and of each crop."""
    manifest["order_id"] = order_id
    manifest["photos"] = list({photo["photo_id"]: photo for photo in manifest["photos"]}.values())
    for photo in manifest["photos"]:
        if parts := photo.get("parts"):
            count = int(-(-photo["size_bytes"] // parts["size_bytes"]))
            parts["checksums_sha256"] = [photo["checksum_sha256"]] * count
        for printed in photo.get("prints") or ():
            manifest["currency"] = manifest.get("currency") or "EUR"
            if crop := printed.get("crop"):
                crop["x"], crop["y"] = min(crop["x"], 1 - crop["width"]), min(crop["y"], 1 - crop["height"])
