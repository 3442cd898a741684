"""Traffic to play with: pictures of a pool, drawn at random, and four ways in which they shift."""

from collections.abc import Callable
from functools import partial

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from images import picture
from images.data import Pictures
from images.picture import Array
from tools import digits

NOISE = 0.2  # standard deviation, where 1 is the step from black to white
TRIPLED = 3  # the class that comes more often
UNKNOWN = 0.2  # share of pictures that show a letter instead of a digit
LETTERS = "ABCDEFGHJKLMNPRTUVWXY"

Draw = Callable[[Pictures, int, np.random.Generator], tuple[Array, np.ndarray]]


def quiet(pool: Pictures, count: int, rng: np.random.Generator) -> tuple[Array, np.ndarray]:
    """Ink (count, 64) and labels (count,)."""
    indices = rng.integers(0, len(pool), count)
    return pool.ink[indices], pool.labels[indices]


def tripled(
    pool: Pictures, count: int, rng: np.random.Generator, times: float = 3
) -> tuple[Array, np.ndarray]:
    weight = np.where(pool.labels == TRIPLED, times, 1.0)
    indices = rng.choice(len(pool), count, p=weight / weight.sum())
    return pool.ink[indices], pool.labels[indices]


def inverted(
    pool: Pictures, count: int, rng: np.random.Generator, share: float = 1.0
) -> tuple[Array, np.ndarray]:
    ink, labels = quiet(pool, count, rng)
    turned = rng.random((count, 1)) < share
    return np.where(turned, 1 - ink, ink).astype(np.float32), labels


def noisy(
    pool: Pictures, count: int, rng: np.random.Generator, spread: float = NOISE
) -> tuple[Array, np.ndarray]:
    ink, labels = quiet(pool, count, rng)
    noise = rng.normal(0, spread, ink.shape)
    grey = np.rint(255 * np.clip(ink + noise, 0, 1)) / 255  # as a PNG file keeps it
    return grey.astype(np.float32), labels


def unknown(
    pool: Pictures, count: int, rng: np.random.Generator, share: float = UNKNOWN
) -> tuple[Array, np.ndarray]:
    """Letters keep the label of the digit whose place they take."""
    ink, labels = quiet(pool, count, rng)
    ink = ink.copy()
    for index in np.flatnonzero(rng.random(count) < share):
        ink[index] = letter(rng)
    return ink, labels


def letter(rng: np.random.Generator) -> Array:
    """(64,): a letter of Pillow's own font, of a size and at a place of its own."""
    size = int(rng.integers(26, 36))
    sheet = Image.new("L", (32, 32))
    font = ImageFont.load_default(size)
    position = tuple(float(each) for each in 16 + rng.normal(0, 1, 2))
    ImageDraw.Draw(sheet).text(
        (position[0], position[1]), str(rng.choice(list(LETTERS))), 255, font, anchor="mm"
    )
    return picture.read(digits.write((np.asarray(sheet) / 255).astype(np.float32)))


SHIFTS: dict[str, tuple[Draw, str]] = {
    "one class tripled": (tripled, "label"),
    "inverted contrast": (inverted, "covariate"),
    "noise": (noisy, "covariate"),
    "unknown pictures": (unknown, "covariate"),
}
WEAKER: dict[str, tuple[Draw, str]] = {
    "one class by half more": (partial(tripled, times=1.5), "label"),
    "3 % inverted": (partial(inverted, share=0.03), "covariate"),
    "noise of 0.05": (partial(noisy, spread=0.05), "covariate"),
    "5 % unknown": (partial(unknown, share=0.05), "covariate"),
}
HALF_INVERTED = partial(inverted, share=0.5)
