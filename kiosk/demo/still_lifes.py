"""Sample scenes of things and people: each a function from a canvas to a picture, drawn shape by shape."""

from __future__ import annotations

import math
from random import Random

import pyvips
from PIL import Image, ImageDraw, ImageFilter

from kiosk.demo.scene_parts import (
    Canvas,
    Colour,
    bokeh,
    clipped,
    dimmed,
    edge,
    flat,
    from_pillow,
    gradient,
    mixed,
    over,
)


def city_at_night(canvas: Canvas) -> pyvips.Image:
    random = Random(canvas.seed)  # noqa: S311 - a picture, not a secret
    size = canvas.width_px, canvas.height_px
    towers, lit_share = Image.new("RGB", size), 0.36
    draw = ImageDraw.Draw(towers)
    for layer, shade in enumerate((30, 20, 11)):
        x = -40
        while x < size[0]:
            width, top = random.randrange(60, 170), int(size[1] * random.uniform(0.18 + 0.14 * layer, 0.62))
            draw.rectangle((x, top, x + width, size[1]), fill=(shade, shade + 2, shade + 10))
            for left in range(x + 8, x + width - 8, 14):
                for level in range(top + 10, size[1], 20):
                    if random.random() < lit_share:
                        warm = random.choice([(255, 206, 130), (255, 226, 176), (180, 206, 255)])
                        draw.rectangle((left, level, left + 6, level + 9), fill=dimmed(warm, 0.45 + 0.2 * layer))
            x += width + random.randrange(-10, 26)
    picture = gradient(canvas.down(), [(0, (12, 14, 40)), (0.6, (58, 40, 84)), (1, (96, 58, 78))])
    skyline = from_pillow(towers.filter(ImageFilter.GaussianBlur(2)))
    picture = over(picture, skyline, edge(skyline.bandmean() - 4, 6))
    return picture + bokeh(canvas, 70, [(255, 170, 70), (255, 80, 64), (110, 190, 255), (255, 222, 150)], 0.55)


def field_of_flowers(canvas: Canvas) -> pyvips.Image:
    random = Random(canvas.seed + 1)  # noqa: S311 - a picture, not a secret
    width, height = canvas.width_px, canvas.height_px
    meadow = from_pillow(_flowers(random, width, height))
    sky = gradient(canvas.down(), [(0, (86, 150, 220)), (0.34, (206, 230, 246))])
    sky = over(sky, flat(canvas.down(), (255, 255, 255)), clipped(canvas.clouds(300, 7, salt=5, stretch=1.8) * 1.3))
    hills = canvas.down() - 0.31 + canvas.ridge(380, salt=8) * 0.07
    sky = over(sky, flat(canvas.down(), (96, 132, 116)) + canvas.clouds(30, 4, salt=2) * 14, edge(hills, 0.003))
    ground = meadow + canvas.clouds(40, 5, salt=6, stretch=0.5) * 14
    return over(sky, ground, edge(canvas.down() - 0.38, 0.02))


def _flowers(random: Random, width: int, height: int) -> Image.Image:
    """Nearer ones lower, larger and sharper."""
    meadow = Image.new("RGB", (width, height), (74, 116, 52))
    colours: list[Colour] = [(214, 40, 48), (226, 62, 52), (240, 240, 232), (248, 200, 60), (150, 92, 190)]
    for step in range(26):
        draw = ImageDraw.Draw(meadow)
        depth = (step + 1) / 26
        ground = height * (0.38 + 0.62 * depth**1.5)
        radius = 2 + 34 * depth**2
        for _ in range(int(300 - 200 * depth)):
            x, y = random.uniform(0, width), ground + random.uniform(-1, 1) * radius * 1.6
            lean = random.uniform(-radius, radius)
            draw.line(
                (x, y, x + lean, y + radius * 4), fill=(40, int(84 + 40 * random.random()), 34), width=1 + step // 6
            )
            petals = random.choice(random.choice((colours[:2], colours[:2], colours[2:])))
            tone = 0.72 + 0.28 * random.random()
            for petal in range(5):
                turn = petal * 2 * math.pi / 5 + lean
                at_x, at_y = x + math.cos(turn) * radius * 0.55, y + math.sin(turn) * radius * 0.42
                box = (at_x - radius * 0.6, at_y - radius * 0.5, at_x + radius * 0.6, at_y + radius * 0.5)
                draw.ellipse(box, fill=dimmed(petals, tone - 0.05 * petal))
            draw.ellipse((x - radius / 4, y - radius / 4, x + radius / 4, y + radius / 4), fill=(52, 34, 24))
        if step in {8, 14, 19}:
            meadow = meadow.filter(ImageFilter.GaussianBlur(1.6))
    return meadow


def portrait_at_golden_hour(canvas: Canvas) -> pyvips.Image:
    width, height = canvas.width_px, canvas.height_px
    light = canvas.glow(0.7, 0.3, 0.42)
    picture = gradient(canvas.down(), [(0, (212, 158, 92)), (0.5, (176, 120, 70)), (1, (74, 60, 44))])
    picture += light.bandjoin([light * 0.84, light * 0.5]) * 70
    picture += bokeh(canvas, 60, [(255, 214, 130), (255, 186, 96), (190, 200, 110)], 0.35)
    shape = Image.new("L", (width, height))
    draw = ImageDraw.Draw(shape)
    middle, top, head = width * 0.46, height * 0.24, height * 0.15
    draw.ellipse((middle - head, top, middle + head, top + head * 2.6), fill=255)
    draw.ellipse((middle - head * 1.2, top - head * 0.28, middle + head * 1.12, top + head * 1.9), fill=255)
    draw.ellipse((middle - head * 0.2, top - head * 0.9, middle + head * 0.75, top + head * 0.05), fill=255)
    draw.rectangle((middle - head * 0.45, top + head * 2, middle + head * 0.45, height * 0.75), fill=255)
    draw.ellipse((middle - head * 2.5, height * 0.66, middle + head * 2.5, height * 1.5), fill=255)
    inside = from_pillow(shape.filter(ImageFilter.GaussianBlur(4))) / 255
    inner = from_pillow(shape.filter(ImageFilter.GaussianBlur(26))) / 255
    rim = clipped((inside - inner) * 2.6) * clipped((canvas.across() - 0.3) * 2.4)
    body = gradient(canvas.down(), [(0.2, (70, 42, 30)), (0.55, (54, 32, 28)), (0.7, (44, 40, 58)), (1, (22, 22, 36))])
    body += canvas.clouds(26, 4, salt=4, stretch=0.4) * 9
    return over(over(picture, body, inside), flat(rim, (255, 216, 150)), rim)


def forest_in_mist(canvas: Canvas) -> pyvips.Image:
    random = Random(canvas.seed + 2)  # noqa: S311 - a picture, not a secret
    down = canvas.down()
    picture = gradient(down, [(0, (226, 232, 216)), (0.7, (198, 210, 186)), (1, (120, 134, 96))])
    picture += canvas.glow(0.62, 0.16, 0.5).bandjoin([canvas.glow(0.62, 0.16, 0.45), down * 0]) * [34, 28, 0]
    mist = clipped(canvas.clouds(340, 4, salt=30, stretch=2.0) * 0.5 + down * 0.7 - 0.02)
    bark = canvas.clouds(18, 3, salt=1, stretch=0.3)
    for layer in range(5):
        trunks = from_pillow(_trunks(random, canvas, layer)) / 255
        near = layer / 4
        tone = gradient(
            down, [(0, mixed(near, (196, 208, 188), (44, 50, 38))), (1, mixed(near, (176, 192, 168), (26, 30, 22)))]
        )
        picture = over(picture, tone + bark * (12 * near), trunks)
        picture = over(picture, flat(down, (216, 224, 206)), mist * (0.62 - 0.5 * near))
    ground = down - 0.9 + canvas.ridge(90, salt=77) * 0.03
    moss = flat(ground, (58, 78, 38)) + canvas.clouds(16, 4, salt=78) * 30
    return over(picture, moss, edge(ground, 0.02))


def _trunks(random: Random, canvas: Canvas, layer: int) -> Image.Image:
    """One row of firs; nearer rows are fewer, thicker and stand lower."""
    width, height = canvas.width_px, canvas.height_px
    trunks = Image.new("L", (width, height))
    draw = ImageDraw.Draw(trunks)
    thick = 4 + layer * layer * 1.7
    for _ in range(20 - 4 * layer):
        x, lean = random.uniform(-20, width + 20), random.uniform(-0.03, 0.03) * width
        foot = height * (0.78 + 0.055 * layer)
        draw.polygon(
            [(x - thick, foot), (x + thick, foot), (x + lean + thick / 2, -9), (x + lean - thick / 2, -9)], fill=255
        )
        for _ in range(7):
            y, reach = random.uniform(0, height * 0.45), random.choice((-1, 1)) * thick * random.uniform(3, 8)
            draw.line(
                (x + lean * (1 - y / foot), y, x + reach, y + abs(reach) * 0.35), fill=255, width=max(int(thick / 6), 1)
            )
    return trunks.filter(ImageFilter.GaussianBlur(1.2))


def balloons(canvas: Canvas) -> pyvips.Image:
    random = Random(canvas.seed + 3)  # noqa: S311 - a picture, not a secret
    sky = gradient(canvas.down(), [(0, (70, 138, 214)), (0.7, (186, 220, 244)), (1, (244, 232, 216))])
    sky = over(sky, flat(canvas.down(), (255, 255, 255)), clipped(canvas.clouds(340, 7, salt=2, stretch=1.6) * 1.2))
    drawn = Image.new("RGBA", (canvas.width_px, canvas.height_px))
    palette: list[Colour] = [(220, 54, 48), (248, 186, 44), (40, 112, 178), (244, 244, 236), (46, 142, 104)]
    for x, y, size in ((0.3, 0.36, 0.25), (0.71, 0.27, 0.15), (0.84, 0.6, 0.09), (0.56, 0.66, 0.065), (0.1, 0.7, 0.05)):
        _balloon(
            ImageDraw.Draw(drawn),
            x * canvas.width_px,
            y * canvas.height_px,
            size * canvas.height_px,
            random.sample(palette, 3),
        )
    layer = from_pillow(drawn.filter(ImageFilter.GaussianBlur(0.8)))
    shade = clipped(canvas.glow(0.25, 0.2, 0.9)) * 0.35 + 0.7
    return over(sky, layer.extract_band(0, n=3) * shade, layer[3] / 255)


def _balloon(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float, colours: list[Colour]) -> None:
    for stripe in range(9, 0, -1):  # from the rim to the middle, each narrower
        half = radius * math.sin(stripe / 9 * math.pi / 2)
        tone = dimmed(colours[stripe % len(colours)], 1.0 - 0.03 * stripe)
        draw.ellipse((x - half, y - radius, x + half, y + radius), fill=tone)
        draw.polygon(
            (
                x - half * 0.92,
                y + radius * 0.42,
                x + half * 0.92,
                y + radius * 0.42,
                x + half * 0.2,
                y + radius * 1.4,
                x - half * 0.2,
                y + radius * 1.4,
            ),
            fill=tone,
        )
    for side in (-0.18, 0.18):
        draw.line(
            (x + side * radius, y + radius * 1.4, x + side * radius * 0.7, y + radius * 1.66),
            fill=(60, 44, 32),
            width=max(int(radius / 60), 1),
        )
    draw.rectangle((x - radius * 0.15, y + radius * 1.66, x + radius * 0.15, y + radius * 1.86), fill=(112, 76, 44))


def autumn_leaves(canvas: Canvas) -> pyvips.Image:
    random = Random(canvas.seed + 6)  # noqa: S311 - a picture, not a secret
    drawn = Image.new("RGB", (canvas.width_px, canvas.height_px), (46, 30, 20))
    palette: list[Colour] = [(206, 84, 28), (228, 150, 40), (164, 44, 28), (236, 190, 70), (120, 92, 34)]
    for number in range(900):
        draw = ImageDraw.Draw(drawn)
        tone = 0.35 + 0.65 * number / 900
        _leaf(draw, random, canvas, dimmed(random.choice(palette), tone * random.uniform(0.86, 1.1)))
        if number in {350, 600, 780}:
            drawn = drawn.filter(ImageFilter.GaussianBlur(2.2))
    light = canvas.glow(0.62, 0.38, 0.75) * 0.55 + 0.6
    return (from_pillow(drawn) + canvas.clouds(22, 5, salt=3) * 15) * light


def _leaf(draw: ImageDraw.ImageDraw, random: Random, canvas: Canvas, colour: Colour) -> None:
    x, y = random.uniform(0, canvas.width_px), random.uniform(0, canvas.height_px)
    size, turn = canvas.height_px * random.uniform(0.05, 0.085), random.uniform(0, 2 * math.pi)
    outline = []
    for step in range(40):
        angle = step / 40 * 2 * math.pi
        radius = size * (0.62 + 0.3 * math.cos(5 * angle) + 0.1 * math.cos(15 * angle))
        outline.append((x + radius * math.cos(angle + turn), y + radius * math.sin(angle + turn) * 0.86))
    draw.polygon([(left + 7, top + 9) for left, top in outline], fill=dimmed(colour, 0.3))
    draw.polygon(outline, fill=colour)
    for vein in range(5):
        angle = vein * 2 * math.pi / 5 + turn
        tip = (x + size * 0.8 * math.cos(angle), y + size * 0.69 * math.sin(angle))
        draw.line((x, y, *tip), fill=dimmed(colour, 0.72), width=max(int(size / 26), 1))
