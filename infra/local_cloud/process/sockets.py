"""Listening sockets on loopback: free ports, and ports that are wanted again after a restart."""

from __future__ import annotations

import socket
from typing import Final

from infra.local_cloud.errors import MachineError

HOST: Final = "127.0.0.1"


def listen(port: int = 0) -> socket.socket:
    """Port 0 takes a free one. Raises MachineError if the port is taken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as exc:
        listener.close()
        raise MachineError(
            f"Cannot listen on {HOST}:{port} ({exc.strerror}): stop what uses it, or choose another port."
        ) from exc
    listener.listen(128)
    return listener


def listen_again(port: int | None) -> socket.socket:
    """The port of the last start, so that links given out then still work; if it is taken, a free one."""
    if port is None:
        return listen()
    try:
        return listen(port)
    except MachineError:
        return listen()


def free_port(wanted: int | None) -> int:
    """A port for a process that must open it itself; somebody may take it first, and that process then says so."""
    with listen_again(wanted) as listener:
        return port_of(listener)


def port_of(listener: socket.socket) -> int:
    port: int = listener.getsockname()[1]
    return port


def url_of(listener: socket.socket) -> str:
    return f"http://{HOST}:{port_of(listener)}"
