"""The S3 that both contestants send to: MiniStack, which checks signatures, lengths and checksums."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import boto3
from botocore.config import Config

from tests.torture.network.namespaces import REPOSITORY
from tests.torture.network.places import Place

REGION: Final = "eu-central-1"
ACCESS_KEY: Final = "test"
BUCKET: Final = "bench"
PORT: Final = 4_566
"""Free: the store has a network namespace of its own."""

START_LIMIT_S: Final = 30.0
DELETED_AT_ONCE_MAX: Final = 1_000


@dataclass(frozen=True, slots=True)
class ObjectStore:
    place: Place
    client: Any
    """To be used at `place` alone."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{PORT}"

    def sizes_bytes(self, prefix: str = "") -> dict[str, int]:
        """By key. To be called at `place`."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=prefix)
        return {item["Key"]: item["Size"] for page in pages for item in page.get("Contents", [])}

    def clear(self) -> None:
        """The store keeps its objects in memory, and ten rounds would not fit."""
        self.place.call(self._clear)

    def _clear(self) -> None:
        keys = list(self.sizes_bytes())
        for first in range(0, len(keys), DELETED_AT_ONCE_MAX):
            listed = [{"Key": key} for key in keys[first : first + DELETED_AT_ONCE_MAX]]
            self.client.delete_objects(Bucket=BUCKET, Delete={"Objects": listed, "Quiet": True})


@contextlib.contextmanager
def object_store(folder: Path, place: Place) -> Iterator[ObjectStore]:
    folder.mkdir(parents=True)
    environment = {
        "PATH": os.environ["PATH"],
        "AUTH": "true",
        "BIND_HOST": "127.0.0.1",  # its default is every interface
        "GATEWAY_PORT": str(PORT),
        "MINISTACK_REGION": REGION,
        "LOG_LEVEL": "ERROR",
        "TMPDIR": str(folder),
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
    }
    child = [sys.executable, "-m", "infra.local_cloud.process.child", "ministack"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*place.prefix, *child],
            cwd=REPOSITORY,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    assert process.stdin is not None
    try:
        place.call(lambda: _await(process))
        store = ObjectStore(place, place.call(_client))
        place.call(
            lambda: store.client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        )
        yield store
    finally:
        process.terminate()
        process.wait(30)
        process.stdin.close()


def _client() -> Any:
    session: Any = boto3.Session(ACCESS_KEY, ACCESS_KEY, region_name=REGION)
    config = Config(s3={"addressing_style": "path"}, signature_version="s3v4")
    return session.client("s3", endpoint_url=f"http://127.0.0.1:{PORT}", config=config)


def _await(process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_LIMIT_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", PORT), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("MiniStack did not start")
