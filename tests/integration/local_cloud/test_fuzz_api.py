"""The API's document against the running API, by requests that nobody thought of."""

from __future__ import annotations

import json
from pathlib import Path

from backend_lambdas.contract.routes import ROUTES
from tests.fuzz_api.run import SHORT, fuzz
from tests.integration.local_cloud.conftest import Cloud


def test_the_api_keeps_its_document(cloud: Cloud, tmp_path: Path) -> None:
    """Whatever is sent, each answer is one that docs/openapi.json describes; every operation also succeeds."""
    ready_file = tmp_path / "ready.json"
    ready_file.write_text(json.dumps(cloud.ready))

    fuzzed = fuzz(ready_file, tmp_path, SHORT)

    assert fuzzed.clean, fuzzed.output
    for route in ROUTES:
        seen = fuzzed.statuses[f"{route.method} {route.path}"].keys()
        expected = {route.status} if route.request is None else {route.status, 400, 403}
        assert expected <= seen, (route.handler, fuzzed.output)
