"""The supervisor with real processes: small programs that beat, freeze and leave children behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.supervisor.app_process import AppProcess, environment_of_app
from kiosk.supervisor.predecessors import SupervisorRunning, end_what_runs_on, sole_supervisor
from kiosk.supervisor.pulse import PULSE_VARIABLE
from kiosk.supervisor.slots import Slot, Slots
from tests.unit.kiosk.supervisor.shop import NEW, OLD, fill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX'; Windows has its job")

REPOSITORY = Path(__file__).parents[4]

WITH_CHILD = "import subprocess, sys, time; print(subprocess.Popen(['sleep', '60']).pid, flush=True); time.sleep(60)"


def wait_for(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    until_s = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until_s, "it never came to that"
        time.sleep(0.01)


def lives(pid: int) -> bool:
    """Not as a zombie, either."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def start_with_child(environment: Mapping[str, str], folder: Path) -> tuple[AppProcess, int]:
    told = folder / "child"
    program = f"import os; os.dup2(os.open({str(told)!r}, os.O_WRONLY | os.O_CREAT), 1)\n{WITH_CHILD}"
    app = AppProcess([sys.executable, "-I", "-S", "-c", program], environment)
    wait_for(lambda: told.exists() and told.read_text().endswith("\n"))
    return app, int(told.read_text())


def test_a_kill_takes_the_children_along(tmp_path: Path) -> None:
    """Uploader and print agent end with the app, also where all of it is stopped."""
    app, child = start_with_child(os.environ, tmp_path)
    os.killpg(app.pid, signal.SIGSTOP)
    app.kill()
    app.kill()
    assert app.exit_code() == -signal.SIGKILL
    wait_for(lambda: not lives(child))


def test_what_a_dead_app_leaves_behind_is_killed(tmp_path: Path) -> None:
    """An app that was killed alone leaves its children in its group, and they end with it."""
    app, child = start_with_child(os.environ, tmp_path)
    os.kill(app.pid, signal.SIGKILL)
    wait_for(lambda: app.exit_code() is not None)
    assert lives(child)
    app.kill()
    wait_for(lambda: not lives(child))


def test_a_predecessors_app_is_killed(tmp_path: Path) -> None:
    """The next supervisor finds what was started with its pulse, children included, and leaves others alone."""
    pulse, others = tmp_path / "pulse", tmp_path / "others"
    others.mkdir()
    app, child = start_with_child(environment_of_app(pulse), tmp_path)
    stranger, _ = start_with_child(environment_of_app(others / "pulse"), others)
    os.kill(app.pid, signal.SIGKILL)  # the leader is gone; its uploader lives on
    wait_for(lambda: app.exit_code() is not None)
    end_what_runs_on(pulse)
    wait_for(lambda: not lives(child))
    assert stranger.exit_code() is None
    stranger.kill()


def test_one_supervisor_a_data_folder(tmp_path: Path) -> None:
    """The second is refused and told why; after the first one's end there may be another."""
    lock = tmp_path / "data" / "supervisor.lock"
    with (
        sole_supervisor(lock),
        pytest.raises(SupervisorRunning, match="already keeps the touchscreen"),
        sole_supervisor(lock),
    ):
        pass
    with sole_supervisor(lock):
        pass


def test_the_app_gets_the_environment_of_before_the_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A bundled supervisor's own libraries are not put before the app's."""
    set_by_launcher = {
        "LD_LIBRARY_PATH": "/kiosk/supervisor/_internal",
        "LD_LIBRARY_PATH_ORIG": "/opt/lib",
        "LANG": "C",
    }
    assert environment_of_app(tmp_path, set_by_launcher) == {**set_by_launcher, PULSE_VARIABLE: str(tmp_path)}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    told = environment_of_app(tmp_path, set_by_launcher)
    assert (told["LD_LIBRARY_PATH"], told["LANG"]) == ("/opt/lib", "C")
    assert told["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    assert "LD_LIBRARY_PATH" not in environment_of_app(tmp_path, {"LD_LIBRARY_PATH": "/kiosk/supervisor/_internal"})


APP = """#!{python} -IS
import os, sys, time
here = os.path.dirname(os.path.abspath(sys.argv[0]))
assert sys.argv[1:] == ["run", "--data", {data!r}], sys.argv
open({data!r} + "/ran", "a").write(open(here + "/VERSION").read())
for counter in range(1, 400):
    with open(os.environ["PHOTO_KIOSK_PULSE"], "r+b", buffering=0) as pulse:
        pulse.write(b"%d %d showing".ljust(63) % (os.getpid(), counter) + b"\\n")
    {then}
    time.sleep(0.05)
"""


@pytest.fixture
def tree(tmp_path: Path) -> Slots:
    slots = Slots(tmp_path / "tree")
    (tmp_path / "data").mkdir()
    for slot, version in ((Slot.A, OLD), (Slot.B, NEW)):
        fill(slots, slot, version)
        behave(slots, slot, "pass", tmp_path / "data")
    return slots


def behave(slots: Slots, slot: Slot, then: str, data: Path) -> None:
    program = slots.executable(slot)
    program.write_text(APP.format(python=sys.executable, data=str(data), then=then))
    program.chmod(0o755)


Supervise = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def supervise(tmp_path: Path, tree: Slots) -> Iterator[Supervise]:
    started = []

    def start(*arguments: str) -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-m",
            "kiosk.supervisor",
            "--root",
            tree.root,
            "--data",
            tmp_path / "data",
            *arguments,
        ]
        environment = {**os.environ, "XDG_RUNTIME_DIR": ""}
        with (tmp_path / "stderr").open("wb") as stderr:
            supervisor = subprocess.Popen(list(map(str, command)), cwd=REPOSITORY, env=environment, stderr=stderr)
        started.append(supervisor)
        return supervisor

    yield start
    for supervisor in started:
        supervisor.kill()
        supervisor.wait()
    end_what_runs_on(tmp_path / "data" / "pulse")


def ran(tmp_path: Path) -> list[str]:
    file = tmp_path / "data" / "ran"
    return file.read_text().split() if file.exists() else []


def test_the_whole_program(tmp_path: Path, tree: Slots, supervise: Supervise) -> None:
    """Started as an installer does: a killed app comes again at once, a killed supervisor's app gives way to the next
    one's, a bad version is taken back, and the log in the data folder says so.
    """
    supervisor = supervise()
    wait_for(lambda: len(ran(tmp_path)) == 1)
    pulse = tmp_path / "data" / "pulse"
    wait_for(lambda: "showing" in pulse.read_text())
    first = int(pulse.read_text().split()[0])
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: len(ran(tmp_path)) == 2)

    second = supervise()
    assert second.wait(10) == 1
    assert "another supervisor already keeps" in (tmp_path / "stderr").read_text()

    supervisor.kill()
    supervisor.wait()
    behave(tree, Slot.B, "sys.exit(3)", tmp_path / "data")
    tree.propose(NEW, Slot.B)
    supervisor = supervise()
    wait_for(lambda: ran(tmp_path) == [OLD, OLD, NEW, NEW, NEW, OLD])
    assert tree.why_refused(NEW) == "died with 3; died with 3; died with 3"
    supervisor.terminate()
    assert supervisor.wait(10) == 0
    log = (tmp_path / "data" / "logs" / "supervisor.log").read_text()
    for told in ("app_failed how=died with -9", "predecessors_app_killed", "trial_begun", "version_refused"):
        assert told in log
    assert not lives(int(pulse.read_text().split()[0]))


def test_staff_close_it(tmp_path: Path, tree: Slots, supervise: Supervise) -> None:
    """Left by PIN the supervisor ends well, and starts what the shop wants to come then."""
    behave(tree, Slot.A, "sys.exit(0)", tmp_path / "data")
    after = tmp_path / "after"
    assert supervise("--then", f"touch '{after}'").wait(10) == 0
    wait_for(after.exists)
    assert ran(tmp_path) == [OLD]


def test_an_installer_asks_it_to_end(tmp_path: Path, tree: Slots, supervise: Supervise) -> None:
    """A request that comes ends app and supervisor; one that an installer left behind long ago stops nobody."""
    request = tree.root / "stop-requested"
    request.touch()
    supervisor = supervise()
    wait_for(lambda: len(ran(tmp_path)) == 1)
    supervisor.terminate()
    assert supervisor.wait(10) == 0
    request.unlink()
    supervisor = supervise()
    wait_for(lambda: len(ran(tmp_path)) == 2)
    request.touch()
    assert supervisor.wait(10) == 0


def test_it_brings_little_along() -> None:
    """Nothing of the app but its lowest modules, and of other people's code the one that names the data folder."""
    # What Python itself had loaded by then is the machine's affair: Debian's has a sitecustomize.
    program = "import sys; before = {*sys.modules}; import kiosk.supervisor.__main__; print(*{*sys.modules} - before)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=30
    )
    loaded = set(done.stdout.split())
    others = {name.split(".")[0] for name in loaded} - sys.stdlib_module_names - {"__main__", "kiosk"}
    assert {name for name in others if not name.startswith("_")} == {"platformdirs"}
    rooms = {name.split(".")[1] for name in loaded if name.startswith("kiosk.")}
    assert rooms == {"data_folder", "durable", "errors", "log_files", "supervisor"}
