"""Strangers, other sites, floods and nonsense get nothing, and hold nobody up."""

from __future__ import annotations

import secrets
import socket
import time

import httpx
import pytest

from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.page import PageSettings
from tests.integration.phone.conftest import OpenShop, Shop, jpeg


def raw(shop: Shop, request: str, *, host: str | None = None) -> bytes:
    """The whole answer to a request as written, with the host that is expected unless another is named."""
    with shop.connect() as line:
        named = shop.url.netloc.decode() if host is None else host
        line.sendall(request.replace("HOST", named).replace("PATH", shop.url.path).encode())
        return read_to_end(line)


def read_to_end(line: socket.socket) -> bytes:
    answer = b""
    while content := line.recv(65536):
        answer += content
    return answer


def is_cut(line: socket.socket) -> bool:
    try:
        return line.recv(1) == b""
    except ConnectionError:
        return True


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def test_without_the_token_there_is_nothing(open_shop: OpenShop) -> None:
    """A wrong token, a part of it, none, or more than it gets one and the same answer, whatever is asked."""
    shop = open_shop()
    token, client = shop.url.path.strip("/"), shop.client(headers={"Origin": shop.origin})
    for wrong in (token[:-1], token + "a", secrets.token_urlsafe(16), "", "%00", token.swapcase()):
        for name in ("", "page.js", "photos/" + secrets.token_hex(16)):
            path = f"/{wrong}/{name}"
            for method in ("GET", "PUT", "PATCH", "HEAD", "DELETE", "POST", "OPTIONS"):
                response = client.request(method, shop.origin + path)
                assert (response.status_code, response.headers["Kiosk-Code"]) == (404, "closed"), (method, path)
    assert "no longer good" in client.get(shop.origin).text


def test_a_dead_session_takes_nothing(open_shop: OpenShop) -> None:
    """When its time is over the code is dead, page and uploads alike, and the page says so in the phone's language."""
    shop = open_shop(ReceptionLimits(lifetime_s=60))
    phone = shop.phone()
    upload_id, _ = phone.announce(jpeg())
    shop.clock.advance(61)
    assert phone.patch(upload_id, 0, jpeg()).headers["Kiosk-Code"] == "closed"
    page = phone.client.get("", headers={"Accept-Language": "de-AT,de;q=0.9"})
    assert page.status_code == 404
    assert "Dieser Code gilt nicht mehr" in page.text


def test_another_host_name_is_refused(open_shop: OpenShop) -> None:
    """A site whose name was rebound to the kiosk's address reaches nothing, with the right token either."""
    shop = open_shop()
    for host in ("evil.example", "localhost", "127.0.0.1", f"evil.example:{shop.url.port}", ""):
        answer = raw(shop, "GET PATH HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n", host=host)
        assert status(answer) == 421, host
    twice = raw(shop, "GET PATH HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\nConnection: close\r\n\r\n")
    assert status(twice) in {400, 421}


def test_another_sites_script_can_not_write(open_shop: OpenShop) -> None:
    """Writes need the page's own origin: another page that knows the address sends nothing in the customer's name."""
    shop = open_shop()
    for origin in ("http://evil.example", "null", f"https://{shop.url.netloc.decode()}", None):
        headers = {"Content-Type": "application/json"} | ({"Origin": origin} if origin else {})
        response = shop.client().put(f"{shop.address}photos/{secrets.token_hex(16)}", headers=headers, content=b"{}")
        assert (response.status_code, response.headers["Kiosk-Code"]) == (403, "wrong_origin"), origin
        assert "Access-Control-Allow-Origin" not in response.headers


def test_nothing_can_be_read_back(open_shop: OpenShop) -> None:
    """Whoever has the code can neither list nor fetch what another phone sent, nor guess at it."""
    shop = open_shop()
    phone = shop.phone()
    upload_id, _ = phone.announce(jpeg())
    phone.patch(upload_id, 0, jpeg())
    for path in (
        "photos",
        "photos/",
        f"photos/{upload_id}",
        "00001.photo",
        ".receiving",
        "phrases.json",
        "..",
        "%2e%2e/",
    ):
        response = phone.client.get(shop.address + path)
        assert response.status_code in {400, 404}, path
        assert b"\xff\xd8" not in response.content
    assert phone.head(secrets.token_hex(16)).headers["Kiosk-Code"] == "no_such_thing"


@pytest.mark.parametrize(
    "path",
    [
        "photos/../../../etc/passwd",
        "photos/..%2f..%2fetc%2fpasswd",
        "photos/%00",
        "photos/" + "a" * 31,
        "photos/" + "A" * 32,
        "photos/" + "a" * 32 + "/x",
        "../page.js",
        "page/../../desk.py",
        "reception.html",
        "/page.js",
    ],
)
def test_path_tricks_lead_nowhere(open_shop: OpenShop, path: str) -> None:
    """No path but those of the page is answered, as it is written on the line."""
    shop = open_shop()
    for method in ("GET", "HEAD", "DELETE"):
        answer = raw(
            shop, f"{method} PATH{path} HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nConnection: close\r\n\r\n"
        )
        assert status(answer) in {400, 404}, method
    assert shop.files() == []


def test_every_answer_is_fenced_in(open_shop: OpenShop) -> None:
    """No answer may be stored, framed or told to another site; nothing of another site is loaded; no cookies."""
    shop = open_shop(page=PageSettings(shop_name='<script>alert("x")</script> & Söhne'))
    client = shop.client(base_url=shop.address)
    answers = [client.get(path) for path in ("", "page.css", "page.js", "nothing", shop.origin)]
    for answer in answers:
        headers = answer.headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert "Set-Cookie" not in headers
        assert "aiohttp" not in headers["Server"]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 404, 404]
    page = answers[0].text
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Söhne" in page
    assert "<script>alert" not in page
    assert "http" not in page


def test_limits_hold(open_shop: OpenShop) -> None:
    """A file, a session and a slice that are too large, and a photo too many, are refused with their codes."""
    shop = open_shop(ReceptionLimits(photo_bytes=1000, session_photos=3, session_bytes=2500, slice_bytes=500))
    phone = shop.phone()
    assert phone.announce(bytes(1001))[1].headers["Kiosk-Code"] == "too_large"
    upload_id, _ = phone.announce(bytes(1000))
    assert phone.patch(upload_id, 0, bytes(501)).headers["Kiosk-Code"] == "too_large"
    phone.announce(bytes(1000))
    assert phone.announce(bytes(501))[1].headers["Kiosk-Code"] == "session_full"
    small_id, _ = phone.announce(bytes(10))
    assert phone.patch(small_id, 0, bytes(11)).headers["Kiosk-Code"] == "too_large"
    assert phone.announce(bytes(10))[1].headers["Kiosk-Code"] == "too_many_photos"


def test_a_flood_of_requests_is_slowed(open_shop: OpenShop) -> None:
    """An address that asks too often is told to wait, and is heard again after that."""
    shop = open_shop(ReceptionLimits(requests_per_s=10, requests_burst=5))
    client = shop.client(base_url=shop.address)
    codes = [client.get("page.css").status_code for _ in range(8)]
    assert codes == [200] * 5 + [429] * 3
    assert client.get("page.css").headers["Retry-After"] == "1"
    shop.clock.advance(0.2)
    assert [client.get("page.css").status_code for _ in range(3)] == [200, 200, 429]


def test_connections_are_counted(open_shop: OpenShop) -> None:
    """One address holds so many connections and no more; those it has go on, and one that ends makes room."""
    shop = open_shop(ReceptionLimits(connections_per_phone=3))
    held = [shop.connect() for _ in range(3)]
    time.sleep(0.1)
    with shop.connect() as extra:
        assert is_cut(extra)
    held.pop().close()
    time.sleep(0.1)
    assert shop.phone().client.get("").status_code == 200
    for line in held:
        line.close()


def test_a_slow_loris_is_cut(open_shop: OpenShop) -> None:
    """Headers that drip, a silent connection and a body that stops are cut in their time; others don't wait."""
    shop = open_shop(ReceptionLimits(headers_s=1, silence_s=0.5))
    phone = shop.phone()
    upload_id, _ = phone.announce(jpeg())
    dripping, silent, stalling = shop.connect(), shop.connect(), shop.connect()
    stalling.sendall(
        f"PATCH {shop.url.path}photos/{upload_id} HTTP/1.1\r\nHost: {shop.url.netloc.decode()}\r\n"
        f"Origin: {shop.origin}\r\nContent-Type: application/offset+octet-stream\r\n"
        "Upload-Offset: 0\r\nContent-Length: 1000\r\n\r\nshort".encode()
    )
    started_s, dripped = time.monotonic(), 0
    dripping.sendall(b"GET / HTTP/1.1\r\n")
    try:
        while time.monotonic() - started_s < 5:
            dripping.sendall(b"X-A: b\r\n")
            dripped += 1
            time.sleep(0.1)
            assert phone.client.get("page.css").status_code == 200
    except ConnectionError:
        pass
    assert 5 < dripped < 25
    answer = read_to_end(stalling)
    assert status(answer) == 408
    assert read_to_end(silent) == b""
    assert time.monotonic() - started_s < 5
    for line in (dripping, silent, stalling):
        line.close()


def test_a_body_that_crawls_is_cut_for_its_whole_length(open_shop: OpenShop) -> None:
    """A sender that keeps each pause short is cut when the slice as a whole is too slow; what came is kept."""
    shop = open_shop(ReceptionLimits(silence_s=0.5, slowest_bytes_s=1000))
    phone, photo = shop.phone(), jpeg()
    upload_id, _ = phone.announce(photo)
    with shop.connect() as line:
        line.sendall(
            f"PATCH {shop.url.path}photos/{upload_id} HTTP/1.1\r\nHost: {shop.url.netloc.decode()}\r\n"
            f"Origin: {shop.origin}\r\nContent-Type: application/offset+octet-stream\r\n"
            "Upload-Offset: 0\r\nContent-Length: 500\r\n\r\n".encode()
        )
        sent = 0
        started_s = time.monotonic()
        line.settimeout(0.1)
        answer = b""
        while not answer and time.monotonic() - started_s < 5:
            line.sendall(photo[sent : sent + 1])
            sent += 1
            try:
                answer = line.recv(4096)
            except TimeoutError:
                continue
    assert status(answer) == 408
    assert 0 < int(phone.head(upload_id).headers["Upload-Offset"]) <= sent


def test_junk_behind_a_request_harms_nobody(open_shop: OpenShop) -> None:
    """Pipelined nonsense, huge headers and broken chunks end their own connection, and the kiosk goes on."""
    shop = open_shop()
    junk = [
        "GET PATH HTTP/1.1\r\nHost: HOST\r\n\r\n\x00\x01\x02 nonsense\r\n\r\n",
        "GET PATH HTTP/1.1\r\nHost: HOST\r\nX-Large: " + "a" * 9000 + "\r\n\r\n",
        "GET /" + "a" * 9000 + " HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET PATH HTTP/1.1\r\nHost: HOST\r\n" + "X-A: b\r\n" * 500 + "\r\n",
        "PUT PATHphotos/" + "a" * 32 + " HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n"
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
        "PUT PATHphotos/" + "a" * 32 + " HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n"
        "Content-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\n{}",
        "OPTIONS * HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "BREW PATH HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        "GET PATH HTTP/1.1\r\nHost: HOST\r\n\r\n" * 500 + "X\r\n\r\n",
    ]
    for request in junk:
        with shop.connect() as line:
            try:
                line.sendall(
                    request.replace("HOST", shop.url.netloc.decode()).replace("PATH", shop.url.path).encode("latin1")
                )
                line.shutdown(socket.SHUT_WR)
                read_to_end(line)
            except ConnectionError:
                continue
    assert shop.phone("127.0.0.9").send(jpeg()).headers["Upload-State"] == "arrived"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[1]",
        b"{",
        b'{"name": "a.jpg"}',
        b'{"name": 1, "size_bytes": 1, "modified_ms": 1}',
        b'{"name": "a", "size_bytes": -1, "modified_ms": 1}',
        b'{"name": "a", "size_bytes": 1e9, "modified_ms": 1}',
        b'{"name": "a", "size_bytes": true, "modified_ms": 1}',
        b'{"name": "a", "size_bytes": 1, "modified_ms": 1, "path": "/etc"}',
        b"[" * 4000,
        b"\xff\xfe",
    ],
)
def test_announcements_are_read_strictly(open_shop: OpenShop, body: bytes) -> None:
    """What our page would not say is not understood, and nothing comes of it."""
    shop = open_shop()
    headers = {"Content-Type": "application/json", "Origin": shop.origin}
    response = shop.client().put(f"{shop.address}photos/{secrets.token_hex(16)}", headers=headers, content=body)
    assert (response.status_code, response.headers["Kiosk-Code"]) == (400, "not_understood")


def test_a_phone_too_many_is_told_so(open_shop: OpenShop) -> None:
    """Addresses beyond the limit see a page that says so and can send nothing; those before go on."""
    shop = open_shop(ReceptionLimits(phones=2))
    for number in (2, 3):
        client = shop.client(transport=httpx.HTTPTransport(local_address=f"127.0.0.{number}"))
        assert client.get(shop.address).status_code == 200
    page = shop.client(transport=httpx.HTTPTransport(local_address="127.0.0.4")).get(shop.address)
    assert (page.status_code, page.headers["Kiosk-Code"]) == (403, "too_many_phones")
    assert "Too many phones" in page.text
