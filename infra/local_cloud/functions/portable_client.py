"""The part of the Lambda runtime client that AWS builds for Linux alone, over the standard library.

`install` puts it in the place of the `runtime_client` extension module where that one is missing (macOS, Windows),
so that the rest of awslambdaric runs there unchanged. The protocol: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.
"""

from __future__ import annotations

import http.client
import importlib.util
import json
import os
import sys
import types
from collections.abc import Mapping
from typing import Final

_INVOCATION: Final = "/2018-06-01/runtime/invocation"


class PortableClient:
    """What awslambdaric calls; one invocation at a time, on one thread."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._user_agent = ""

    def initialize_client(self, user_agent: str) -> None:
        self._user_agent = user_agent

    def next(self) -> tuple[bytes, Mapping[str, str]]:
        """Blocks until there is work: the event's bytes, and the headers with its id and deadline."""
        response, body = self._call("GET", f"{_INVOCATION}/next")
        return body, dict(response.headers)

    def post_invocation_result(
        self, invoke_id: str, content: bytes, content_type: str, _invocation_id: str | None = None
    ) -> None:
        self._call("POST", f"{_INVOCATION}/{invoke_id}/response", content, {"Content-Type": content_type})

    def post_error(self, invoke_id: str, error: str, xray_fault: str, _invocation_id: str | None = None) -> None:
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Function-Error-Type": str(json.loads(error).get("errorType", "Unhandled")),
            "Lambda-Runtime-Function-XRay-Error-Cause": xray_fault,
        }
        self._call("POST", f"{_INVOCATION}/{invoke_id}/error", error.encode(), headers)

    def _call(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> tuple[http.client.HTTPResponse, bytes]:
        connection = http.client.HTTPConnection(self._address)
        try:
            connection.request(method, path, body, {"User-Agent": self._user_agent, **(headers or {})})
            response = connection.getresponse()
            answer = response.read()
        finally:
            connection.close()
        if response.status >= http.client.BAD_REQUEST:
            raise RuntimeError(f"the runtime API answered {response.status} to {method} {path}")
        return response, answer


def install() -> None:
    """Only where the extension module is missing; before awslambdaric is imported."""
    if importlib.util.find_spec("runtime_client") is not None:
        return
    client = PortableClient(os.environ["AWS_LAMBDA_RUNTIME_API"])
    module = types.ModuleType("runtime_client", __doc__)
    for name in ("initialize_client", "next", "post_invocation_result", "post_error"):
        setattr(module, name, getattr(client, name))
    sys.modules["runtime_client"] = module
