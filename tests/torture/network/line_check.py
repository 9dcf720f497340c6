"""Measures a line as TCP and UDP find it, so that a figure taken over it can be believed."""

from __future__ import annotations

import socket
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from tests.torture.network.namespaces import SERVER_ADDRESS, Line

DATAGRAMS: Final = 4_000
"""At 1 % loss, 40 ± 6 are lost: enough to tell 1 % from 0 or 2."""
DATAGRAM_PAUSE_S: Final = 0.0005
CONNECTS: Final = 9
BULK_S: Final = 3.0
PORT: Final = 4_000


@dataclass(frozen=True, slots=True)
class LineFigures:
    round_trip_ms: float
    """Median of TCP handshakes, which a lost SYN would lengthen by a second."""
    loss_percent: float
    """From the client to the server."""
    rate_mbit_s: float
    """What one TCP connection brings to the server in some seconds."""
    congestion_control: str


def measure(line: Line) -> LineFigures:
    """Takes about ten seconds."""
    listener = line.server.call(lambda: socket.create_server(("127.0.0.1", PORT)))
    sink = line.server.call(_udp_sink)
    with listener, sink, ThreadPoolExecutor(1) as pool:
        round_trips = [_handshake_ms(line, listener) for _ in range(CONNECTS)]
        counted = pool.submit(_count, sink)
        line.client.call(_send_datagrams)
        arrived = counted.result()
        taken = pool.submit(_take_bulk, listener)
        control = line.client.call(_send_bulk)
        rate_mbit_s = taken.result()
    lost_percent = 100 * (DATAGRAMS - arrived) / DATAGRAMS
    return LineFigures(round(statistics.median(round_trips), 1), round(lost_percent, 2), round(rate_mbit_s, 2), control)


def _handshake_ms(line: Line, listener: socket.socket) -> float:
    begun_at_s = time.monotonic()
    line.client.call(lambda: socket.create_connection(("127.0.0.1", PORT), 30).close())
    took_ms = (time.monotonic() - begun_at_s) * 1000
    listener.accept()[0].close()
    return took_ms


def _udp_sink() -> socket.socket:
    sink = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sink.bind((SERVER_ADDRESS, PORT))
    sink.settimeout(2.0)
    return sink


def _send_datagrams() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as source:
        for _ in range(DATAGRAMS):
            source.sendto(b"x" * 64, (SERVER_ADDRESS, PORT))
            time.sleep(DATAGRAM_PAUSE_S)


def _count(sink: socket.socket) -> int:
    arrived = 0
    try:
        while True:
            sink.recv(100)
            arrived += 1
    except TimeoutError:
        return arrived


def _send_bulk() -> str:
    block = bytes(65_536)
    with socket.create_connection(("127.0.0.1", PORT), 30) as source:
        ends_at_s = time.monotonic() + BULK_S
        while time.monotonic() < ends_at_s:
            source.sendall(block)
        control = source.getsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, 16)
        return control.rstrip(b"\0").decode("ascii")


def _take_bulk(listener: socket.socket) -> float:
    connection, _ = listener.accept()
    taken_bytes, begun_at_s = 0, time.monotonic()
    with connection:
        while time.monotonic() < begun_at_s + BULK_S and (block := connection.recv(65_536)):
            taken_bytes += len(block)
        took_s = time.monotonic() - begun_at_s
        while connection.recv(65_536):
            pass
    return taken_bytes * 8 / took_s / 1e6
