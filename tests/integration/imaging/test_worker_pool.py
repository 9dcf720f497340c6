from __future__ import annotations

import contextlib
import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest
import pyvips
import segno
from PIL import Image

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import part_path
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec
from kiosk.imaging.workers.limits import WorkerLimits
from kiosk.imaging.workers.worker_pool import ImagingPool, PoolClosedError
from tests.unit.kiosk.imaging.pictures import corners, encoded

SPEC = RenditionSpec(long_edge_px=64)
PATIENCE_S = 30


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("card") / "IMG_0001.JPG"
    path.write_bytes(encoded(corners(), "JPEG"))
    return path


@pytest.fixture(scope="module")
def laborious(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo that keeps a worker busy for a second."""
    path = tmp_path_factory.mktemp("card") / "IMG_0002.JPG"
    noise = Image.effect_noise((1_000, 750), 90).resize((4_000, 3_000), Image.Resampling.BOX)
    path.write_bytes(encoded(noise, "JPEG", progressive=True))
    return path


@pytest.fixture(scope="module")
def pool() -> Iterator[ImagingPool]:
    """One for all: whatever a test does to its worker, the next test finds a worker."""
    with ImagingPool(1) as pool:
        yield pool


@pytest.fixture
def busy(pool: ImagingPool, photo: Path, laborious: Path, tmp_path: Path) -> Iterator[tuple[int, Future[Rendition]]]:
    """A worker stopped in the middle of a photo, and that photo's future."""
    pool.render(photo, tmp_path / "first.jpg", SPEC).result(PATIENCE_S)
    (pid,) = pool.worker_pids()
    before = ticks_of(pid)
    future = pool.render(laborious, tmp_path / "busy.jpg", SPEC)
    wait_until(lambda: ticks_of(pid) > before + 5)
    os.kill(pid, signal.SIGSTOP)
    assert future.running()
    yield pid, future
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)


def wait_until(condition: object, limit_s: float = PATIENCE_S) -> None:
    assert callable(condition)
    deadline = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < deadline, "it never came to pass"
        time.sleep(0.01)


def ticks_of(pid: int) -> int:
    """Processor time that the process itself has used, in hundredths of a second."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11])


def is_gone(pid: int) -> bool:
    """Ended, or only waiting for somebody to take note of it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def refusal_of(future: Future[Rendition]) -> RefusalReason:
    refusal = future.exception(PATIENCE_S)
    assert isinstance(refusal, PhotoRefused)
    return refusal.reason


def test_workers_serve_both_kinds_at_low_priority(pool: ImagingPool, photo: Path, tmp_path: Path) -> None:
    """A worker renders and makes thumbnails, behind every other process of the kiosk."""
    assert pool.thumbnail(photo, tmp_path / "small.jpg", 48).result(PATIENCE_S) == tmp_path / "small.jpg"
    made = pool.render(photo, tmp_path / "large.jpg", SPEC).result(PATIENCE_S)
    with Image.open(made.path) as picture:
        assert (made.width_px, made.height_px) == picture.size == (64, 43)
    (pid,) = pool.worker_pids()
    assert os.getpriority(os.PRIO_PROCESS, pid) == os.getpriority(os.PRIO_PROCESS, 0) + 10


def test_sketches_come_many_at_once(pool: ImagingPool, photo: Path, tmp_path: Path) -> None:
    """One question answers for many photos, in their order; none for what the camera left no thumbnail of."""
    image = pyvips.Image.new_from_memory(corners(900, 600).tobytes(), 900, 600, 3, "uchar").copy(interpretation="srgb")
    image.set_type(pyvips.GValue.blob_type, "jpeg-thumbnail-data", encoded(corners(150, 100), "JPEG"))
    (tmp_path / "in.jpg").write_bytes(image.jpegsave_buffer(Q=90))
    targets = [tmp_path / f"{number}.ppm" for number in range(3)]
    sketches = pool.sketch([photo, tmp_path / "in.jpg", tmp_path / "gone"], targets).result(PATIENCE_S)
    assert sketches == (None, targets[1], None)
    with Image.open(targets[1]) as picture:
        assert (picture.format, picture.size) == ("PPM", (150, 100))


@pytest.mark.parametrize(
    ("fatal", "reason"),
    [
        (signal.SIGSEGV, RefusalReason.DECODER_CRASHED),
        (signal.SIGXCPU, RefusalReason.TOO_COSTLY),
    ],
)
def test_a_workers_death_costs_one_photo(
    pool: ImagingPool,
    busy: tuple[int, Future[Rendition]],
    photo: Path,
    tmp_path: Path,
    fatal: signal.Signals,
    reason: RefusalReason,
) -> None:
    """The photo that a worker died of is refused with the reason; the next one has a new worker."""
    pid, future = busy
    part_path(tmp_path / "busy.jpg").write_bytes(b"half")
    following = pool.render(photo, tmp_path / "next.jpg", SPEC)
    os.kill(pid, fatal)
    os.kill(pid, signal.SIGCONT)
    assert refusal_of(future) is reason
    assert following.result(PATIENCE_S).path.exists()
    assert pid not in pool.worker_pids()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.jpg", "next.jpg"]


def test_an_idle_workers_death_costs_no_photo(pool: ImagingPool, photo: Path, tmp_path: Path) -> None:
    """A worker that died between two photos is replaced before the second."""
    pool.render(photo, tmp_path / "first.jpg", SPEC).result(PATIENCE_S)
    (pid,) = pool.worker_pids()
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: is_gone(pid))
    assert pool.render(photo, tmp_path / "second.jpg", SPEC).result(PATIENCE_S).size_bytes > 0


def test_a_worker_that_hangs_is_ended(photo: Path, tmp_path: Path) -> None:
    """A photo on which nothing moves for too long is refused as too costly, and the next is taken."""
    with ImagingPool(1, limits=WorkerLimits(wall_s=1.5)) as pool:
        pool.render(photo, tmp_path / "first.jpg", SPEC).result(PATIENCE_S)
        (pid,) = pool.worker_pids()
        os.kill(pid, signal.SIGSTOP)
        assert refusal_of(pool.render(photo, tmp_path / "hung.jpg", SPEC)) is RefusalReason.TOO_COSTLY
        assert is_gone(pid)
        assert pool.render(photo, tmp_path / "next.jpg", SPEC).result(PATIENCE_S).size_bytes > 0


def test_processor_time_is_granted_for_each_photo_anew() -> None:
    """A worker that computes for too long on one photo is ended by the system, whatever it used before."""
    program = (
        "import time\n"
        "from kiosk.imaging.workers.limits import WorkerLimits, grant_cpu\n"
        "for _ in range(3):\n"
        "    grant_cpu(WorkerLimits(cpu_s=1))\n"
        "    end = time.process_time() + 0.8\n"
        "    while time.process_time() < end: pass\n"
        "print('three short ones', flush=True)\n"
        "while True: pass\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "three short ones\n"
    assert done.returncode == -signal.SIGXCPU


def test_a_photo_that_wants_too_much_memory_is_too_costly(photo: Path, tmp_path: Path) -> None:
    """A photo that blows up in memory is refused, and the worker goes on."""
    bomb = tmp_path / "bomb.webp"  # within the budget of the headers
    Image.linear_gradient("L").resize((10_000, 10_000)).convert("RGB").save(bomb, method=0, quality=100)
    with ImagingPool(1, limits=WorkerLimits(memory_bytes=600 * 1_048_576)) as pool:
        refusal = pool.render(bomb, tmp_path / "bomb.jpg", SPEC).exception(PATIENCE_S)
        assert isinstance(refusal, PhotoRefused)
        assert refusal.reason is RefusalReason.TOO_COSTLY
        assert pool.render(photo, tmp_path / "next.jpg", SPEC).result(PATIENCE_S).size_bytes > 0


def test_what_waits_can_be_cancelled(
    pool: ImagingPool, busy: tuple[int, Future[Rendition]], photo: Path, tmp_path: Path
) -> None:
    """A photo that no worker has taken is cancelled and never rendered; one that a worker has is not."""
    pid, running = busy
    waiting = pool.render(photo, tmp_path / "cancelled.jpg", SPEC)
    last = pool.render(photo, tmp_path / "last.jpg", SPEC)
    assert waiting.cancel()
    assert not running.cancel()
    os.kill(pid, signal.SIGCONT)
    assert running.result(PATIENCE_S).size_bytes > 0
    assert last.result(PATIENCE_S).size_bytes > 0
    assert not (tmp_path / "cancelled.jpg").exists()


def test_a_staging_area_that_is_gone_is_no_refusal(pool: ImagingPool, photo: Path, tmp_path: Path) -> None:
    """Where the target can't be written the caller gets the system's error, not a refusal of the photo."""
    failure = pool.render(photo, tmp_path / "gone" / "out.jpg", SPEC).exception(PATIENCE_S)
    assert isinstance(failure, OSError)
    assert failure.errno == errno.ENOENT


def test_a_card_that_is_pulled_out_is_unreadable(pool: ImagingPool, tmp_path: Path) -> None:
    """A photo whose medium is gone is refused as unreadable."""
    assert refusal_of(pool.render(tmp_path / "gone.jpg", tmp_path / "out.jpg", SPEC)) is RefusalReason.UNREADABLE


def test_closing_ends_everything_at_once(photo: Path, laborious: Path, tmp_path: Path) -> None:
    """Closing cancels what waits, ends what works, leaves no process behind, and may be done twice."""
    pool = ImagingPool(2)
    pool.render(photo, tmp_path / "first.jpg", SPEC).result(PATIENCE_S)
    pids = pool.worker_pids()
    futures = [pool.render(laborious, tmp_path / f"{number}.jpg", SPEC) for number in range(6)]
    wait_until(lambda: sum(future.running() for future in futures) == 2)
    pool.close()
    pool.close()
    ends = [future.exception(PATIENCE_S) if not future.cancelled() else CancelledError() for future in futures]
    assert sorted(type(end).__name__ for end in ends) == ["CancelledError"] * 4 + ["PoolClosedError"] * 2
    assert all(is_gone(pid) for pid in pids)
    with pytest.raises(PoolClosedError):
        pool.render(photo, tmp_path / "late.jpg", SPEC)


def test_workers_die_with_the_app(photo: Path, tmp_path: Path) -> None:
    """When the app is killed its workers end by themselves."""
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from kiosk.imaging.rendition.spec import RenditionSpec\n"
        "from kiosk.imaging.workers.worker_pool import ImagingPool\n"
        "if __name__ == '__main__':\n"
        "    pool = ImagingPool(2)\n"
        "    for name in 'ab':\n"
        "        pool.render(Path(sys.argv[1]), Path(sys.argv[2]) / name, RenditionSpec()).result()\n"
        "    print(*pool.worker_pids(), flush=True)\n"
        "    time.sleep(600)\n"
    )
    (tmp_path / "app.py").write_text(program, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "app.py"), str(photo), str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as app:
        assert app.stdout is not None
        pids = [int(pid) for pid in app.stdout.readline().split()]
        app.kill()
    try:
        assert len(pids) == 2
        wait_until(lambda: all(is_gone(pid) for pid in pids), 10)
    finally:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def test_a_worker_reads_a_qr_code(pool: ImagingPool, photo: Path, tmp_path: Path) -> None:
    """What a picture's code says comes back; a picture without one says nothing, and no picture is refused."""
    picture = tmp_path / "code.png"
    segno.make("photo-kiosk:enrol?code=7K3MXQ", micro=False).save(str(picture), scale=6)
    assert pool.qr_text(picture).result(PATIENCE_S) == "photo-kiosk:enrol?code=7K3MXQ"
    assert pool.qr_text(photo).result(PATIENCE_S) is None
    (tmp_path / "page.png").write_text("<html>")
    with pytest.raises(PhotoRefused):
        pool.qr_text(tmp_path / "page.png").result(PATIENCE_S)
