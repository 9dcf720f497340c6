"""`kiosk shrink`: files in, files out, by the app's own engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli.arguments import main
from tests.unit.kiosk.imaging.pictures import corners, encoded, exif


def shrink(tmp_path: Path, *arguments: str | Path) -> int:
    out, data = str(tmp_path / "out"), str(tmp_path / "data")
    return main(["shrink", *map(str, arguments), "--out", out, "--data", data])


def size_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Two photos of one name in two folders."""
    for folder in ("100", "101"):
        (tmp_path / "card" / folder).mkdir(parents=True)
    (tmp_path / "card" / "100" / "IMG_1.JPG").write_bytes(encoded(corners(), "JPEG", exif=exif(6)))
    (tmp_path / "card" / "101" / "IMG_1.PNG").write_bytes(encoded(corners(), "PNG"))
    return tmp_path / "card"


def test_photos_of_one_name_are_kept_apart(tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Folders are walked, photos of one name get numbers, and what lies in the folder already stays as it is."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "IMG_1.jpg").write_bytes(b"another's")
    assert shrink(tmp_path, card, card / "100" / "IMG_1.JPG") == 0
    assert (tmp_path / "out" / "IMG_1.jpg").read_bytes() == b"another's"
    sizes = {path.name: size_of(path) for path in (tmp_path / "out").iterdir() if path.name != "IMG_1.jpg"}
    assert sizes == {"IMG_1-2.jpg": (64, 96), "IMG_1-3.jpg": (96, 64)}
    assert "IMG_1-2.jpg: 64 x 96, " in capsys.readouterr().out
    assert not (tmp_path / "data").exists()


def test_a_refused_file_is_named_and_the_others_go_on(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code says that not all went, stderr and JSON say which did not and why."""
    (card / "page.jpg").write_text("<html>no photo</html>")
    half = encoded(corners(), "JPEG")
    (card / "half.jpg").write_bytes(half[: len(half) // 2])
    assert shrink(tmp_path, card, "--json") == 1
    told = capsys.readouterr()
    document = json.loads(told.out)
    assert {Path(file["file"]).name: file["reason"] for file in document["refused"]} == {
        "half.jpg": "incomplete",
        "page.jpg": "not_a_photo",
    }
    assert "page.jpg: not_a_photo" in told.err
    assert document["bytes_in"] == sum(path.stat().st_size for path in card.glob("*/IMG*"))
    assert document["bytes_out"] == sum(path.stat().st_size for path in (tmp_path / "out").iterdir())
    assert [Path(photo["out"]).name for photo in document["shrunk"]] == ["IMG_1.jpg", "IMG_1-2.jpg"]


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line says that the folder can't be written and what to do."""
    (tmp_path / "out").write_text("a file")
    assert shrink(tmp_path, card) == 1
    assert "can't be written" in capsys.readouterr().err


def test_a_photo_that_stays_as_it_is_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A photo's own JPEG without its metadata has no quality number."""
    noise = Image.effect_noise((700, 600), 60).convert("RGB")
    (tmp_path / "small.jpg").write_bytes(encoded(noise, "JPEG", quality=20, exif=exif(1)))
    assert shrink(tmp_path, tmp_path / "small.jpg", "--json") == 0
    (photo,) = json.loads(capsys.readouterr().out)["shrunk"]
    assert photo["quality"] is None
    assert 0 < photo["bytes_in"] - photo["bytes_out"] < 200
    assert shrink(tmp_path, tmp_path / "small.jpg") == 0
    assert "its own JPEG without metadata" in capsys.readouterr().out


def test_what_stays_behind_of_a_tiff_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of several pages the first goes, and the line of the photo says how many there are."""
    (tmp_path / "card").mkdir()
    pages = [corners() for _ in range(3)]
    pages[0].save(tmp_path / "card" / "album.tif", save_all=True, append_images=pages[1:])
    assert shrink(tmp_path, tmp_path / "card") == 0
    assert "the first of 3 pages, the others stay behind" in capsys.readouterr().out
    assert shrink(tmp_path, tmp_path / "card", "--json") == 0
    assert json.loads(capsys.readouterr().out)["shrunk"][0]["further_pages"] == 2
