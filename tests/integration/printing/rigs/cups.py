"""A private CUPS: cupsd with its own settings, port, spool and queue, before a real printer; none of the system's."""

from __future__ import annotations

import getpass
import grp
import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path
from typing import Final

from kiosk.printing.ipp.printer import IppPrinter
from tests.integration.printing.rigs.everywhere import KINDS, EverywhereRig, free_port
from tests.integration.printing.rigs.rig import Arrived, until

_PATH: Final = f"{os.environ['PATH']}:/usr/sbin:/sbin"
QUEUE: Final = "photos"

_SETTINGS: Final = """LogLevel debug
Listen 127.0.0.1:{port}
Browsing Off
WebInterface No
DefaultAuthType None
PreserveJobFiles No
JobRetryInterval 1
JobKillDelay 1
ErrorPolicy retry-current-job
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow from 127.0.0.1
  </Limit>
</Policy>
"""


def is_installed() -> bool:
    return all(shutil.which(program, path=_PATH) for program in ("cupsd", "lpadmin"))


class CupsRig:
    tells_paper = True
    forgets = False

    def __init__(self, folder: Path) -> None:
        self.paper = EverywhereRig(folder)
        self._folder = folder / "cups"
        self._port = free_port()
        self._process = self._started()
        self._server = f"127.0.0.1:{self._port}"
        until(self._listens, "cupsd")
        subprocess.run(
            ["lpadmin", "-h", self._server, "-p", QUEUE, "-E", "-v", self.paper.uri, "-m", "everywhere"],
            env={"PATH": _PATH},
            check=True,
            capture_output=True,
        )
        self.uri = f"ipp://127.0.0.1:{self._port}/printers/{QUEUE}"
        self.printer = IppPrinter(self.uri)
        until(
            lambda: len(self.printer.capabilities().finishes) == len(KINDS), "a queue that knows its printer's papers"
        )

    def _started(self) -> subprocess.Popen[bytes]:
        for name in ("root", "spool", "cache", "state", "tmp", "log"):
            (self._folder / name).mkdir(parents=True)
        user = "lp" if os.geteuid() == 0 else getpass.getuser()
        group = "lp" if os.geteuid() == 0 else grp.getgrgid(os.getegid()).gr_name
        (self._folder / "cupsd.conf").write_text(_SETTINGS.format(port=self._port))
        (self._folder / "cups-files.conf").write_text(
            f"ServerRoot {self._folder}/root\nRequestRoot {self._folder}/spool\nCacheDir {self._folder}/cache\n"
            f"StateDir {self._folder}/state\nTempDir {self._folder}/tmp\nErrorLog {self._folder}/log/error_log\n"
            f"AccessLog {self._folder}/log/access_log\nPageLog {self._folder}/log/page_log\nSandboxing relaxed\n"
            f"User {user}\nGroup {group}\nSystemGroup root\n"
        )
        if user == "lp":  # filters and backends run as that user, and pytest's folders are the owner's alone
            for path in (self._folder, *self._folder.rglob("*")):
                shutil.chown(path, "lp", "lp")
            for parent in self._folder.parents:
                if parent.stat().st_uid == 0 and str(parent).startswith("/tmp/"):
                    parent.chmod(parent.stat().st_mode | 0o011)
        return subprocess.Popen(
            ["cupsd", "-f", "-c", str(self._folder / "cupsd.conf"), "-s", str(self._folder / "cups-files.conf")],
            env={"PATH": _PATH, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self._folder}/no-bus"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0

    def close(self) -> None:
        self.printer.close()
        os.killpg(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self.paper.close()

    def take_paper_out(self) -> None:
        self.paper.take_paper_out()

    def put_paper_in(self) -> None:
        self.paper.put_paper_in()

    def jam(self) -> None:
        self.paper.jam()

    def cut_power(self) -> None:
        self.paper.cut_power()

    def restore_power(self) -> None:
        self.paper.restore_power()

    def arrived(self) -> list[Arrived]:
        return self.paper.arrived()
