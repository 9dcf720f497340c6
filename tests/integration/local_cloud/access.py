"""The owner and staff of a shop on the local cloud: commands as the owner types them, calls as a kiosk makes them."""

from __future__ import annotations

import io
import json
import secrets
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import httpx

from backend_lambdas.contract import paths
from backend_lambdas.contract.staff.sessions import STAFF_SESSION_HEADER
from infra.admin.arguments import main
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device

STORE: Final = "store-1"
OTHER_STORE: Final = "store-2"


@dataclass(frozen=True)
class Owner:
    ready_file: Path

    @classmethod
    def of(cls, cloud: Cloud, folder: Path) -> Owner:
        path = folder / "ready.json"
        path.write_text(json.dumps(cloud.ready))
        return cls(path)

    def run(self, command: str, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """In this process, which costs a tenth of one of its own."""
        words = [command, *arguments, "--local", str(self.ready_file)]
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", io.StringIO(typed)):
            code = main(words)
        return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())

    def told(self, command: str, *arguments: str) -> Any:
        done = self.run(command, *arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@dataclass(frozen=True)
class Member:
    number: str
    pin: str


def manage(cloud: Cloud, action: str, number: str, store: str = STORE, **more: str) -> dict[str, Any]:
    """The function that the owner's command invokes, without a process for each."""
    request = {"action": action, "store_id": store, "staff_number": number, **more}
    answer = cloud.client("lambda", cloud.ready["lambda"]).invoke(
        FunctionName="ManageStaffFunction", Payload=json.dumps(request)
    )
    told: dict[str, Any] = json.load(answer["Payload"])
    assert "FunctionError" not in answer, told
    return told


def new_member(cloud: Cloud, role: str = "staff", store: str = STORE) -> Member:
    number = f"{secrets.randbelow(10_000):04}"
    return Member(number, manage(cloud, "add", number, store, name="Ada", role=role)["pin"])


def log_in(device: Device, number: str, pin: str) -> httpx.Response:
    return device.ask("POST", paths.STAFF_SESSIONS, {"staff_number": number, "pin": pin})


def session_of(device: Device, member: Member) -> str:
    answer = log_in(device, member.number, member.pin)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["session_token"])


def who_am_i(device: Device, token: str) -> httpx.Response:
    return device.ask("GET", paths.CURRENT_STAFF_SESSION, headers={STAFF_SESSION_HEADER: token})


def refusal(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json().get("code", answer.json()["message"]))
