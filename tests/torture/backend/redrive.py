"""Dead letters go back to the queue that they came from, by the command that the owner has for it."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.cloud import REPOSITORY, Cloud


def redrive(cloud: Cloud) -> int:
    """How many went back."""
    with tempfile.TemporaryDirectory() as folder:
        ready_file = Path(folder) / "ready.json"
        ready_file.write_text(json.dumps(cloud.ready), "utf-8")
        command = [sys.executable, "-m", "infra.admin", "redrive", "--local", str(ready_file), "--json"]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=120)
    return sum(json.loads(done.stdout)["sent_back"].values())
