"""The brushes of the sample scenes: gradients, clouds, ridges, glows. Pictures are float, three bands of 0 to 255."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

import pyvips
from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Canvas:
    """A size to paint on, and the seed that all noise on it starts from."""

    width_px: int
    height_px: int
    seed: int

    def across(self) -> pyvips.Image:
        """0 at the left edge, 1 at the right."""
        return pyvips.Image.xyz(self.width_px, self.height_px)[0] / self.width_px

    def down(self) -> pyvips.Image:
        """0 at the top, 1 at the bottom."""
        return pyvips.Image.xyz(self.width_px, self.height_px)[1] / self.height_px

    def clouds(self, cell_px: int, octaves: int, *, salt: int, stretch: float = 1.0) -> pyvips.Image:
        """Fractal noise around 0, mostly within -1 and 1; `stretch` draws it out sideways."""
        width_px = max(int(self.width_px / stretch), 2)
        total = pyvips.Image.black(width_px, self.height_px)
        for octave in range(octaves):
            cell = max(cell_px >> octave, 2)
            noise = pyvips.Image.perlin(width_px, self.height_px, cell_size=cell, seed=self.seed + salt + octave)
            total += noise * 0.5**octave
        total = total.copy_memory()
        if stretch == 1.0:
            return total
        return total.resize(self.width_px / width_px, vscale=1.0, kernel="linear").crop(
            0, 0, self.width_px, self.height_px
        )

    def ridge(self, cell_px: int, *, salt: int) -> pyvips.Image:
        """A line of hills as one height for each column, around 0."""
        strip = Canvas(self.width_px, cell_px, self.seed).clouds(cell_px, 7, salt=salt)
        return strip.crop(0, cell_px // 2, self.width_px, 1).copy_memory().replicate(1, self.height_px)

    def glow(self, x: float, y: float, radius: float) -> pyvips.Image:
        """1 in the middle, fading with the distance; all in shares of the height."""
        places = pyvips.Image.xyz(self.width_px, self.height_px)
        aside = places[0] / self.height_px - x * self.width_px / self.height_px
        below = places[1] / self.height_px - y
        return ((aside * aside + below * below) * (-1 / radius**2)).exp()


def gradient(share: pyvips.Image, stops: Sequence[tuple[float, Colour]]) -> pyvips.Image:
    """The colours of the stops, blended by a share of 0 to 1."""
    share = share.copy_memory()
    painted = flat(share, stops[0][1])
    for (start, colour), (end, following) in pairwise(stops):
        blend = clipped((share - start) / (end - start)).copy_memory()
        step = [after - before for before, after in zip(colour, following, strict=True)]
        painted += blend.bandjoin([blend, blend]) * step
    return painted


def flat(like: pyvips.Image, colour: Colour) -> pyvips.Image:
    plain: pyvips.Image = pyvips.Image.black(like.width, like.height, bands=3) + list(colour)
    return plain.cast("float")


def over(below: pyvips.Image, above: pyvips.Image, share: pyvips.Image) -> pyvips.Image:
    """`above` where the share is 1, `below` where it is 0."""
    below = below.copy_memory()  # libvips computes a picture anew for each of its readers: layers would double the work
    return below + (above - below) * share


def clipped(share: pyvips.Image) -> pyvips.Image:
    share = share.copy_memory()
    low = (share < 0).ifthenelse(0, share)
    return (share > 1).ifthenelse(1, low)


def edge(distance: pyvips.Image, softness: float) -> pyvips.Image:
    """0 where the distance is negative, 1 where it is positive, soft between."""
    return clipped(distance / softness + 0.5)


def from_pillow(drawn: Image.Image) -> pyvips.Image:
    """Three or one bands, as float."""
    image = pyvips.Image.new_from_memory(drawn.tobytes(), *drawn.size, len(drawn.getbands()), "uchar")
    return image.cast("float")


def bokeh(canvas: Canvas, count: int, colours: list[Colour], lowest: float) -> pyvips.Image:
    """Lights out of focus, to be added to a picture; none above `lowest`, a share of the height."""
    random = Random(canvas.seed + 7)  # noqa: S311 - a picture, not a secret
    total = Image.new("RGB", (canvas.width_px, canvas.height_px))
    for _ in range(count):
        radius = int(canvas.height_px * random.uniform(0.012, 0.06))
        disc = Image.new("L", (2 * radius + 8, 2 * radius + 8))
        ImageDraw.Draw(disc).ellipse(
            (4, 4, 2 * radius + 4, 2 * radius + 4), fill=random.randrange(70, 190), outline=215
        )
        place = int(random.uniform(0, canvas.width_px)), int(random.uniform(lowest, 1.0) * canvas.height_px)
        total.paste(random.choice(colours), place, disc.filter(ImageFilter.GaussianBlur(1.6)))
    return from_pillow(total)


def dimmed(colour: Colour, share: float) -> Colour:
    red, green, blue = (min(int(part * share), 255) for part in colour)
    return red, green, blue


def lighter(colour: Colour, by: int) -> Colour:
    return colour[0] + by, colour[1] + by, colour[2] + by


def mixed(share: float, far: Colour, near: Colour) -> Colour:
    red, green, blue = (int(a + (b - a) * share) for a, b in zip(far, near, strict=True))
    return red, green, blue
