"""What of the packages for macOS can be told without a Mac."""

from __future__ import annotations

import plistlib
import re
import subprocess
from pathlib import Path

import pytest

from tests.packaging_scripts import PACKAGING, script

MACOS = PACKAGING / "macos"
HARDENED = "com.apple.security.cs."


def test_each_entitlement_has_its_reason() -> None:
    """The hardened runtime gives up what Python and QML need and no more, and a comment says why of each."""
    path = MACOS / "entitlements.plist"
    entitlements = plistlib.loads(path.read_bytes())
    assert entitlements == {f"{HARDENED}allow-jit": True, f"{HARDENED}allow-unsigned-executable-memory": True}
    reasons = re.findall(r"-->\s*<key>([\w.-]+)</key>", path.read_text("utf-8"))
    assert set(reasons) == set(entitlements)


def test_the_supervisor_starts_for_the_kiosk_s_account_alone() -> None:
    """Launchd starts it at logon and when it dies; not for others, and not after staff have left by PIN."""
    agent = plistlib.loads((MACOS / "com.photo-kiosk.supervisor.plist").read_bytes())
    assert agent["KeepAlive"] == {"SuccessfulExit": False}
    assert agent["LimitLoadToSessionType"] == "Aqua"
    shell, flag, line = agent["ProgramArguments"]
    assert (shell, flag) == ("/bin/sh", "-c")
    assert (
        subprocess.run([shell, flag, line], check=False, capture_output=True).returncode == 0
    )  # nobody's account here


def test_the_info_of_the_app_can_be_written() -> None:
    """What is added to Info.plist is a property list: a version that Apple takes, words for what users are asked."""
    info = script("macos/info.py")
    orders = info.bundle_orders("1.2.3rc4")
    plist = plistlib.loads(plistlib.dumps(orders["info_plist"]))
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == orders["version"] == "1.2.3"
    assert {"NSRemovableVolumesUsageDescription", "NSLocalNetworkUsageDescription"} <= set(plist)
    assert Path(orders["icon"]).is_file()


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["sign.sh", "/nowhere/Photo Kiosk.app"], "NOT SIGNED: /nowhere/Photo Kiosk.app"),
        (["notarise.sh", "one.dmg", "two.pkg"], "NOT NOTARISED: two.pkg"),
        (["keychain.sh", "open"], "nothing of this build for macOS will be signed"),
    ],
)
def test_without_secrets_nothing_is_signed_and_that_is_said(command: list[str], words: str) -> None:
    """Each step tells the log what it left out, as a warning of the workflow, and does not fail."""
    told = subprocess.run(
        [MACOS / command[0], *command[1:]], env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0
    assert "::warning::" in told.stdout
    assert words in told.stdout
