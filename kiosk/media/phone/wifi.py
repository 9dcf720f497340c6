"""The text of a second QR code, by which a phone joins the shop's Wi-Fi before it opens the reception's address."""

from __future__ import annotations

import re
from typing import Final

_SPECIAL: Final = re.compile(r'([\\\\;,:"])')


def joining_text(network_name: str, password: str) -> str:
    """As iOS and Android cameras read it (Wi-Fi Alliance, WPA3 specification, section 7). No password: an open one."""
    kind = f"T:WPA;S:{_escaped(network_name)};P:{_escaped(password)}" if password else f"S:{_escaped(network_name)}"
    return f"WIFI:{kind};;"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
