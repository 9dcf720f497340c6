"""`python -m infra.openapi`: writes docs/openapi.json from the contract, to be committed with it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from infra.openapi.document import text

PATH: Final = Path(__file__).parents[2] / "docs" / "openapi.json"


if __name__ == "__main__":
    PATH.write_text(text(), "utf-8")
