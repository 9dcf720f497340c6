"""One local cloud for all tests of this folder, started by its command as anybody would."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import boto3
import httpx
import pytest

from tests.integration.local_cloud.device import Device

REPOSITORY = Path(__file__).parents[3]
START_TIMEOUT_S = 45.0


@dataclass(frozen=True)
class Cloud:
    process: subprocess.Popen[bytes]
    ready: dict[str, Any]
    closing: contextlib.ExitStack

    @cached_property
    def api(self) -> httpx.Client:
        return self.closing.enter_context(httpx.Client(base_url=self.ready["api"], timeout=30))

    @property
    def resources(self) -> dict[str, str]:
        names: dict[str, str] = self.ready["resources"]
        return names

    def client(self, service: str, endpoint_url: str | None = None) -> Any:
        administrator = self.ready["administrator"]
        return self._client(
            service,
            endpoint_url or administrator["endpoint_url"],
            administrator["access_key_id"],
            administrator["secret_access_key"],
            None,
        )

    def client_of(self, function: str, service: str, endpoint_url: str | None = None) -> Any:
        """Acts as a function's own role."""
        role = self.resources[f"{function}Role"]
        arn = self.client("iam").get_role(RoleName=role)["Role"]["Arn"]
        given = self.client("sts").assume_role(RoleArn=arn, RoleSessionName="test")["Credentials"]
        return self._client(
            service,
            endpoint_url or self.ready["s3"],
            given["AccessKeyId"],
            given["SecretAccessKey"],
            given["SessionToken"],
        )

    def client_with(self, service: str, key_id: str, secret: str, token: str) -> Any:
        """Acts as whoever these credentials are of."""
        return self._client(service, self.ready["s3"], key_id, secret, token)

    def mails(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = httpx.get(f"{self.ready['mail']}/messages").json()
        return found

    def enrol(self, store: str = "store-1") -> Device:
        return Device.enrol(self.api, self.code(store))

    def code(self, store: str = "store-1", lifetime_s: int = 60) -> str:
        payload = json.dumps({"store_id": store, "lifetime_s": lifetime_s})
        answer = self.client("lambda", self.ready["lambda"]).invoke(
            FunctionName="IssueEnrolmentCodeFunction", Payload=payload
        )
        return str(json.load(answer["Payload"])["code"])

    def _client(self, service: str, endpoint_url: str, key_id: str, secret: str, token: str | None) -> Any:
        client: Any = boto3.client(
            service,  # type: ignore[call-overload] # named by the test
            endpoint_url=endpoint_url,
            region_name="eu-central-1",
            aws_access_key_id=key_id,
            aws_secret_access_key=secret,
            aws_session_token=token,
        )
        self.closing.callback(client.close)
        return client


@contextlib.contextmanager
def started(folder: Path, *arguments: str) -> Iterator[Cloud]:
    ready_file = folder / "ready.json"
    log_path = folder / "output.log"
    command = [sys.executable, "-m", "infra.local_cloud", "--ready-file", str(ready_file), *arguments]
    with log_path.open("wb") as log:
        process = subprocess.Popen(command, cwd=REPOSITORY, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + START_TIMEOUT_S
        while not ready_file.exists():
            assert process.poll() is None, log_path.read_text()
            assert time.monotonic() < deadline, log_path.read_text()
            time.sleep(0.05)
        with contextlib.ExitStack() as closing:
            yield Cloud(process, json.loads(ready_file.read_text()), closing)
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="session")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with started(tmp_path_factory.mktemp("cloud")) as running:
        yield running


@pytest.fixture(scope="session")
def device(cloud: Cloud) -> Device:
    return cloud.enrol()
