"""What a kiosk goes through so that every move of its journal comes about: its commands, and the faults they meet."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from backend_lambdas.contract import paths
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.statuses import PhotoStatus
from kiosk.config import KioskConfig
from kiosk.data_folder import DataFolder
from tests.cloud import Cloud, wait_for
from tests.torture.data_folder import read_journal
from tests.torture.forward_proxy import Answer, CarryOut, Meddler, Request, pass_on

PROCESSED_LIMIT_S: Final = 20.0
NARROW_MBIT_S: Final = 24.0
"""16 MB take 6 s of it, some windows of the goodput's measure."""


@dataclass
class Case:
    """One kiosk and one customer, on their way through one scenario."""

    cloud: Cloud
    data: DataFolder
    address: str
    photos: tuple[Path, ...]
    kept: Path
    """For good copies of what is damaged on purpose."""
    planted: set[str] = field(default_factory=set)
    """Versions in the bucket that are the scenario's own doing."""

    @property
    def order_id(self) -> str:
        return read_journal(self.data).orders_of(self.address)[0]

    def spooled(self) -> list[Path]:
        return sorted((self.data.spool / self.order_id).glob("*.jpg"))


Arguments = Callable[[Case], Sequence[str | Path]]


@dataclass(frozen=True, slots=True)
class Step:
    """One command of the kiosk."""

    arguments: Arguments
    prepare: Callable[[Case], None] = lambda _case: None
    """Once, before the command is run for the first time."""
    dies_at: str | None = None
    """Where it dies in any case: it is how the next step finds the data folder."""


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    steps: tuple[Step, ...]
    meddler: Callable[[Case], Meddler] = lambda _case: pass_on
    """On the line of all of its commands."""
    enrols: bool = False
    """Begins with a kiosk that the backend does not know yet."""
    large: bool = False
    """The customer brings one photo that is too large for a single PUT."""
    home_of: tuple[str, ...] = ()
    """Points that mean more here than in an earlier scenario."""


def _send(case: Case) -> Sequence[str | Path]:
    return ("send", "--email", case.address, *case.photos)


def _worker(_case: Case) -> Sequence[str | Path]:
    return ("worker", "--until-idle")


def _retry(case: Case) -> Sequence[str | Path]:
    return ("queue", "--retry", case.order_id)


def _enrol(case: Case) -> Sequence[str | Path]:
    code_file = case.kept / "code"
    if not code_file.exists():  # the same code again after a death, as its operator would type it
        code_file.write_text(case.cloud.enrolment_code())
    api = case.cloud.ready["api"]
    return ("enrol", "--api", api, "--code", code_file.read_text(), "--key-store", "file")


def _damage(case: Case) -> None:
    """One bit of one file in the spool turns over; the good bytes are kept for the person who mends it."""
    path = case.spooled()[0]
    body = path.read_bytes()
    (case.kept / path.name).write_bytes(body)
    path.write_bytes(body[:-1] + bytes([body[-1] ^ 1]))


def _mend(case: Case) -> None:
    for path in case.kept.glob("*.jpg"):
        (case.data.spool / case.order_id / path.name).write_bytes(path.read_bytes())


def _narrow_line(case: Case) -> None:
    """So narrow that its goodput is measured while the photo is under way."""
    config = KioskConfig.load(case.data.config)
    replace(config, line=replace(config.line, ceiling_mbit_s=NARROW_MBIT_S)).save(case.data.config)


def _is_put_of_photo(request: Request) -> bool:
    return request.method == "PUT" and "/photos/" in request.path


class _Once:
    """True for the first request of each kind and path, whichever process sends it."""

    def __init__(self, concerns: Callable[[Request], bool]) -> None:
        self._concerns = concerns
        self._met: set[str] = set()
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> bool:
        if not self._concerns(request):
            return False
        with self._lock:
            is_new = request.path not in self._met
            self._met.add(request.path)
        return is_new


def _first_put(act: Callable[[Case, Request, CarryOut], Answer | None]) -> Callable[[Case], Meddler]:
    """A meddler for the first PUT of each photo; the next ones go through."""

    def of_case(case: Case) -> Meddler:
        first = _Once(_is_put_of_photo)
        return lambda request, carry_out: act(case, request, carry_out) if first(request) else carry_out()

    return of_case


def _storage_trouble(_case: Case, _request: Request, _carry_out: CarryOut) -> Answer:
    return Answer(500, b"<Error><Code>InternalError</Code></Error>")


def _storage_refusal(_case: Case, _request: Request, _carry_out: CarryOut) -> Answer:
    return Answer(400, b"<Error><Code>InvalidRequest</Code></Error>")


def _wrong_bytes(case: Case, request: Request, _carry_out: CarryOut) -> Answer:
    """The kiosk is told that its photo was stored; the bucket got something else."""
    key = request.path[request.path.index("orders/") :]
    stored = case.cloud.client("s3").put_object(Bucket=case.cloud.bucket, Key=key, Body=b"other bytes")
    case.planted.add(stored["VersionId"])
    return Answer(200, headers=(("ETag", stored["ETag"]),))


def _lost_answer(case: Case, request: Request, carry_out: CarryOut) -> None:
    """The photo is stored, the backend has verified it, and the kiosk does not hear of it."""
    carry_out()
    order_id, photo_id = request.path.split("/")[-3], Path(request.path).stem
    table, dynamodb = case.cloud.ready["resources"]["orders_table"], case.cloud.client("dynamodb")
    key = {"order_id": {"S": order_id}, "photo_id": {"S": photo_id}}

    def processed() -> bool:
        item = dynamodb.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item", {})
        return bool(item) and item["photo_status"]["S"] == PhotoStatus.PROCESSED

    wait_for(processed, PROCESSED_LIMIT_S)


def _first_of_order(method: str, status: int, code: ErrorCode) -> Callable[[Case], Meddler]:
    """The backend refuses the first call of this method for an order, and knows it again at the next."""

    def of_case(_case: Case) -> Meddler:
        prefix = paths.order(OrderId(""))
        first = _Once(lambda request: request.method == method and request.path.startswith(prefix))
        problem = json.dumps({"code": code, "message": "made up by the test"}).encode()
        refusal = Answer(status, problem, (("Content-Type", "application/json"),))
        return lambda request, carry_out: refusal if first(request) else carry_out()

    return of_case


SEND: Final = Step(_send)
WORKER: Final = Step(_worker)
RETRY: Final = Step(_retry)

SCENARIOS: Final = (
    Scenario("plain", (SEND, WORKER)),
    Scenario(
        "worker died while sending",
        (SEND, Step(_worker, dies_at="photo.sending-sent/before"), WORKER),
        home_of=("journal.recover",),
    ),
    Scenario("storage in trouble", (SEND, WORKER), _first_put(_storage_trouble)),
    Scenario("wrong bytes in the bucket", (SEND, WORKER), _first_put(_wrong_bytes)),
    Scenario("answer of the storage lost", (SEND, WORKER), _first_put(_lost_answer)),
    Scenario("file damaged in the spool", (SEND, Step(_worker, _damage), Step(_retry, _mend), WORKER)),
    Scenario("photo refused by the storage", (SEND, WORKER, RETRY, WORKER), _first_put(_storage_refusal)),
    Scenario(
        "order refused by the backend",
        (SEND, WORKER, RETRY, WORKER),
        _first_of_order("PUT", 409, ErrorCode.ORDER_CONFLICT),
        home_of=("journal.retry",),
    ),
    Scenario(
        "order forgotten by the backend",
        (SEND, WORKER, RETRY, WORKER),
        _first_of_order("GET", 404, ErrorCode.ORDER_NOT_FOUND),
    ),
    Scenario("first enrolment", (Step(_enrol), SEND, WORKER), enrols=True),
    Scenario(
        "a photo in parts",
        (SEND, Step(_worker, _narrow_line)),
        large=True,
        home_of=("journal.note_goodput",),
    ),
)
