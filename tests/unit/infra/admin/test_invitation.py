"""What the owner hands over to have a kiosk enrolled: a code, a file for a stick, a QR code."""

from __future__ import annotations

import json
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import pytest
import zxingcpp
from PIL import Image

from backend_lambdas.contract.codec import from_plain
from backend_lambdas.contract.enrolment import FILE_STEM, Invitation, invitation_in, link_of
from backend_lambdas.contract.violation import ContractViolation
from infra.admin.access import enrolment_code
from infra.admin.arguments import parser
from infra.admin.deployment import Deployment
from infra.admin.errors import AdminError

API = "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com"
ISSUED = {"code": "7K3MXQ", "expires_at": "2026-05-04T09:45:00.000Z"}
WHOLE = Invitation(API, ISSUED["code"], "Counter, left", ISSUED["expires_at"])

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(enrolment_code, "invoke", lambda *_: ISSUED)
    deployment = Deployment({"ApiUrl": API}, boto3.Session(region_name="eu-central-1"))

    def execute(*arguments: str) -> int:
        given = parser().parse_args(["enrolment-code", "--stack", "s", "--store", "shop-1", *arguments])
        return enrolment_code.execute(given, deployment)

    return execute


def read(path: Path) -> Invitation:
    text = path.read_text("utf-8")
    plain: Any = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    return from_plain(Invitation, plain)


def test_a_stick_gets_the_file_that_kiosks_look_for(run: Run, tmp_path: Path) -> None:
    """A folder gets the file under its own name, with address, code, name and end; readable by its owner alone."""
    assert run("--file", str(tmp_path), "--name", "Counter, left") == 0
    [file] = tmp_path.iterdir()
    assert file.name == f"{FILE_STEM}.toml"
    assert read(file) == WHOLE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_by_another_name_and_in_json(run: Run, tmp_path: Path) -> None:
    """A name that ends in .json gets JSON, in place of what was there."""
    file = tmp_path / "counter.json"
    file.write_text("an older one")
    assert run("--file", str(file)) == 0
    assert read(file) == Invitation(API, ISSUED["code"], "", ISSUED["expires_at"])


def test_a_qr_code_says_the_same(run: Run, tmp_path: Path) -> None:
    """A picture's QR code is read back to the same address, code and name."""
    assert run("--qr", str(tmp_path), "--name", "Counter, left") == 0
    [picture] = tmp_path.iterdir()
    assert picture.name == f"{FILE_STEM}.png"
    with Image.open(picture) as image:
        [found] = zxingcpp.read_barcodes(image)
    assert invitation_in(found.text) == WHOLE


def test_a_qr_code_in_the_terminal_is_drawn_beside_the_answer(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """The code's blocks go to stderr, and what a program reads stays alone on stdout."""
    assert run("--qr", "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out) == {**ISSUED, "api_url": API, "written": []}
    assert "\N{FULL BLOCK}" in told.err or "\N{LOWER HALF BLOCK}" in told.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--file", "code.txt"), "ends in .toml or .json"),
        (("--qr", "code.gif"), "ends in .png or .svg"),
        (("--file", "no/such/folder/a.toml"), "put the stick in"),
        (("--name", "x" * 65), "at most 64"),
    ],
)
def test_what_can_not_be_written_costs_no_code(
    arguments: tuple[str, ...], words: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A target that is none is refused before a code is made."""
    monkeypatch.setattr(enrolment_code, "invoke", lambda *_: pytest.fail("a code was made"))
    with pytest.raises(AdminError, match=words):
        run(*arguments)


def test_links_carry_any_address_and_name() -> None:
    """What a link is made of comes back from it, whatever its letters; an invitation's repr holds no code."""
    invitation = Invitation("https://api.müller.example/ä?&=", "7K3MXQ", "Kasse 1 & 2 / קופה")
    assert invitation_in(link_of(invitation)) == invitation
    assert "7K3MXQ" not in repr(invitation)


@pytest.mark.parametrize(
    "text", ["", "https://example.com/?code=7K3MXQ", "photo-kiosk:enrol?code=7K3MXQ", "WIFI:S:shop;;"]
)
def test_other_qr_codes_are_refused_without_being_quoted(text: str) -> None:
    """A Wi-Fi's code may hold a password: what is no invitation is refused, and its text is in no message."""
    with pytest.raises(ContractViolation) as refused:
        invitation_in(text)
    assert "7K3MXQ" not in str(refused.value)
    assert "shop" not in str(refused.value)
