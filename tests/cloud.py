"""A local cloud run by its own command, and the administrator's view of it. Holds no expectation of what lies in it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import boto3
import httpx

REPOSITORY: Final = Path(__file__).parents[1]
START_LIMIT_S: Final = 60.0
STOP_LIMIT_S: Final = 20.0


@dataclass(frozen=True)
class Cloud:
    """What the ready file says, and the administrator's view of it. Any thread."""

    ready: dict[str, Any]
    pid: int

    def client(self, service: str, endpoint_url: str | None = None) -> Any:
        administrator = self.ready["administrator"]
        return _client(
            service,
            endpoint_url or administrator["endpoint_url"],
            administrator["region"],
            administrator["access_key_id"],
            administrator["secret_access_key"],
        )

    @property
    def bucket(self) -> str:
        return str(self.ready["resources"]["bucket"])

    def objects(self, order_id: str) -> dict[str, bytes]:
        """The order's photos as the bucket holds them, by photo id."""
        s3 = self.client("s3")
        listing = s3.list_objects_v2(Bucket=self.bucket, Prefix=f"orders/{order_id}/photos/")
        return {
            Path(item["Key"]).stem: s3.get_object(Bucket=self.bucket, Key=item["Key"])["Body"].read()
            for item in listing.get("Contents", [])
        }

    def mails(self) -> list[dict[str, Any]]:
        """What SES accepted, the newest first."""
        found: list[dict[str, Any]] = httpx.get(f"{self.ready['mail']}/messages", timeout=30).raise_for_status().json()
        return found

    def mails_to(self, address: str) -> list[dict[str, Any]]:
        return [mail for mail in self.mails() if address in mail["to"]]

    def enrolment_code(self, store_id: str = "store-1") -> str:
        """A fresh one, made by the backend's own function as the administrator makes it."""
        functions = self.client("lambda", self.ready["lambda"])
        payload = json.dumps({"store_id": store_id, "lifetime_s": 900})
        answer = functions.invoke(FunctionName="IssueEnrolmentCodeFunction", Payload=payload.encode())
        return str(json.load(answer["Payload"])["code"])


@contextmanager
def running_cloud(folder: Path, *arguments: str) -> Iterator[Cloud]:
    """A cloud of its own that lives as long as the context; `folder` takes its ready file and what it says."""
    ready_file, log_file = folder / "ready.json", folder / "log"
    # The child's standard input ends with this process, however that ends, and the cloud with it.
    child = [sys.executable, "-m", "infra.local_cloud.process.child", "infra.local_cloud"]
    command = [*child, "--ready-file", str(ready_file), *arguments]
    with log_file.open("wb") as log:
        process = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=log, stderr=log)
    assert process.stdin is not None
    try:
        wait_for(lambda: ready_file.exists() or process.poll() is not None, START_LIMIT_S, log_file.read_text)
        assert process.poll() is None, log_file.read_text()
        yield Cloud(json.loads(ready_file.read_text()), process.pid)
    finally:
        process.terminate()
        try:
            process.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdin.close()


def wait_for(condition: Callable[[], object], limit_s: float, explain: Callable[[], str] = lambda: "") -> None:
    deadline = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < deadline, f"not within {limit_s} s: {explain()}"
        time.sleep(0.05)


@cache
def _client(service: str, endpoint_url: str, region: str, key_id: str, secret: str) -> Any:
    # Half a second each, and safe to share between threads once made.
    session: Any = boto3.Session()  # the typed one wants each service's name spelt out
    return session.client(
        service,
        endpoint_url=endpoint_url,
        region_name=region,
        aws_access_key_id=key_id,
        aws_secret_access_key=secret,
    )
