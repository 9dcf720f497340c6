"""Lambda's Invoke API, for the administrator's own client."""

from __future__ import annotations

import asyncio
import re
import uuid
from typing import Final

from aiohttp import web

from infra.local_cloud.functions.invocations import INVOCATION_SIZE_BYTES_MAX, Invoker, UnknownFunctionError

_KEY_ID: Final = re.compile(r"AWS4-HMAC-SHA256 Credential=([^/]+)/")


def application(invoker: Invoker, administrator_key_id: str) -> web.Application:
    """The key id is checked, the signature is not: nothing but this machine can reach the listener."""
    running: set[asyncio.Task[object]] = set()

    async def invoke(request: web.Request) -> web.Response:
        found = _KEY_ID.match(request.headers.get("Authorization", ""))
        if found is None or found[1] != administrator_key_id:
            return _error(403, "AccessDeniedException", "Only the administrator may invoke functions.")
        kind = request.headers.get("X-Amz-Invocation-Type", "RequestResponse")
        function = request.match_info["function"].rpartition(":")[2]
        call = asyncio.create_task(invoker.invoke(function, await request.read() or b"{}"))
        if kind == "Event":
            running.add(call)  # or the loop may forget it
            call.add_done_callback(running.discard)
            return web.Response(status=202, headers=_headers())
        try:
            outcome = await call
        except UnknownFunctionError:
            return _error(404, "ResourceNotFoundException", f"Function not found: {function}")
        failed = {"X-Amz-Function-Error": "Unhandled"} if outcome.failed else {}
        return web.Response(body=outcome.payload, content_type="application/json", headers=_headers() | failed)

    app = web.Application(client_max_size=INVOCATION_SIZE_BYTES_MAX)
    app.router.add_post("/2015-03-31/functions/{function}/invocations", invoke)
    return app


def _headers() -> dict[str, str]:
    return {"X-Amz-Executed-Version": "$LATEST", "x-amzn-RequestId": str(uuid.uuid4())}


def _error(status: int, error_type: str, message: str) -> web.Response:
    return web.json_response(
        {"Type": "User", "Message": message}, status=status, headers={**_headers(), "x-amzn-ErrorType": error_type}
    )
