"""What is found on a stick: the file, or a QR code in a picture; and what is not believed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import segno
from PIL import Image, ImageFilter

from backend_lambdas.contract.codec import encode
from backend_lambdas.contract.enrolment import FILE_STEM, link_of
from kiosk.flow.setup.invitations import FILE_BYTES_MAX, PICTURES_MAX, InvitationUnusable, invitation_on
from kiosk.imaging.render import qr_text
from tests.fakes.setup import API, INVITATION

TOML = f'api_url = "{API}"\ncode = "7K3MXQ"\n'


def no_pictures(path: Path) -> str | None:
    pytest.fail(f"{path} was decoded")


def qr_code(text: str, path: Path) -> Path:
    segno.make(text, micro=False, error="m").save(str(path), scale=8, border=4)
    return path


def photo_of(code: Path, photo: Path) -> Path:
    """A phone's, of a screen: turned, small in the picture, a little soft, in poor light."""
    with Image.open(code) as drawn:
        turned = drawn.convert("L").resize((700, 700)).rotate(-8, expand=True, fillcolor=255)
    scene = Image.linear_gradient("L").resize((2400, 1800)).point(lambda grey: 60 + grey // 3)
    scene.paste(turned.point(lambda grey: 40 + grey * 2 // 3), (900, 500))
    scene.convert("RGB").filter(ImageFilter.GaussianBlur(2)).save(photo, quality=70)
    return photo


@pytest.mark.parametrize("name", [f"{FILE_STEM}.toml", f"{FILE_STEM.upper()}.TOML"])
def test_the_file_is_found_before_any_picture_is_decoded(name: str, tmp_path: Path) -> None:
    """However a stick spells its names, the file is read first."""
    (tmp_path / name).write_text(TOML)
    (tmp_path / "IMG_1.jpg").write_bytes(b"a picture")
    found = invitation_on(tmp_path, no_pictures)
    assert found is not None
    assert (found.api_url, found.code) == (API, "7K3MXQ")


def test_the_file_may_be_json(tmp_path: Path) -> None:
    """Also with the mark that some editors put before it."""
    (tmp_path / f"{FILE_STEM}.json").write_text("\N{ZERO WIDTH NO-BREAK SPACE}" + encode(INVITATION))
    assert invitation_on(tmp_path, no_pictures) == INVITATION


def test_a_photo_of_a_screen_is_read(tmp_path: Path) -> None:
    """A QR code that was photographed askew, softly and in poor light says the same as the file."""
    code = qr_code(link_of(INVITATION), tmp_path / "code.png")
    photo = photo_of(code, tmp_path / "IMG_20260504_093000.jpg")
    code.unlink()
    assert qr_text(photo) == link_of(INVITATION)
    assert invitation_on(tmp_path, qr_text) == INVITATION


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_code_may_stand_on_its_side(turn: int, tmp_path: Path) -> None:
    """However the picture is turned."""
    code = qr_code(link_of(INVITATION), tmp_path / "code.png")
    with Image.open(code) as drawn:
        drawn.rotate(turn).save(code)
    assert invitation_on(tmp_path, qr_text) == INVITATION


def test_pictures_without_a_code_or_with_another_s_are_passed_over(tmp_path: Path) -> None:
    """A holiday, a broken file and a Wi-Fi's code are no invitation and no trouble."""
    Image.effect_noise((400, 300), 60).save(tmp_path / "IMG_1.jpg")
    (tmp_path / "IMG_2.jpg").write_bytes(b"<html>")
    qr_code("WIFI:S:shop;P:secret;;", tmp_path / "wifi.png")
    assert invitation_on(tmp_path, qr_text) is None


def test_two_codes_in_one_picture_are_none(tmp_path: Path) -> None:
    """Which of two was meant nobody knows."""
    both = Image.new("L", (1600, 800), 255)
    for left, text in ((0, link_of(INVITATION)), (800, "another")):
        with Image.open(qr_code(text, tmp_path / "one.png")) as drawn:
            both.paste(drawn.convert("L").resize((700, 700)), (left + 50, 50))
    both.save(tmp_path / "one.png")
    assert qr_text(tmp_path / "one.png") is None


def test_only_the_latest_pictures_are_looked_at(tmp_path: Path) -> None:
    """A stick full of holidays is not decoded to its end; the latest, and what is called an invitation, come first."""
    for number in range(40):
        path = tmp_path / f"IMG_{number:02}.jpg"
        path.write_bytes(b"a picture")
        os.utime(path, (1_000_000 + number, 1_000_000 + number))
    named = tmp_path / f"{FILE_STEM}.png"
    named.write_bytes(b"a picture")
    os.utime(named, (1, 1))
    asked: list[str] = []
    assert invitation_on(tmp_path, lambda path: asked.append(path.name)) is None
    assert asked == [named.name, *[f"IMG_{number:02}.jpg" for number in range(39, 40 - PICTURES_MAX, -1)]]


@pytest.mark.parametrize(
    "content",
    [
        "code = 7K3MXQ-SECRET",
        'code = "7K3MXQ-SECRET"\n',
        'api_url = "http://api.example.com"\ncode = "7K3MXQ-SECRET"\n',
        "# 7K3MXQ-SECRET\n" + "x" * FILE_BYTES_MAX,
        b"\xff\xfe7K3MXQ-SECRET",
    ],
    ids=["no TOML", "no address", "not encrypted", "too large", "no text"],
)
def test_a_file_that_is_none_is_named_and_not_quoted(content: str | bytes, tmp_path: Path) -> None:
    """A damaged or wrong file is told by its name; neither its text nor the error's cause holds what stood in it."""
    (tmp_path / f"{FILE_STEM}.toml").write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(InvitationUnusable, match=FILE_STEM) as refused:
        invitation_on(tmp_path, no_pictures)
    assert refused.value.__cause__ is None
    assert "SECRET" not in str(refused.value)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """A stick can't have the kiosk read a file of its own."""
    (tmp_path / "secret").write_text(TOML)
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / f"{FILE_STEM}.toml").symlink_to(tmp_path / "secret")
    assert invitation_on(tmp_path / "stick", no_pictures) is None


def test_a_stick_that_is_pulled_out_is_told(tmp_path: Path) -> None:
    """What is gone in mid reading is no bug."""
    with pytest.raises(InvitationUnusable, match="put the stick in again"):
        invitation_on(tmp_path / "gone", no_pictures)
