"""The version of the wire contract; it stands in every path."""

from __future__ import annotations

from typing import Final

CONTRACT_VERSION: Final = 1
