"""Log lines on the disk: bounded, kept apart by process, and without what a customer or a key could be told by."""

from __future__ import annotations

import io
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import log_files
from kiosk.log_files import keep_log, scrubbed

JWT = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIwMUoifQ.c2lnbmF0dXJl"
SESSION = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP-"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The process' own logging and hooks are left as they were."""
    root, own = logging.getLogger(), logging.getLogger("kiosk")
    handlers = {handler: handler.level for handler in root.handlers}
    levels, hooks = (root.level, own.level), (sys.excepthook, threading.excepthook)
    yield
    for handler in [*root.handlers]:
        if handler in handlers:
            handler.setLevel(handlers[handler])
        else:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(levels[0])
    own.setLevel(levels[1])
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mail to ada.l+x@example.com failed", "mail to <address> failed"),
        ("<ada@example.com>", "<<address>>"),
        ("no such file: '/media/ADA/DCIM/My holiday 1.JPG'", "no such file: <file>"),
        ('"C:\\Users\\Ada\\IMG_1.heic" is damaged', "<file> is damaged"),
        ("reading /media/ADA/IMG_0001.CR2 took long", "reading <file> took long"),
        (f"Authorization: Bearer {JWT}", "Authorization: Bearer <token>"),
        (f"x-staff-session: {SESSION}", "x-staff-session: <token>"),
        ("PUT https://b.s3/orders/1?X-Amz-Signature=ab&x=1 gave 403", "PUT https://b.s3/orders/1?<query> gave 403"),
        ("-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\nrest", "<key>\nrest"),
        ("-----BEGIN PRIVATE KEY-----\nMIGH", "<key>"),
        ("order_taken order_id=01J0000000000000000000000A photos=3", None),
        ("sha256=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", None),
        ("heartbeat_unheard reason=the backend at https://api.example can't be reached (ConnectError)", None),
    ],
)
def test_what_is_personal_or_a_key_is_taken_out(text: str, left: str | None) -> None:
    """Addresses, names of photos, tokens, keys and what a URL allows leave a line; ids and reasons stay."""
    assert scrubbed(text) == (text if left is None else left)


def test_whoever_is_logged_in_here_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A path in the user's own folder does not say who that is; a machine without homes loses no slash."""
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("USERPROFILE", "/home/ada")
    assert scrubbed("spool in /home/ada/.local/share") == "spool in ~/.local/share"
    monkeypatch.setenv("HOME", "/")
    monkeypatch.setenv("USERPROFILE", "/")
    assert scrubbed("spool in /srv/kiosk") == "spool in /srv/kiosk"


def test_lines_are_kept(tmp_path: Path) -> None:
    """The kiosk's lines from INFO on and others' warnings stand in the process' own file, scrubbed."""
    keep_log(tmp_path / "logs", "worker")
    logging.getLogger("kiosk.uploads").info("order_announced order_id=01J")
    logging.getLogger("httpx").info("GET https://b.s3/x")
    logging.getLogger("PIL").warning("cannot read %s", "/media/IMG_1.JPG")
    kept = (tmp_path / "logs" / "worker.log").read_text()
    assert "INFO kiosk.uploads order_announced order_id=01J" in kept
    assert "WARNING PIL cannot read <file>" in kept
    assert "httpx" not in kept


def test_stderr_says_no_more_than_before(tmp_path: Path) -> None:
    """What goes to stderr without a kept log goes there with one, and not a line more."""
    root = logging.getLogger()
    root.setLevel(logging.ERROR)
    stderr = logging.StreamHandler(io.StringIO())
    root.addHandler(stderr)
    keep_log(tmp_path, "run")
    logging.getLogger("kiosk").info("quiet")
    logging.getLogger("kiosk").error("loud")
    assert stderr.stream.getvalue() == "loud\n"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_ends_a_process_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception that nobody catches, in whichever thread, is in the file as on stderr, without what it names."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)  # in the place of the test runner's own
    keep_log(tmp_path / "logs", "run")
    error = ValueError("bad address ada@example.com")
    sys.excepthook(ValueError, error, None)

    def fail() -> None:
        raise RuntimeError("in a thread: '/media/IMG_2.JPG'")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    kept = (tmp_path / "logs" / "run.log").read_text()
    assert "CRITICAL kiosk unhandled" in kept
    assert "ValueError: bad address <address>" in kept
    assert "RuntimeError: in a thread: <file>" in kept
    assert "ValueError" in capsys.readouterr().err


def test_the_disk_is_not_filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is logged, a process keeps a bounded number of files of a bounded size, the last lines among them."""
    monkeypatch.setattr(log_files, "FILE_BYTES", 2000)
    keep_log(tmp_path, "run")
    for number in range(1000):
        logging.getLogger("kiosk").info("line number=%d", number)
    files = list(tmp_path.iterdir())
    assert len(files) == 1 + log_files.FILES_BEHIND
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "number=999" in (tmp_path / "run.log").read_text()


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no file can be made or written the process goes on, without a traceback for each line."""
    (tmp_path / "file").write_text("in the way")
    keep_log(tmp_path / "file" / "logs", "run")
    keep_log(tmp_path, "run")
    (tmp_path / "run.log").mkdir()
    logging.getLogger("kiosk").info("line")
    assert "Traceback" not in capsys.readouterr().err
