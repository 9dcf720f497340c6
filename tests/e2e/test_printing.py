"""An order's prints, from the kiosk to the paper: the real backend, the print agent's own process, a real printer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.contract.identifiers import OrderId
from kiosk.app import printing
from kiosk.app.kiosk import Kiosk
from kiosk.cli.send import check_out, list_photos
from kiosk.config import PrintsConfig
from kiosk.data_folder import DataFolder
from kiosk.order.draft import OrderDraft
from kiosk.order.prints import PrintChoices
from kiosk.printing.media import MediaSize
from kiosk.printing.ports import SheetFormat
from kiosk.printing.sheets.render import SheetSpec, render_sheet
from kiosk.shop_printers import PrinterConfig, PrintingConfig
from tests.cloud import Cloud
from tests.e2e.conftest import RunKiosk, kiosk_command
from tests.integration.printing.pictures import a_photo
from tests.integration.printing.rigs.everywhere import SHEETS, EverywhereRig
from tests.integration.printing.rigs.rig import until

PRINTER = "counter"


@pytest.fixture(scope="module")
def printer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EverywhereRig]:
    with closing(EverywhereRig(tmp_path_factory.mktemp("printer"))) as rig:
        yield rig


@pytest.fixture
def enrolled(cloud: Cloud, kiosk: RunKiosk) -> RunKiosk:
    """In a shop of its own: what other tests order is not printed here."""
    code = cloud.enrolment_code("printing-shop")
    done = kiosk("enrol", "--api", cloud.ready["api"], "--code", code, "--key-store", "file")
    assert done.returncode == 0, done.stderr
    return kiosk


@pytest.fixture
def shop(enrolled: RunKiosk, tmp_path: Path, printer: EverywhereRig) -> Kiosk:
    """With a printer at its counter."""
    kiosk = Kiosk.load(DataFolder(tmp_path / "data"))
    config = replace(
        kiosk.config,
        prints=PrintsConfig("EUR", ("10x15: 102x152 mm, 29",), ("glossy", "matte")),
        printing=PrintingConfig((PrinterConfig(PRINTER, address=printer.uri),)),
    )
    config.save(kiosk.data.config)
    return Kiosk.load(kiosk.data)


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[Agent]:
    made = Agent(tmp_path)
    yield made
    made.end(signal.SIGKILL)


class Agent:
    """`kiosk print run` as a process of its own, to be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self._folder / "agent.log").open("ab") as log:
            self._process = subprocess.Popen(
                kiosk_command(self._folder, "print", "run", "--verbose"), stdout=log, stderr=log
            )

    def end(self, number: signal.Signals) -> int | None:
        if self._process is None:
            return None
        os.kill(self._process.pid, number)
        code, self._process = self._process.wait(60), None
        return code

    @property
    def log(self) -> str:
        return (self._folder / "agent.log").read_text()


def order_prints(kiosk: Kiosk, card: Path) -> OrderId:
    """As a customer does who touches nothing: one print of each photo."""
    prints = PrintChoices.of(kiosk.config.prints.catalogue)
    draft = OrderDraft("ada@example.com", "en", kiosk.clock.now(), list_photos([card]), prints)
    return check_out(kiosk, draft).order_id


def records(cloud: Cloud, order_id: OrderId) -> dict[str, Any]:
    """The order's photos as the backend has them, by their ids."""
    answer = cloud.client("dynamodb").query(
        TableName=cloud.ready["resources"]["orders_table"],
        KeyConditionExpression="order_id = :order",
        ExpressionAttributeValues={":order": {"S": order_id}},
        ConsistentRead=True,
    )
    return {item["photo_id"]["S"]: item for item in answer["Items"] if item["photo_id"]["S"] != "#order"}


def print_statuses(cloud: Cloud, order_id: OrderId) -> list[str]:
    return [item["print_status"]["S"] for item in records(cloud, order_id).values()]


def as_rendered(photo: bytes, printer: EverywhereRig, folder: Path) -> bytes:
    """The sheet that the printer ought to get of it."""
    (folder / "sent.jpg").write_bytes(photo)
    media = printer.printer.capabilities().media_for(MediaSize.of_mm(102, 152), "glossy", borderless=True)
    assert media is not None
    entry = PrintChoices.of(PrintsConfig("EUR", ("10x15: 102x152 mm, 29",)).catalogue).for_all.entry()
    assert entry is not None
    spec = SheetSpec(media, 300, SheetFormat.PWG_RASTER)
    return render_sheet(folder / "sent.jpg", entry, spec, folder / "expected").path.read_bytes()


def test_an_order_comes_on_paper_once_whatever_happens(
    cloud: Cloud, shop: Kiosk, enrolled: RunKiosk, agent: Agent, printer: EverywhereRig, tmp_path: Path
) -> None:
    """Without paper the trouble is shown; the agent is killed in mid job and started again; after refilling each photo
    lies there once, as it was ordered, and the backend has the printer's word for it.
    """
    check = enrolled("print", "check", "--json")
    told = json.loads(check.stdout)
    assert (check.returncode, told["printers"][0]["sheets_left"]) == (0, SHEETS), check.stderr
    assert [one["problem"] for one in told["prints"]] == [None, None]
    (tmp_path / "card").mkdir()
    for number, size_px in enumerate([(900, 600), (600, 900)]):
        a_photo(tmp_path / "card" / f"{number}.jpg", size_px)
    order_id = order_prints(shop, tmp_path / "card")
    assert enrolled("worker", "--until-idle").returncode == 0
    until(lambda: print_statuses(cloud, order_id) == ["queued", "queued"], "photos that wait for a print agent")

    printer.take_paper_out()
    agent.start()

    until(
        lambda: [one.troubles for one in printing.running_printers(shop.data, shop.clock)] == [("media-empty",)],
        "the printer's trouble, as a heartbeat tells it",
    )
    jobs = json.loads(enrolled("print", "jobs", "--json").stdout)["jobs"]
    assert [(job["stage"], job["trouble"]) for job in jobs] == [("printing", ["media_empty"]), ("queued", [])]
    assert print_statuses(cloud, order_id) == ["printing", "printing"]
    assert agent.end(signal.SIGKILL) == -signal.SIGKILL
    agent.start()
    printer.put_paper_in()
    until(lambda: print_statuses(cloud, order_id) == ["printed", "printed"], "both photos printed")

    sent = cloud.objects(order_id)
    arrived = printer.arrived()
    assert [one.copies for one in arrived] == [1, 1]
    assert {one.content for one in arrived} == {as_rendered(photo, printer, tmp_path) for photo in sent.values()}
    assert all("media-type=photographic-glossy" in one.ticket for one in arrived)
    until(lambda: not list((shop.data.printing / "photos").iterdir()), "the photos gone from the agent's disk")
    assert agent.end(signal.SIGTERM) == 0, agent.log
    for item in records(cloud, order_id).values():
        assert "print_claimed_by" not in item
        assert "attention_key" not in item
