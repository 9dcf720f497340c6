"""What one question to the backend tells: how far it came, whose clock is off, who is older, who is let in."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from backend_lambdas.contract.codec import encode
from backend_lambdas.contract.error_codes import STATUS_OF, ErrorCode
from backend_lambdas.contract.messages import Health, Problem
from backend_lambdas.contract.version import CONTRACT_VERSION
from kiosk.api.client import ApiClient
from kiosk.checkup.backend import BackendExam
from kiosk.checkup.findings import Check, CheckName, Finding, Trouble, Verdict, examine
from kiosk.clock import SystemClock
from tests.fakes.clock import FakeClock

URL = "http://backend.test"
HEALTHY = Health(CONTRACT_VERSION, "2026-05-04T09:30:00.000Z")


def finding(check: Check) -> Finding:
    [found] = examine({CheckName.NETWORK: check})
    return found


def answering(
    health: Health = HEALTHY, *, device: ErrorCode | None = None, date: datetime | None = None
) -> BackendExam:
    """A backend that says this of itself and that of the device."""

    def answer(request: httpx.Request) -> httpx.Response:
        headers = {} if date is None else {"Date": date.strftime("%a, %d %b %Y %H:%M:%S GMT")}
        if request.url.path.endswith("/health"):
            return httpx.Response(200, content=encode(health), headers=headers)
        code = device or ErrorCode.ORDER_NOT_FOUND
        return httpx.Response(STATUS_OF[code], content=encode(Problem(code, "no")), headers=headers)

    return exam_of(httpx.MockTransport(answer))


def exam_of(transport: httpx.BaseTransport) -> BackendExam:
    def client() -> ApiClient:
        return ApiClient(URL, FakeClock(), transport=transport)

    return BackendExam(URL, client, client)


@pytest.mark.parametrize(("ahead", "trouble"), [(1, Trouble.KIOSK_OLDER), (-1, Trouble.BACKEND_OLDER)])
def test_another_version_of_the_contract_is_found(ahead: int, trouble: Trouble) -> None:
    """Where kiosk and backend speak different versions, it is said which of them is to be updated."""
    exam = answering(Health(CONTRACT_VERSION + ahead, HEALTHY.time))
    found = finding(lambda: exam.check_version("1.0"))
    assert found.trouble is trouble
    assert f"version {CONTRACT_VERSION + ahead} of the contract" in found.detail


def test_all_is_well() -> None:
    """A backend that answers, by the same clock and contract, and knows the device has four good findings."""
    exam = answering(date=FakeClock().now())
    checks = (exam.check_network, exam.check_clock, exam.check_backend, lambda: exam.check_version("1.0"))
    assert [finding(check).verdict for check in checks] == [Verdict.GOOD] * 4


@pytest.mark.parametrize(("minutes", "words"), [(7, "420 s slow"), (-7, "420 s fast")])
def test_a_wrong_clock_is_measured(minutes: int, words: str) -> None:
    """The backend's Date says by how much this machine's clock is off, and which way."""
    exam = answering(date=FakeClock().now() + timedelta(minutes=minutes))
    found = finding(exam.check_clock)
    assert found.trouble is Trouble.CLOCK_WRONG
    assert words in found.detail


def test_a_device_that_was_revoked_is_told() -> None:
    """A backend that answers everyone, and refuses this device, is found to do so."""
    exam = answering(device=ErrorCode.UNAUTHORISED)
    assert finding(exam.check_network).good
    assert finding(exam.check_backend).trouble is Trouble.DEVICE_REFUSED


def test_a_backend_in_trouble_is_no_trouble_of_the_network() -> None:
    """An answer of 503 came through: the network is good, and the backend is what to look at."""
    exam = exam_of(httpx.MockTransport(lambda _: httpx.Response(503)))
    assert finding(exam.check_network).good
    assert finding(exam.check_backend).trouble is Trouble.BACKEND_TROUBLE
    assert finding(exam.check_clock).verdict is Verdict.OPEN


def test_a_sign_in_page_is_recognised() -> None:
    """Where a portal answers in the backend's place, the network is to be signed in to, and all else is open."""
    exam = exam_of(httpx.MockTransport(lambda _: httpx.Response(200, html="<h1>Welcome to our Wi-Fi</h1>")))
    assert finding(exam.check_network).trouble is Trouble.SIGN_IN_PAGE
    assert finding(exam.check_backend).verdict is Verdict.OPEN


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip in the address, or a machine without DNS, is told from a line that is down."""

    def unknown(*_arguments: object, **_more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert finding(exam_at("https://api.photo-kiosk.example").check_network).trouble is Trouble.NAME_UNKNOWN


def test_nothing_listens() -> None:
    """A port that refuses is a matter of cable, firewall or address."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        exam = exam_at(f"https://127.0.0.1:{unused.getsockname()[1]}")
        assert finding(exam.check_network).trouble is Trouble.NO_ANSWER


def test_a_proxy_that_refuses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that lets nothing through is told from a backend that does not answer."""

    class Refusing(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            self.send_error(403)

        def log_message(self, *_: object) -> None:
            """Keeps the test's output clean."""

    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Refusing)) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("NO_PROXY", "")
        found = finding(exam_at("https://api.photo-kiosk.example").check_network)
    assert found.trouble is Trouble.PROXY_REFUSES


@pytest.mark.parametrize(
    ("days", "is_trusted", "trouble"),
    [
        ((-9, 9), False, Trouble.CERTIFICATE_REFUSED),
        ((-9, -2), True, Trouble.CERTIFICATE_TIME),
        ((2, 9), True, Trouble.CERTIFICATE_TIME),
    ],
    ids=["a stranger's", "expired", "not valid yet"],
)
def test_certificates(
    days: tuple[int, int], is_trusted: bool, trouble: Trouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate that is not the backend's is told from one that this machine's clock makes invalid."""
    authority, certificate = certificates(tmp_path, *days)
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a handshake that the client ends is expected
    server.socket = context.wrap_socket(server.socket, server_side=True)
    with serving(server) as port:
        assert finding(exam_at(f"https://127.0.0.1:{port}").check_network).trouble is trouble


def exam_at(url: str) -> BackendExam:
    return BackendExam(url, lambda: ApiClient(url, SystemClock()), None)


@contextmanager
def serving(server: ThreadingHTTPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def certificates(folder: Path, valid_from_days: int, valid_to_days: int) -> tuple[Path, Path]:
    """An authority's file, and one with a certificate of its own for 127.0.0.1 and the key."""
    now = datetime.now(UTC)
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test authority")])
    builder = x509.CertificateBuilder().serial_number(x509.random_serial_number()).issuer_name(authority_name)
    authority = (
        builder.subject_name(authority_name)
        .public_key(authority_key.public_key())
        .not_valid_before(now - timedelta(days=99))
        .not_valid_after(now + timedelta(days=99))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    address = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    leaf = (
        builder.subject_name(x509.Name([]))
        .public_key(key.public_key())
        .not_valid_before(now + timedelta(days=valid_from_days))
        .not_valid_after(now + timedelta(days=valid_to_days))
        .add_extension(address, critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "authority.pem").write_bytes(authority.public_bytes(pem))
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "server.pem").write_bytes(leaf.public_bytes(pem) + private)
    return folder / "authority.pem", folder / "server.pem"
