"""The golden files are the contract: never regenerated to make a test pass, and added to only."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend_lambdas.contract import (
    codec,
    commands,
    deliveries,
    heartbeats,
    limits,
    messages,
    print_jobs,
    prints,
    uploads,
)
from backend_lambdas.contract.commands import CommandAnswered, CommandResult, LogBundle, LogGrant, OpenCommand
from backend_lambdas.contract.error_codes import STATUS_OF, ErrorCode
from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat
from backend_lambdas.contract.identifiers import CommandId, OrderId
from backend_lambdas.contract.messages import (
    EnrolAnswer,
    EnrolRequest,
    Health,
    LinkRequested,
    OrderManifest,
    OrderState,
    PhotoEntry,
    PhotoParts,
    PhotoState,
    Problem,
)
from backend_lambdas.contract.print_jobs import PrintClaim, PrintReport, PrintReported, PrintTasks
from backend_lambdas.contract.prints import PrintCrop, PrintEntry
from backend_lambdas.contract.routes import ROUTES
from backend_lambdas.contract.routes.route import Route
from backend_lambdas.contract.staff import fleet, orders, sessions, settings
from backend_lambdas.contract.staff.fleet import DeadLetters, Redriven, RedriveRequest, StoreKiosks
from backend_lambdas.contract.staff.orders import (
    OrderAction,
    OrderQuery,
    StaffOrder,
    StaffOrderPage,
    StageCounts,
)
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffSessionAnswer, StaffSessionEnded, StaffSessionState
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest, StoredReport, UploadGrants, UploadRequest
from backend_lambdas.contract.violation import ContractViolation
from tests.fakes.backend_data import manifest, photo_id

GOLDEN: Final = Path(__file__).parents[3] / "data" / "wire" / "v1"
MULTIPART: Final = limits.MULTIPART_THRESHOLD_BYTES
CHECKSUM: Final = base64.b64encode(bytes(32)).decode()
KINDS: Final[dict[str, type]] = {
    "command_answered": CommandAnswered,
    "command_result": CommandResult,
    "command_result_refused": CommandResult,
    "dead_letters": DeadLetters,
    "enrol_answer": EnrolAnswer,
    "enrol_request": EnrolRequest,
    "health": Health,
    "heartbeat_answer": HeartbeatAnswer,
    "heartbeat_answer_with_commands": HeartbeatAnswer,
    "kiosk_heartbeat": KioskHeartbeat,
    "kiosk_heartbeat_closing": KioskHeartbeat,
    "kiosk_heartbeat_with_printers": KioskHeartbeat,
    "kiosk_heartbeat_in_full": KioskHeartbeat,
    "kiosk_heartbeat_paused": KioskHeartbeat,
    "link_requested": LinkRequested,
    "log_bundle": LogBundle,
    "log_grant": LogGrant,
    "order_action": OrderAction,
    "order_action_address": OrderAction,
    "order_action_reprint": OrderAction,
    "order_manifest": OrderManifest,
    "order_manifest_with_parts": OrderManifest,
    "order_manifest_with_previews": OrderManifest,
    "order_manifest_with_prints": OrderManifest,
    "order_query": OrderQuery,
    "order_query_by_address": OrderQuery,
    "order_query_by_code": OrderQuery,
    "order_state": OrderState,
    "order_state_with_delivery": OrderState,
    "parts_answer": PartsAnswer,
    "parts_answer_complete": PartsAnswer,
    "parts_request": PartsRequest,
    "parts_request_begin": PartsRequest,
    "print_claim": PrintClaim,
    "print_claim_first": PrintClaim,
    "print_claim_holding": PrintClaim,
    "print_report": PrintReport,
    "print_report_failed": PrintReport,
    "print_reported": PrintReported,
    "print_tasks": PrintTasks,
    "print_tasks_withdrawn": PrintTasks,
    "problem": Problem,
    "problem_quota_exceeded_until": Problem,
    "redrive_request": RedriveRequest,
    "redriven": Redriven,
    "settings_change": SettingsChange,
    "settings_state": SettingsState,
    "settings_state_unchanged": SettingsState,
    "staff_login": StaffLogin,
    "staff_order": StaffOrder,
    "staff_order_page": StaffOrderPage,
    "staff_session_answer": StaffSessionAnswer,
    "staff_session_ended": StaffSessionEnded,
    "staff_session_state": StaffSessionState,
    "stage_counts": StageCounts,
    "store_kiosks": StoreKiosks,
    "store_kiosks_paused": StoreKiosks,
    "stored_report": StoredReport,
    "upload_grants": UploadGrants,
    "upload_grants_with_preview": UploadGrants,
    "upload_request": UploadRequest,
    **{f"problem_{code.value}": Problem for code in ErrorCode},
}
GATEWAY: Final = {f"gateway_{status}" for status in (401, 403, 404, 413, 429, 500, 503)}
"""API Gateway's own answers, which are none of the contract's messages; kiosks read them all the same."""


OPTIONAL: Final = {
    *("changed_at", "changed_by", "clock_skew_s", "code", "commands", "currency", "customer_email", "details"),
    *(
        "goodput_bytes_s",
        "held",
        "holding",
        "is_paused",
        "mark",
        "next_mark",
        "notice_delivery",
        "oldest_waiting_s",
        "photo_ids",
        "printers",
        "prints",
    ),
    *("reason", "received_from", "received_until", "stage", "until", "upload_id", "withdrawn"),
}
"""Fields that may be absent, and so may be null."""


def test_every_golden_file_is_read() -> None:
    """Each golden file is a message of ours, or an answer of the gateway's."""
    assert {path.stem for path in GOLDEN.iterdir()} == set(KINDS) | GATEWAY


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.handler)
def test_every_message_and_error_of_a_route_has_a_golden_file(route: Route) -> None:
    """No route asks, answers or refuses by a message that no golden file holds."""
    assert {route.request, route.answer} - {None} <= set(KINDS.values())
    for code in route.refusals:
        text = (GOLDEN / f"problem_{code.value}.json").read_text()
        assert codec.decode(Problem, text).code is code


def test_every_field_has_a_golden_file() -> None:
    """Each field of each message stands in some golden file, so that none can change its name or form unseen."""
    seen: set[tuple[str, str]] = set()

    def look(message: object) -> None:
        if isinstance(message, tuple):
            for item in message:
                look(item)
        elif dataclasses.is_dataclass(message) and not isinstance(message, type):
            for field in dataclasses.fields(message):
                value = getattr(message, field.name)
                if value not in (None, ()):
                    seen.add((type(message).__name__, field.name))
                    look(value)

    for name, kind in KINDS.items():
        look(codec.decode(kind, (GOLDEN / f"{name}.json").read_text()))
    made = {
        (kind.__name__, field.name)
        for module in (
            *(commands, deliveries, heartbeats, messages, print_jobs, prints, uploads),
            *(fleet, orders, sessions, settings),
        )
        for kind in vars(module).values()
        if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__
        for field in dataclasses.fields(kind)
    }
    assert made - seen == set()


def test_each_code_has_its_status() -> None:
    """No error is without an HTTP status."""
    assert set(STATUS_OF) == set(ErrorCode)


@pytest.mark.parametrize("name", KINDS)
def test_golden_file_round_trip(name: str) -> None:
    """Each golden file decodes, and encodes to the same bytes."""
    text = (GOLDEN / f"{name}.json").read_text()
    assert codec.encode(codec.decode(KINDS[name], text)) + "\n" == text


@pytest.mark.parametrize("name", KINDS)
def test_unknown_fields_are_ignored(name: str) -> None:
    """A message with a field that a later version added is understood."""
    plain = json.loads((GOLDEN / f"{name}.json").read_text())
    assert codec.from_plain(KINDS[name], {**plain, "later": [1]}) == codec.from_plain(KINDS[name], plain)


@pytest.mark.parametrize("name", KINDS)
def test_each_field_is_required_and_typed(name: str) -> None:
    """A message without a field, or with a field of another type, is refused by that field's name."""
    plain = json.loads((GOLDEN / f"{name}.json").read_text())
    for field in plain:
        wrongly_typed = {**plain, field: None if field not in OPTIONAL else {}}
        with pytest.raises(ContractViolation, match=field):
            codec.from_plain(KINDS[name], wrongly_typed)


@given(st.integers(1, 20), st.emails())
def test_manifest_round_trip(photo_count: int, email: str) -> None:
    """Every manifest that can be made survives the wire."""
    try:
        made = manifest(photo_count, email=email)
    except ContractViolation:
        return  # quoted local parts and the like, which the contract does not take
    assert codec.decode(OrderManifest, codec.encode(made)) == made


def test_a_manifest_without_parts_is_as_it_was() -> None:
    """The field that came later does not show where it is not used, so that digests of earlier manifests hold."""
    assert "parts" not in codec.encode(manifest(1))


@pytest.mark.parametrize(("size_bytes", "part_count"), [(MULTIPART, 2), (MULTIPART, 4), (MULTIPART + 1, 3)])
def test_parts_fit_the_size(size_bytes: int, part_count: int) -> None:
    """A photo has as many part checksums as its size asks for, no more and no fewer."""
    parts = PhotoParts(limits.PART_SIZE_BYTES, (CHECKSUM,) * part_count)
    fits = part_count == -(-size_bytes // limits.PART_SIZE_BYTES)
    with contextlib.nullcontext() if fits else pytest.raises(ContractViolation, match="parts"):
        PhotoEntry(photo_id(0), "image/jpeg", size_bytes, CHECKSUM, 12000, 9000, parts)


@dataclass(frozen=True, slots=True)
class OrderStateOfBefore:
    """As a kiosk one version behind has it: no deliveries."""

    order_id: OrderId
    order_status: OrderStatus
    notice_status: NoticeStatus
    photos: tuple[PhotoState, ...]


def test_a_kiosk_one_version_behind_reads_deliveries() -> None:
    """A kiosk that never heard of deliveries reads an answer with one, since no other field of it changed."""
    text = (GOLDEN / "order_state_with_delivery.json").read_text()
    assert codec.decode(OrderStateOfBefore, text).notice_status is NoticeStatus.SENT


def test_a_delivery_of_tomorrow_is_read() -> None:
    """A kiosk reads an answer with a code that a later backend added."""
    text = (GOLDEN / "order_state_with_delivery.json").read_text().replace("bounced", "teleported")
    told = codec.decode(OrderState, text).notice_delivery
    assert told is not None
    assert told.status == "teleported"


@dataclass(frozen=True, slots=True)
class HeartbeatAnswerOfBefore:
    """As a kiosk one version behind has it: no commands."""

    time: str
    next_in_s: int


def test_a_kiosk_one_version_behind_hears_no_commands() -> None:
    """A kiosk that never heard of commands reads an answer with some, and goes on."""
    text = (GOLDEN / "heartbeat_answer_with_commands.json").read_text()
    assert codec.decode(HeartbeatAnswerOfBefore, text).next_in_s == 60


def test_a_command_of_tomorrow_is_read() -> None:
    """A kiosk reads a command with a word that is younger than itself, so that it can refuse that one alone."""
    text = (GOLDEN / "heartbeat_answer_with_commands.json").read_text().replace("restart", "make-coffee")
    told = codec.decode(HeartbeatAnswer, text).commands
    assert told is not None
    assert [one.kind for one in told] == ["pause", "make-coffee"]


@pytest.mark.parametrize("kind", ["", "rm -rf /", "Restart", "a" * 33])
def test_a_command_is_a_word(kind: str) -> None:
    """What is no word of a fixed list can't be told to a kiosk."""
    with pytest.raises(ContractViolation, match="kind"):
        OpenCommand(
            CommandId("01J0000000000000000000C0MD"), kind, "2026-11-26T09:30:00.000Z", "2026-11-27T09:30:00.000Z"
        )


def test_prices_need_a_currency() -> None:
    """An order with prints says what their prices are in."""
    text = (GOLDEN / "order_manifest_with_prints.json").read_text().replace('"currency":"EUR",', "")
    with pytest.raises(ContractViolation, match="currency: missing"):
        codec.decode(OrderManifest, text)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"copies": 0}, "copies: 1 to"),
        ({"copies": limits.PRINT_COPIES_MAX + 1}, "copies: 1 to"),
        ({"width_mm": 0}, "width_mm: 1 to"),
        ({"unit_price_minor": -1}, "unit_price_minor"),
        ({"product": "10 x 15"}, "product"),
        ({"finish": ""}, "finish"),
    ],
)
def test_a_print_is_bounded(changes: dict[str, int | str], words: str) -> None:
    """A print outside of what a shop can mean is refused by its field."""
    good = codec.to_plain(PrintEntry("10x15", 102, 152, "glossy", 1, 29, border=False))
    with pytest.raises(ContractViolation, match=words):
        codec.from_plain(PrintEntry, {**good, **changes})


@pytest.mark.parametrize(
    "part", [(-0.1, 0, 1, 1), (0, 1.0, 0.5, 0.5), (0.6, 0, 0.5, 1), (0, 0, 0, 1), (0, 0.2, 1, 0.9)]
)
def test_a_crop_lies_within_the_picture(part: tuple[float, float, float, float]) -> None:
    """What is printed is a part of the photo, or all of it."""
    with pytest.raises(ContractViolation):
        PrintCrop(*part)
    assert PrintCrop(1 / 3, 0, 2 / 3, 1).width == pytest.approx(2 / 3)
