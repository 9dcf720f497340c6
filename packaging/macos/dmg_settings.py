"""What dmgbuild lays into the image: the app, and where to draw it to. Run by dmgbuild, which gives `defines`."""

from pathlib import Path

app = defines["app"]  # noqa: F821 - dmgbuild's
files = [app]
symlinks = {"Applications": "/Applications"}
icon_locations = {Path(app).name: (160, 180), "Applications": (440, 180)}
window_rect = ((200, 200), (600, 400))
icon_size = 96
format = "ULFO"  # noqa: A001 - dmgbuild's name; LZFSE, which every macOS that we run on reads
