from __future__ import annotations

import subprocess
import sys

import pytest

PROBE = """
import sys
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.api import {name}
{build}
print(*sorted({{module.partition(".")[0] for module in sys.modules}} & {{"boto3", "botocore", "jwt"}}))
assert not [module for module in sys.modules if "argon2" in module or ".domain.staff" in module]
"""
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "x",
    "AWS_SECRET_ACCESS_KEY": "x",
    "AWS_REGION": "eu-central-1",
    "DEVICES_TABLE": "x",
}


@pytest.mark.parametrize(
    ("name", "build", "expected"),
    [("authorizer", "_wiring.gatekeeper()", "jwt"), ("health", "_wiring.clock()", "")],
)
def test_cold_start(name: str, build: str, expected: str) -> None:
    """Neither the authorizer nor health pays for importing boto3 or botocore, or anything about staff and PINs."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(name=name, build=build)],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == expected
