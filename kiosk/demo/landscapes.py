"""Sample scenes without people: each a function from a canvas to a picture, painted from noise."""

from __future__ import annotations

from random import Random

import pyvips
from PIL import Image, ImageDraw

from kiosk.demo.scene_parts import Canvas, Colour, clipped, dimmed, edge, flat, from_pillow, gradient, lighter, over


def mountains_at_dawn(canvas: Canvas) -> pyvips.Image:
    down = canvas.down()
    picture = gradient(
        down, [(0, (58, 86, 140)), (0.3, (186, 160, 184)), (0.48, (250, 196, 142)), (0.62, (255, 226, 178))]
    )
    picture += canvas.glow(0.68, 0.5, 0.3).bandjoin([canvas.glow(0.68, 0.5, 0.24) * 0.8, down * 0]) * [70, 60, 0]
    hills: list[tuple[float, float, int, Colour]] = [
        (0.50, 0.17, 420, (168, 152, 182)),
        (0.60, 0.15, 330, (116, 112, 150)),
        (0.71, 0.13, 260, (70, 76, 112)),
        (0.84, 0.11, 200, (30, 38, 58)),
    ]
    for salt, (base, height, cell_px, colour) in enumerate(hills):
        inside = down - base + canvas.ridge(cell_px, salt=40 + 10 * salt) * height
        lit = clipped(canvas.clouds(60, 3, salt=90 + salt) * 0.5 + 0.5) * 26 - 13
        mist = gradient(clipped(inside * 4), [(0, colour), (1, lighter(colour, 26))])
        picture = over(picture, mist + lit, edge(inside, 0.002))
    return picture


def sea_at_sunset(canvas: Canvas) -> pyvips.Image:
    down, horizon = canvas.down(), 0.46
    sky = gradient(down, [(0, (38, 46, 96)), (0.22, (170, 84, 110)), (0.38, (248, 142, 76)), (0.46, (255, 206, 120))])
    haze = clipped(canvas.clouds(260, 6, salt=3, stretch=3.0) * 0.9 - 0.05)
    sky = over(sky, flat(down, (255, 176, 134)), haze * 0.7)
    sky += canvas.glow(0.5, 0.43, 0.16).bandjoin([canvas.glow(0.5, 0.43, 0.12), canvas.glow(0.5, 0.43, 0.07)]) * 150
    depth = clipped((down - horizon) / (1 - horizon))
    sea = gradient(depth, [(0, (232, 148, 96)), (0.12, (150, 86, 92)), (0.5, (56, 52, 84)), (1, (16, 22, 46))])
    far = canvas.clouds(12, 3, salt=7, stretch=8.0)
    near = canvas.clouds(70, 5, salt=8, stretch=3.5)
    waves = far * (depth * -1 + 1) + near * depth
    path = (((canvas.across() - 0.5) / (depth * 0.16 + 0.035)) ** 2 * -1).exp()
    glitter = clipped(waves * 3.2 + path * 1.5 - 1.35) * path
    sea = over(sea + waves * 26, flat(down, (255, 232, 170)), clipped(glitter * 1.6))
    return over(sky, sea, edge(down - horizon, 0.002))


def dunes(canvas: Canvas) -> pyvips.Image:
    down, across = canvas.down(), canvas.across()
    picture = gradient(down, [(0, (44, 106, 184)), (0.42, (214, 224, 224))])
    ridges = ((0.40, 0.05, 1.3, 0.1), (0.50, 0.09, 0.85, 0.62), (0.66, 0.13, 0.6, 0.2), (0.95, 0.2, 0.5, 0.75))
    for number, (base, height, waves, phase) in enumerate(ridges):
        turn = ((across * waves + phase) * 360 + canvas.ridge(620, salt=60 + 9 * number) * 26).copy_memory()
        crest = (turn.sin() + (turn * 2 + 40).sin() * 0.24).copy_memory()
        inside = down - base + crest * height
        lit, dark = dimmed((248, 192, 126), 1 - 0.04 * number), dimmed((140, 76, 48), 1 - 0.1 * number)
        lee = edge(turn.cos() * -1 - clipped(inside * (5 - number)) * 1.1, 0.7)
        wind = (
            ((down - crest * 0.05) * (15_000 - 3_000 * number) + canvas.clouds(200, 2, salt=number) * 700).sin()
        ) * 4
        picture = over(picture, over(flat(down, lit), flat(down, dark), lee) + wind, edge(inside, 0.002))
    return picture


def northern_lights(canvas: Canvas) -> pyvips.Image:
    down = canvas.down()
    picture = gradient(down, [(0, (6, 10, 34)), (0.6, (14, 40, 62)), (0.8, (26, 66, 76))])
    stars = pyvips.Image.gaussnoise(canvas.width_px, canvas.height_px, seed=canvas.seed, sigma=1, mean=0)
    picture += clipped((stars - 3.3) * 2) * 190
    for salt, tint in ((1, [40, 235, 140]), (6, [90, 220, 200]), (9, [190, 90, 210])):
        bend = canvas.ridge(620, salt=salt * 11) * 0.34
        height = down - 0.5 - bend + 0.02 * salt
        rays = canvas.ridge(46, salt=salt * 17) * 0.5 + 0.6
        veil = (height * 5).exp() * (height < 0).ifthenelse(1, (height * -34).exp()) * clipped(rays)
        picture += veil.bandjoin([veil, veil]) * [part * 0.8 for part in tint]
    shores: list[tuple[float, Colour]] = [(0.76, (40, 66, 84)), (0.86, (10, 18, 28))]
    for salt, (base, colour) in enumerate(shores):
        inside = down - base + canvas.ridge(330 - 140 * salt, salt=50 + salt * 9) * 0.14
        snow = flat(down, colour) + clipped(canvas.clouds(50, 6, salt=70 + salt)) * (60 - 50 * salt)
        picture = over(picture, snow, edge(inside, 0.003))
    return picture


def beach_from_above(canvas: Canvas) -> pyvips.Image:
    shore = canvas.across() - 0.47 + canvas.clouds(420, 6, salt=4) * 0.13 + (canvas.down() - 0.5) * 0.2
    sea = gradient(
        clipped(shore * 1.9), [(0, (150, 224, 214)), (0.25, (62, 184, 192)), (0.6, (16, 116, 156)), (1, (8, 66, 116))]
    )
    sea += canvas.clouds(36, 4, salt=9) * 12
    sand = gradient(clipped(shore * -2.2), [(0, (176, 146, 106)), (0.16, (222, 194, 148)), (1, (240, 218, 176))])
    sand += canvas.clouds(10, 2, salt=12) * 9
    picture = over(sand, sea, edge(shore, 0.012))
    for place, reach in ((0.012, 0.016), (0.07, 0.012), (0.13, 0.008)):
        line = (((shore - place + canvas.clouds(60, 4, salt=21) * 0.014) / reach) ** 2 * -1).exp()
        foam = clipped(line * 1.5 * (canvas.clouds(14, 4, salt=33) * 0.7 + 0.7))
        picture = over(picture, flat(foam, (252, 254, 252)), foam)
    umbrellas = from_pillow(_umbrellas(canvas))
    return over(picture, umbrellas.extract_band(0, n=3), umbrellas[3] / 255)


def _umbrellas(canvas: Canvas) -> Image.Image:
    random = Random(canvas.seed + 4)  # noqa: S311 - a picture, not a secret
    drawn = Image.new("RGBA", (canvas.width_px, canvas.height_px))
    draw = ImageDraw.Draw(drawn)
    colours: list[Colour] = [(226, 60, 56), (250, 190, 50), (46, 120, 190), (244, 244, 240)]
    for _ in range(26):
        x, y = random.uniform(0.02, 0.22) * canvas.width_px, random.uniform(0.02, 0.98) * canvas.height_px
        radius, one = canvas.height_px * 0.021, random.choice(colours[:3])
        draw.ellipse((x - radius + 9, y - radius + 12, x + radius + 9, y + radius + 12), fill=(90, 70, 50, 110))
        for wedge in range(8):
            box = (x - radius, y - radius, x + radius, y + radius)
            draw.pieslice(box, wedge * 45, wedge * 45 + 45, fill=one if wedge % 2 else colours[3])
    return drawn


def lake_mirror(canvas: Canvas) -> pyvips.Image:
    half = Canvas(canvas.width_px, canvas.height_px // 2, canvas.seed + 5)
    down = half.down()
    land = gradient(down, [(0, (54, 112, 190)), (0.7, (184, 214, 236))])
    land = over(land, flat(down, (255, 255, 255)), clipped(half.clouds(220, 6, salt=3, stretch=2.2) * 0.9))
    peaks = down - 0.66 + half.ridge(460, salt=14) * 0.62
    rock = flat(down, (104, 112, 128)) + half.clouds(50, 6, salt=15) * 44
    snow = clipped(half.clouds(36, 6, salt=17) * 2.2 + (0.62 - 1) + (down * -1 + 0.72) * 2.6)
    land = over(land, over(rock, flat(down, (240, 246, 252)), snow), edge(peaks, 0.004))
    for salt, (base, colour) in enumerate(((0.86, (44, 74, 58)), (0.95, (26, 48, 34)))):
        firs = down - base + half.ridge(26, salt=23 + salt) * 0.05 + half.ridge(300, salt=29 + salt) * 0.07
        land = over(land, flat(down, colour) + half.clouds(12, 3, salt=31) * 16, edge(firs, 0.008))
    mirror = land.flipver() * [0.62, 0.72, 0.78] + [6, 16, 26]
    ripple = half.clouds(16, 3, salt=41, stretch=9.0) * down * 26
    joined: pyvips.Image = land.join(mirror + ripple, "vertical")
    return joined
