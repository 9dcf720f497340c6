"""The page's pictures, taken of the real screen by `packaging/screenshots/take.py` in each language that has words, and
made small: `PYTHONPATH=. python packaging/staff_page/pictures.py`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from screen_words import REPOSITORY
from staff_page import languages, picture, words_of

WIDTH_PX = 420
"""Of one fifth of A4's width: some 300 dots an inch."""
COLOURS = 96
"""The screen has few: more make the file larger and nothing clearer."""
TAKE = REPOSITORY / "packaging" / "screenshots" / "take.py"


def shrink(taken: Path, target: Path) -> None:
    with Image.open(taken) as opened:
        height_px = round(opened.height * WIDTH_PX / opened.width)
        small = opened.convert("RGB").resize((WIDTH_PX, height_px), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


def main() -> None:
    tags = languages()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, TAKE, folder, "--languages", *tags], check=True, cwd=REPOSITORY)
        for tag in tags:
            for step in words_of(tag)["steps"]:
                target = picture(tag, step["picture"])
                target.parent.mkdir(exist_ok=True)
                shrink(Path(folder) / f"{step['picture']}-portrait-{tag}.png", target)
                print(f"{target.relative_to(REPOSITORY)}  {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
