"""Where AWS's extension module is missing, the portable client runs the same functions through the same API."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.integration.local_cloud.conftest import REPOSITORY

WITHOUT_EXTENSION = """
import importlib.util, sys
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "runtime_client" else real(name, *rest)
sys.argv = ["awslambdaric", "answers.handler"]
from infra.local_cloud.functions import function_process
function_process.main()
"""

HANDLER = """
def handler(event, context):
    if event == "fail":
        raise KeyError("on purpose")
    return {"echo": event, "id": context.aws_request_id}
"""


def test_events_answers_and_errors_go_through(tmp_path: Path) -> None:
    """An event reaches the handler with its id, its answer comes back, and an exception comes back as an error."""
    (tmp_path / "answers.py").write_text(HANDLER)
    events = [("id-1", "fail"), ("id-2", "hello")]
    posted: list[tuple[str, object, str | None]] = []
    finished = threading.Event()

    class RuntimeApi(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if not events:
                finished.wait(30)
                return
            request_id, event = events.pop(0)
            body = json.dumps(event).encode()
            self.send_response(200)
            self.send_header("Lambda-Runtime-Aws-Request-Id", request_id)
            self.send_header("Lambda-Runtime-Deadline-Ms", "99999999999999")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            kind = self.headers.get("Lambda-Runtime-Function-Error-Type")
            posted.append((self.path, json.loads(body), kind))
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()
            if not events and len(posted) == 2:
                finished.set()

        def log_message(self, *_arguments: object) -> None:
            """Nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), RuntimeApi)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{REPOSITORY}:{tmp_path}",
        "LAMBDA_TASK_ROOT": str(tmp_path),
        "_HANDLER": "answers.handler",
        "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.server_port}",
    }
    process = subprocess.Popen([sys.executable, "-c", WITHOUT_EXTENSION], env=environment, stdout=subprocess.DEVNULL)
    try:
        assert finished.wait(30), posted
    finally:
        process.kill()
        process.wait()
        server.shutdown()
        server.server_close()

    (error_path, error, error_type), (answer_path, answer, _) = posted
    assert error_path == "/2018-06-01/runtime/invocation/id-1/error"
    assert error_type == "KeyError"
    assert isinstance(error, dict)
    assert error["errorType"] == "KeyError"
    assert answer_path == "/2018-06-01/runtime/invocation/id-2/response"
    assert answer == {"echo": "hello", "id": "id-2"}
