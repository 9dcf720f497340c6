"""`kiosk phone`: the same reception without a screen."""

from __future__ import annotations

import io
import secrets
import signal
import subprocess
import sys
from pathlib import Path

import httpx
from PIL import Image


def command(tmp_path: Path, *arguments: str) -> list[str]:
    folder, data = str(tmp_path / "photos"), str(tmp_path / "data")
    return [sys.executable, "-m", "kiosk", "phone", "--folder", folder, "--data", data, *arguments]


def test_it_prints_its_address_and_what_arrives(tmp_path: Path) -> None:
    """The first line is the address; each photo has a line; SIGTERM ends it with 0, and the photos stay."""
    (tmp_path / "data").mkdir()
    process = subprocess.Popen(command(tmp_path, "--address", "127.0.0.1"), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        address = process.stdout.readline().strip()
        buffer = io.BytesIO()
        Image.new("RGB", (300, 200), "teal").save(buffer, "JPEG")
        photo, upload = buffer.getvalue(), f"photos/{secrets.token_hex(16)}"
        origin = address.rstrip("/").rpartition("/")[0]
        with httpx.Client(base_url=address, headers={"Origin": origin}) as phone:
            phone.put(upload, json={"name": "a.jpg", "size_bytes": len(photo), "modified_ms": 0})
            headers = {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
            assert phone.patch(upload, content=photo, headers=headers).headers["Upload-State"] == "arrived"
        line = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    finally:
        process.kill()
        process.stdout.close()
        process.wait()
    assert line.startswith(f"arrived: a.jpg ({len(photo):,} bytes) -> ")
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["00001.photo"]
    assert (tmp_path / "photos" / "00001.photo").read_bytes() == photo


def test_no_phone_here_is_one_line(tmp_path: Path) -> None:
    """An address that is not this machine's ends it with 1 and what to do, and makes no folder."""
    done = subprocess.run(
        command(tmp_path, "--address", "192.0.2.77"), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "kiosk phone: [phone] address names 192.0.2.77, which is not up here: plug the network in, or mend the setting"
    ]
    assert not (tmp_path / "photos").exists()
