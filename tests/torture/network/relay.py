"""`python -m tests.torture.network.relay DELAY_MS`: two network namespaces, and a long line between them.

Both ends are TUN devices; a packet that goes into one comes out of the other `DELAY_MS` later, so that real TCP sees
a real round trip. The kernel's own netem would do the same where it is built in. Namespaces, devices and rules have no
name outside this process and end with it, however it ends; it ends when its standard input does.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import select
import struct
import sys
import time
from collections import deque
from typing import Final

DEVICE: Final = "line"
CLONE_NEWNET: Final = 0x40000000
TUNSETIFF: Final = 0x400454CA
IFF_TUN_NO_PI: Final = 0x1001
PACKET_SIZE_BYTES_MAX: Final = 65_536


def new_end() -> tuple[int, int]:
    """A fresh namespace with a TUN device in it: descriptors of the namespace and of the device.

    Leaves this thread in that namespace.
    """
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "no network namespace can be made: this needs root")
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22s", DEVICE.encode(), IFF_TUN_NO_PI, b""))
    return os.open("/proc/self/ns/net", os.O_RDONLY), device


def carry(ends: tuple[int, int], delay_s: float) -> None:
    """Until standard input ends."""
    poll = select.poll()
    for descriptor in (sys.stdin.fileno(), *ends):
        poll.register(descriptor, select.POLLIN)
    far = {ends[0]: ends[1], ends[1]: ends[0]}
    held: deque[tuple[float, int, bytes]] = deque()
    while True:
        wait_ms = None if not held else max(0.0, held[0][0] - time.monotonic()) * 1000
        for descriptor, _ in poll.poll(wait_ms):
            if descriptor == sys.stdin.fileno():
                return
            _take_all(descriptor, far[descriptor], delay_s, held)
        now = time.monotonic()
        while held and held[0][0] <= now:
            _, target, packet = held.popleft()
            try:
                os.write(target, packet)
            except OSError:  # the device is not up yet, or its queue is full: a packet lost, as on any line
                continue


def _take_all(source: int, target: int, delay_s: float, held: deque[tuple[float, int, bytes]]) -> None:
    while True:
        try:
            packet = os.read(source, PACKET_SIZE_BYTES_MAX)
        except BlockingIOError:
            return
        except OSError:  # not up yet
            return
        held.append((time.monotonic() + delay_s, target, packet))


def main() -> int:
    delay_s = float(sys.argv[1]) / 1000
    near, far = new_end(), new_end()
    process = os.getpid()
    ends = {"client": f"/proc/{process}/fd/{near[0]}", "server": f"/proc/{process}/fd/{far[0]}"}
    sys.stdout.write(json.dumps(ends) + "\n")
    sys.stdout.flush()
    carry((near[1], far[1]), delay_s)
    return 0


if __name__ == "__main__":
    sys.exit(main())
