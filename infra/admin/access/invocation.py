"""The backend's own functions for its owner, invoked by name; what they refuse is told in their words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment


def invoke(deployment: Deployment, output: str, request: dict[str, object]) -> dict[str, Any]:
    """`output` names the function. Members of the request that are None are left out. Raises AdminError."""
    given = {name: value for name, value in request.items() if value is not None}
    answer = deployment.functions().invoke(FunctionName=deployment.output(output), Payload=json.dumps(given).encode())
    told = json.load(answer["Payload"])
    if answer.get("FunctionError"):
        # Their text is ids and rules, never a PIN: that is promised where they are raised.
        raise AdminError(f"refused: {_words(str(told.get('errorType')))}{told.get('errorMessage') or 'see its log'}")
    found: dict[str, Any] = told
    return found


def _words(error_type: str) -> str:
    known = {
        "ContractViolation": "",
        "StaffUnknown": "the shop has nobody with this number: ",
        "StaffNumberTaken": "somebody has the number already; remove them first, or give another: ",
        "DeviceUnknown": "no such device was ever enrolled: ",
    }
    return known.get(error_type, f"{error_type}: ")
