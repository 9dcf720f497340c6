"""A route's function called as the gateway would, its answer read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.deployed.stage import Stage
from tests.privilege.proof.poller import NotDoneError


def answer_of(stage: Stage, function: str, role_of: str, event: Mapping[str, Any]) -> Any:
    """Raises NotDoneError where it is no 200."""
    answer = stage.functions.call(function, event, role_of)
    if answer["statusCode"] != 200:
        raise NotDoneError(f"{function}: {answer['statusCode']} {answer['body']}")
    return json.loads(answer["body"])
