"""A phone is told the address that it can reach, or that there is none."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest

from kiosk.media.phone.addresses import InterfaceAddress, choose_address, interface_addresses
from kiosk.media.phone.refusals import PhoneUnavailable, Unavailable


def there(*entries: tuple[str, str], down: str = "") -> list[InterfaceAddress]:
    return [InterfaceAddress(name, IPv4Address(text), is_up=name != down) for name, text in entries]


@pytest.mark.parametrize(
    ("interfaces", "routed", "chosen"),
    [
        (there(("lo", "127.0.0.1"), ("eth0", "192.168.1.20")), None, "192.168.1.20"),
        (there(("wlan0", "192.168.8.5"), ("eth0", "10.0.0.20")), "192.168.8.5", "192.168.8.5"),
        (there(("wlan0", "192.168.8.5"), ("eth0", "10.0.0.20")), "10.0.0.20", "10.0.0.20"),
        (there(("docker0", "172.17.0.1"), ("br-12ab", "172.18.0.1"), ("eth0", "172.16.4.2")), None, "172.16.4.2"),
        (there(("tun0", "10.8.0.2"), ("eth0", "192.168.1.20")), "10.8.0.2", "192.168.1.20"),
        (there(("vEthernet (WSL)", "172.29.0.1"), ("Wi-Fi", "192.168.1.20")), None, "192.168.1.20"),
        (there(("eth0", "169.254.7.7"), ("wlan0", "192.168.1.20")), None, "192.168.1.20"),
        (there(("eth0", "169.254.7.7")), None, "169.254.7.7"),
        (there(("eth0", "203.0.113.9"), ("eth1", "192.168.1.20")), "203.0.113.9", "192.168.1.20"),
        (there(("eth0", "192.168.1.20"), ("wlan0", "192.168.8.5"), down="eth0"), None, "192.168.8.5"),
    ],
    ids=[
        "the only one",
        "the one to the router",
        "or the other",
        "no container's bridge",
        "no tunnel, though the way out",
        "no virtual switch",
        "a given address before a made-up one",
        "a made-up one where there is no other",
        "no public one",
        "none that is down",
    ],
)
def test_the_address_is_one_that_a_phone_can_share(
    interfaces: list[InterfaceAddress], routed: str | None, chosen: str
) -> None:
    """Of several the private one that is up, best the one that leads to the router; never a tunnel's or a bridge's."""
    assert str(choose_address(interfaces, IPv4Address(routed) if routed else None)) == chosen


@pytest.mark.parametrize(
    "interfaces",
    [[], there(("lo", "127.0.0.1")), there(("eth0", "203.0.113.9")), there(("eth0", "192.168.1.20"), down="eth0")],
    ids=["none", "loopback", "public alone", "unplugged"],
)
def test_without_a_network_the_screen_can_say_so(interfaces: list[InterfaceAddress]) -> None:
    """A kiosk without a network that phones could share has no phone today, by its own code."""
    with pytest.raises(PhoneUnavailable) as refusal:
        choose_address(interfaces, None)
    assert refusal.value.code is Unavailable.NO_NETWORK


def test_the_shop_may_name_it() -> None:
    """An address or an interface in the settings goes first; one that is not here is refused by its code."""
    interfaces = there(("eth0", "192.168.1.20"), ("wlan0", "203.0.113.9"))
    assert str(choose_address(interfaces, None, "203.0.113.9")) == "203.0.113.9"
    assert str(choose_address(interfaces, None, "wlan0")) == "203.0.113.9"
    with pytest.raises(PhoneUnavailable) as refusal:
        choose_address(interfaces, None, "192.168.1.21")
    assert refusal.value.code is Unavailable.ADDRESS_NOT_HERE


def test_this_machine_has_at_least_its_loopback() -> None:
    """The machine's own interfaces are listed with their state."""
    loopbacks = [entry for entry in interface_addresses() if entry.address.is_loopback]
    assert loopbacks
    assert all(entry.is_up for entry in loopbacks)
