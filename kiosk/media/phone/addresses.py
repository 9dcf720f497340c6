"""Which of this machine's addresses a phone in the shop can reach."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import Final

import psutil

from kiosk.media.phone.refusals import PhoneUnavailable, Unavailable

_INNER_INTERFACES: Final = re.compile(
    r"lo\d*|docker|br-|virbr|veth|vmnet|vbox|tap|tun|utun|wg|zt|tailscale|podman|cni|lxc|awdl|llw|anpi|bridge"
    r"|vethernet|isatap|teredo|loopback|wwan|ppp|rmnet",
    re.IGNORECASE,
)
"""Bridges of containers and virtual machines, tunnels, and lines that lead out of the shop: no phone comes in there."""

_OUTSIDE: Final = IPv4Address("192.0.2.1")
"""TEST-NET-1 of RFC 5737: asked for its route alone, nothing is sent."""


@dataclass(frozen=True, slots=True)
class InterfaceAddress:
    interface: str
    address: IPv4Address
    is_up: bool = True


def interface_addresses() -> list[InterfaceAddress]:
    """This machine's own IPv4 addresses, now. Takes a millisecond or so; any thread."""
    states = psutil.net_if_stats()
    return [
        InterfaceAddress(name, IPv4Address(entry.address), is_up=name in states and states[name].isup)
        for name, entries in psutil.net_if_addrs().items()
        for entry in entries
        if entry.family == socket.AF_INET
    ]


def routed_address() -> IPv4Address | None:
    """The one by which this machine would leave its network, where it has a way out. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((str(_OUTSIDE), 9))
        except OSError:  # no route: a shop without internet is a shop all the same
            return None
        return IPv4Address(probe.getsockname()[0])


def choose_address(interfaces: Sequence[InterfaceAddress], routed: IPv4Address | None, wanted: str = "") -> IPv4Address:
    """`wanted` (an address, or an interface's name) where the settings name one; else a private address that is up,
    best the one that leads to the router, which the phones' Wi-Fi has too. Raises PhoneUnavailable.
    """
    there = [entry for entry in interfaces if entry.is_up]
    if wanted:
        for entry in there:
            if wanted in {str(entry.address), entry.interface}:
                return entry.address
        raise PhoneUnavailable(
            Unavailable.ADDRESS_NOT_HERE,
            f"[phone] address names {wanted}, which is not up here: plug the network in, or mend the setting",
        )
    reachable = [entry.address for entry in there if _is_the_shops(entry)]
    if not reachable:
        raise PhoneUnavailable(
            Unavailable.NO_NETWORK,
            "no network that a phone could share: connect the kiosk to the shop's Wi-Fi or cable, "
            "or name the address in [phone] address",
        )
    return min(reachable, key=lambda address: (address != routed, address.is_link_local, address))


def _is_the_shops(entry: InterfaceAddress) -> bool:
    """Private by RFC 1918 or link-local: a public address would offer the page to the whole internet."""
    address = entry.address
    if address.is_loopback or _INNER_INTERFACES.match(entry.interface):
        return False
    return address.is_link_local or any(address in network for network in _PRIVATE)


_PRIVATE: Final = tuple(map(ipaddress.IPv4Network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
