"""A bad line for real TCP: two network namespaces, a relay that delays, nftables that lose, tbf that narrows.

What listens on the server's loopback is reached at the same address and port from the client's: the line rewrites
addresses at both ends, so that a cloud needs no listener beyond loopback and presigned URLs are good on both sides.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.torture.network.places import Place
from tests.torture.network.relay import DEVICE

REPOSITORY: Final = Path(__file__).parents[3]
CLIENT_ADDRESS: Final = "10.77.0.1"
SERVER_ADDRESS: Final = "10.77.0.2"

CONGESTION_CONTROL: Final = "cubic"
"""Debian's and Windows' own. Set by route: in a fresh namespace no other way is open."""

QUEUE_PACKETS: Final = 5_000
"""Of a TUN device, else 500: fewer than one burst of TCP's, and the relay would lose what the line should not."""

_TOOLS: Final = ("ip", "tc", "nft", "nsenter", "unshare", "sysctl")


class NoNamespaces(Exception):
    """This machine can't make them; the text says why."""


@dataclass(frozen=True, slots=True)
class Shape:
    round_trip_ms: int = 0
    loss_percent: int = 0
    """Each way."""
    rate_mbit_s: int | None = None
    """Each way."""

    def __str__(self) -> str:
        rate = "" if self.rate_mbit_s is None else f", {self.rate_mbit_s} Mbit/s"
        return f"{self.round_trip_ms} ms RTT, {self.loss_percent} % loss{rate}"


@dataclass(frozen=True, slots=True)
class Line:
    """Both ends of a line that is up."""

    shape: Shape
    client: Place
    server: Place


@contextlib.contextmanager
def line(shape: Shape) -> Iterator[Line]:
    """Nothing of it is left afterwards. Raises NoNamespaces."""
    _require_tools()
    relay = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.network.relay", str(shape.round_trip_ms / 2)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C ends the run in its order, and the relay by its closed input
        text=True,
    )
    assert relay.stdin is not None
    assert relay.stdout is not None
    assert relay.stderr is not None
    try:
        first = relay.stdout.readline()
        if not first:
            raise NoNamespaces(relay.stderr.read().strip().rpartition("\n")[2])
        ends = json.loads(first)
        up = Line(shape, Place(ends["client"]), Place(ends["server"]))
        _set_up(up.client, _client_commands(), shape)
        _set_up(up.server, _server_commands(), shape)
        yield up
    finally:
        relay.stdin.close()
        relay.wait(10)
        relay.stdout.close()
        relay.stderr.close()


def require_own_mounts() -> None:
    """Raises NoNamespaces where no process can have a /etc/resolv.conf of its own, as in a chroot."""
    done = subprocess.run(["unshare", "--mount", "true"], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoNamespaces(f"no mounts of its own here: {done.stderr.strip()}")


def _require_tools() -> None:
    if not sys.platform.startswith("linux"):
        raise NoNamespaces("network namespaces are Linux's")
    if os.geteuid() != 0:
        raise NoNamespaces("network namespaces need root")
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        raise NoNamespaces(f"not installed: {', '.join(missing)} (Debian: iproute2, nftables, util-linux, procps)")
    if not Path("/dev/net/tun").exists():
        raise NoNamespaces("this kernel has no /dev/net/tun")


def _client_commands() -> list[str]:
    return [
        *_address_commands(CLIENT_ADDRESS, SERVER_ADDRESS),
        "nft add table ip nat",
        "nft add chain ip nat out { type nat hook output priority -100 ; }",
        f"nft add rule ip nat out ip daddr 127.0.0.1 meta l4proto tcp dnat to {SERVER_ADDRESS}",
        "nft add chain ip nat leave { type nat hook postrouting priority 100 ; }",
        f"nft add rule ip nat leave oifname {DEVICE} masquerade",
    ]


def _server_commands() -> list[str]:
    return [
        *_address_commands(SERVER_ADDRESS, CLIENT_ADDRESS),
        "nft add table ip nat",
        "nft add chain ip nat come { type nat hook prerouting priority -100 ; }",
        f"nft add rule ip nat come iifname {DEVICE} meta l4proto tcp dnat to 127.0.0.1",
    ]


def _address_commands(own: str, other: str) -> list[str]:
    return [
        "ip link set lo up",
        f"ip address add {own} peer {other} dev {DEVICE}",
        f"ip link set {DEVICE} up txqueuelen {QUEUE_PACKETS}",
        f"ip route replace {other} dev {DEVICE} src {own} congctl {CONGESTION_CONTROL}",
        # The client's TCP takes its congestion control from the route to the address that it was told.
        "ip route replace local 127.0.0.1 dev lo table local src 127.0.0.1 congctl " + CONGESTION_CONTROL,
        "sysctl -q -w net.ipv4.conf.all.route_localnet=1",
    ]


def _shape_commands(shape: Shape) -> list[str]:
    commands = []
    if shape.loss_percent:
        commands += [
            "nft add table ip loss",
            "nft add chain ip loss come { type filter hook prerouting priority -300 ; }",
            f"nft add rule ip loss come iifname {DEVICE} numgen random mod 100 < {shape.loss_percent} drop",
        ]
    if shape.rate_mbit_s is not None:
        commands.append(
            f"tc qdisc replace dev {DEVICE} root tbf rate {shape.rate_mbit_s}mbit burst 32kbit latency 400ms"
        )
    return commands


def _set_up(place: Place, commands: list[str], shape: Shape) -> None:
    for command in [*commands, *_shape_commands(shape)]:
        done = subprocess.run([*place.prefix, *command.split()], capture_output=True, text=True, check=False)
        if done.returncode:
            raise NoNamespaces(f"`{command}` failed: {done.stderr.strip()}")
