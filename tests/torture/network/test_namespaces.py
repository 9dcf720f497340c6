"""The line of namespaces is as long and as bad as it says, carries loopback to loopback, and leaves nothing."""

from __future__ import annotations

import socket
import subprocess
import time
from pathlib import Path

import pytest

from tests.torture.network.name_server import Mood, NameServer
from tests.torture.network.namespaces import NoNamespaces, Shape, line, require_own_mounts
from tests.torture.network.places import HERE, Place


def namespaces_missing() -> str | None:
    try:
        with line(Shape()):
            return None
    except NoNamespaces as exc:
        return str(exc)


def mounts_missing() -> str | None:
    try:
        require_own_mounts()
    except (NoNamespaces, FileNotFoundError) as exc:
        return str(exc)
    return None


MISSING = namespaces_missing()
MOUNTS_MISSING = mounts_missing()
needs_namespaces = pytest.mark.skipif(MISSING is not None, reason=f"no network namespaces: {MISSING}")
needs_mounts = pytest.mark.skipif(MOUNTS_MISSING is not None, reason=f"no mount namespaces: {MOUNTS_MISSING}")


@needs_namespaces
def test_a_line_is_as_long_as_it_says_and_gone_afterwards() -> None:
    """A handshake takes a round trip, the far end's loopback has the same address, and the relay ends with the line."""
    with line(Shape(round_trip_ms=120)) as up:
        with up.server.call(lambda: socket.create_server(("127.0.0.1", 4_001))) as listener:
            begun_at_s = time.monotonic()
            near = up.client.call(lambda: socket.create_connection(("127.0.0.1", 4_001), 10))
            took_ms = (time.monotonic() - begun_at_s) * 1000
            far, _ = listener.accept()
            with near, far:
                near.sendall(b"ping")
                assert far.recv(10) == b"ping"
                assert near.getsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, 16).rstrip(b"\0") == b"cubic"
        namespace = up.client.namespace
        assert namespace is not None
    assert 115 <= took_ms < 600
    assert not Path(namespace).exists()


@needs_namespaces
def test_loss_is_set_up_at_both_ends() -> None:
    """Each end drops the share that was asked for from what comes over the line."""
    with line(Shape(loss_percent=7, rate_mbit_s=9)) as up:
        for place in (up.client, up.server):
            rules = run_at(place, "nft", "list", "table", "ip", "loss")
            assert 'iifname "line" numgen random mod 100 < 7 drop' in rules
            assert "rate 9Mbit" in run_at(place, "tc", "qdisc", "show", "dev", "line")


@needs_namespaces
@needs_mounts
def test_names_resolve_there_as_the_name_server_pleases(tmp_path: Path) -> None:
    """A process with the line's own resolver asks the name server that can be told to fail."""
    resolver = tmp_path / "resolv.conf"
    resolver.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    with line(Shape()) as up, NameServer().running(up.client) as names:
        place = Place(up.client.namespace, str(resolver))
        assert "127.0.0.1" in run_at(place, "getent", "ahostsv4", "backend.photos.test")
        names.mood = Mood.FAILING
        with pytest.raises(subprocess.CalledProcessError):
            run_at(place, "getent", "ahostsv4", "backend.photos.test")
        assert names.asked[Mood.ANSWERING] >= 1
        assert names.asked[Mood.FAILING] >= 1


def test_a_place_runs_a_function_and_hands_its_error_on() -> None:
    """What fails there fails here."""
    assert HERE.call(lambda: 7) == 7
    assert HERE.prefix == ()
    with pytest.raises(ZeroDivisionError):
        HERE.call(lambda: 1 // 0)
    with pytest.raises(FileNotFoundError):
        Place("/nonexistent/namespace").call(lambda: 7)


def run_at(place: Place, *command: str) -> str:
    return subprocess.run([*place.prefix, *command], capture_output=True, text=True, check=True, timeout=20).stdout
