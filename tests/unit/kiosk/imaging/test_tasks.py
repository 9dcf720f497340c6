from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec
from kiosk.imaging.workers.tasks import RenderTask, ThumbnailTask, answer, understood
from tests.unit.kiosk.imaging.pictures import corners, encoded


def test_a_result_comes_back_as_it_was(tmp_path: Path) -> None:
    """What a worker says of a rendition is what the app reads."""
    (tmp_path / "in.jpg").write_bytes(encoded(corners(), "JPEG"))
    task = RenderTask(tmp_path / "in.jpg", tmp_path / "out.jpg", RenditionSpec())
    made = understood(task, answer(task))
    assert isinstance(made, Rendition)
    assert made == Rendition(task.target, 96, 64, task.target.stat().st_size, made.quality)


def test_a_refusal_comes_back_with_its_reason(tmp_path: Path) -> None:
    """A refused photo is refused on the app's side, for the same reason in the same words."""
    (tmp_path / "in.jpg").write_bytes(b"<html>")
    task = ThumbnailTask(tmp_path / "in.jpg", tmp_path / "out.jpg", 256)
    with pytest.raises(PhotoRefused) as refused:
        understood(task, answer(task))
    assert refused.value.reason is RefusalReason.NOT_A_PHOTO
    assert not task.target.exists()


def test_a_target_that_cannot_be_written_is_no_fault_of_the_photo(tmp_path: Path) -> None:
    """A full or missing staging area comes back as the system's error, not as a refusal."""
    (tmp_path / "in.jpg").write_bytes(encoded(corners(), "JPEG"))
    task = RenderTask(tmp_path / "in.jpg", tmp_path / "missing" / "out.jpg", RenditionSpec())
    with pytest.raises(OSError, match="missing") as failed:
        understood(task, answer(task))
    assert failed.value.errno == errno.ENOENT
