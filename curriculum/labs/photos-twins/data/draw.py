"""Draws a folder of pictures to try the program on: python data/draw.py FOLDER

Twelve landscapes, and copies of some of them: smaller, brighter, grey, with a mark in a corner.
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image

WIDTH, HEIGHT = 96, 64
PLACES = ["bay", "bridge", "canyon", "dunes", "farm", "fjord"]
PLACES += ["forest", "harbour", "island", "lake", "meadow", "village"]


def landscape(rng):
    """Return a sky, a sun, hills and a few houses: (height, width, 3), from 0 to 255."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    top, bottom = rng.uniform(40, 250, size=(2, 3))
    share = (y / HEIGHT)[:, :, None]
    picture = (1 - share) * top + share * bottom
    sun_x, sun_y = rng.uniform(10, WIDTH - 10), rng.uniform(6, 30)
    picture[(x - sun_x) ** 2 + (y - sun_y) ** 2 < rng.uniform(5, 14) ** 2] = rng.uniform(
        200, 255, 3
    )
    for base in (30, 42, 54):
        waves, shift = rng.uniform(0.03, 0.12), rng.uniform(0, 7)
        edge = base + rng.uniform(-6, 6) + rng.uniform(2, 12) * np.sin(waves * x + shift)
        picture[y > edge] = rng.uniform(0, 200, 3)
    for _ in range(rng.integers(1, 5)):
        left, upper = rng.integers(0, WIDTH - 14), rng.integers(34, HEIGHT - 12)
        picture[upper : upper + 10, left : left + 12] = rng.uniform(0, 255, 3)
    return picture


def save(folder, name, picture):
    """Write a picture to a file."""
    values = np.clip(picture, 0, 255).astype(np.uint8)
    Image.fromarray(values).save(folder / f"{name}.png")


def draw(folder):
    """Draw all pictures."""
    rng = np.random.default_rng(7)
    drawn = {place: landscape(rng) for place in PLACES}
    for place, picture in drawn.items():
        save(folder, place, picture)
    small = drawn["bay"].reshape(HEIGHT // 2, 2, WIDTH // 2, 2, 3).mean(axis=(1, 3))
    save(folder, "bay-small", small)
    save(folder, "fjord-bright", drawn["fjord"] * 1.1 + 15)
    save(
        folder,
        "harbour-grey",
        np.repeat(drawn["harbour"].mean(axis=2)[:, :, None], 3, axis=2),
    )
    marked = drawn["fjord"].copy()
    marked[-9:, -30:] = 255
    save(folder, "fjord-marked", marked)
    save(folder, "village-turned", drawn["village"][:, ::-1])


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(exist_ok=True)
    draw(place)
