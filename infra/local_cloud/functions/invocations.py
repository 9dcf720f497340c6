"""What it means to invoke a function: the port that the gateway, the queues and the Invoke API call."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, Protocol

INVOCATION_SIZE_BYTES_MAX: Final = 6 * 1024 * 1024
"""Lambda's quota for a synchronous request or response."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an invocation ended."""

    payload: bytes
    """The function's answer, or an error document if it failed."""
    failed: bool = False
    timed_out: bool = False

    @classmethod
    def failure(cls, error_type: str, message: str, *, timed_out: bool = False) -> Outcome:
        document = {"errorType": error_type, "errorMessage": message}
        return cls(json.dumps(document).encode(), failed=True, timed_out=timed_out)


class Invoker(Protocol):
    """Invokes functions by name.

    A call ends when the function has answered, failed or run out of time, never later; what went wrong inside the
    function is in the outcome, not an exception. Calls of one function may wait for each other.
    """

    async def invoke(self, function: str, payload: bytes) -> Outcome:
        """Raises UnknownFunctionError; nothing else."""


class UnknownFunctionError(Exception):
    """No function of that name is in the template."""
