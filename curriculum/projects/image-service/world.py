"""Slips with a handwritten digit, as a scanner cuts them out; everything follows from a seed.

The handwriting is that of the 1,797 digits in scikit-learn, each drawn larger, slanted and cut out
anew. Which digit belongs to which department is drawn as well: only `labels.csv` tells it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import numpy as np
import png
from numpy.typing import NDArray
from sklearn.datasets import load_digits

Grey = NDArray[np.uint8]
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

SIDE = 8
TRAIN_SHARE = 0.6  # share of the handwriting from which training pictures are drawn
NOISE = 0.2  # standard deviation, where 1 is the step from black to white
DEPARTMENTS = (
    "books", "clothes", "garden", "kitchen", "lamps", "music", "office", "paint", "shoes", "sports",
    "tools", "toys",
)  # fmt: skip
LETTERS = {
    "A": "01110 10001 10001 11111 10001 10001 10001",
    "E": "11111 10000 10000 11110 10000 10000 11111",
    "H": "10001 10001 10001 11111 10001 10001 10001",
    "K": "10001 10010 10100 11000 10100 10010 10001",
    "M": "10001 11011 10101 10101 10001 10001 10001",
    "N": "10001 11001 10101 10101 10011 10001 10001",
    "R": "11110 10001 10001 11110 10100 10010 10001",
    "U": "10001 10001 10001 10001 10001 10001 01110",
    "W": "10001 10001 10001 10101 10101 11011 10001",
    "X": "10001 01010 01010 00100 01010 01010 10001",
}


@dataclass(frozen=True)
class Scanner:
    """What the pictures of a run have in common."""

    names: tuple[str, ...] = DEPARTMENTS[:10]  # the department of each digit
    scale: float = 3.0  # pixels for one of the 8 x 8
    shade: float = 1.0  # of the darkest ink; 1 is white on black
    mix: tuple[float, ...] = (1.0,) * 10  # how often each digit comes, relative to each other


@dataclass(frozen=True)
class Pictures:
    grey: tuple[Grey, ...] = field(repr=False)
    labels: Ints = field(repr=False)  # the digit; -1 for a letter

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, positions: Sequence[int] | Ints) -> "Pictures":
        return Pictures(tuple(self.grey[at] for at in positions), self.labels[positions])

    def __add__(self, other: "Pictures") -> "Pictures":
        return Pictures(self.grey + other.grey, np.concatenate([self.labels, other.labels]))


def random_scanner(rng: np.random.Generator) -> Scanner:
    """Another digit for each department; nothing else."""
    return Scanner(names=tuple(str(name) for name in rng.permutation(DEPARTMENTS)[:10]))


def changed(scanner: Scanner, rng: np.random.Generator) -> Scanner:
    """One property changed, so that no constant of the sample can be kept."""
    mix = [1.0] * 10
    for digit, weight in zip(rng.permutation(10)[:3], (2.0, 0.6, 1.6), strict=True):
        mix[int(digit)] = weight
    return [
        replace(scanner, scale=float(rng.choice([2.0, 2.5, 4.0]))),
        replace(scanner, shade=float(rng.choice([0.7, 0.85]))),
        replace(scanner, mix=tuple(mix)),
    ][int(rng.integers(0, 3))]


@cache
def _digits() -> tuple[Floats, Ints]:
    digits = load_digits()
    return digits.images / 16.0, digits.target.astype(np.int64)


def split_digits(rng: np.random.Generator) -> tuple[Ints, Ints]:
    """Which digits are there to train with, and which are hidden: of each class the same share."""
    train, hidden = [], []
    for digit in range(10):
        digits = rng.permutation(np.flatnonzero(_digits()[1] == digit))
        cut = round(TRAIN_SHARE * len(digits))
        train.append(digits[:cut])
        hidden.append(digits[cut:])
    return np.concatenate(train), np.concatenate(hidden)


def draw(digits: Ints, count: int, scanner: Scanner, rng: np.random.Generator) -> Pictures:
    """So many pictures of the digits at these places, in the scanner's mix."""
    ink, labels = _digits()
    weight = np.array(scanner.mix)[labels[digits]]
    chosen = digits[_stratified(weight, count, rng)]
    return Pictures(tuple(_scanned(ink[chosen], scanner, rng)), labels[chosen])


def letters(count: int, scanner: Scanner, rng: np.random.Generator) -> Pictures:
    """Slips on which somebody wrote a letter."""
    sheets = np.zeros((len(LETTERS), SIDE, SIDE))
    for sheet, rows in zip(sheets, LETTERS.values(), strict=True):
        sheet[:7, 1:6] = [[int(one) for one in row] for row in rows.split()]
    chosen = rng.integers(0, len(sheets), count)
    return Pictures(tuple(_scanned(sheets[chosen], scanner, rng)), np.full(count, -1))


def _stratified(weight: Floats, count: int, rng: np.random.Generator) -> Ints:
    """Places drawn with these weights; none comes twice before all others have come as often."""
    goes = np.cumsum(weight[order := rng.permutation(len(weight))])
    at = (np.arange(count) + rng.random()) / count * goes[-1]
    return rng.permutation(order[np.searchsorted(goes, at)])


def _scanned(ink: Floats, scanner: Scanner, rng: np.random.Generator) -> list[Grey]:
    """Each digit (n, 8, 8) slanted and enlarged, then cut out along its ink."""
    count, size = len(ink), round((SIDE + 2) * scanner.scale)
    slant, wide, high = (
        rng.normal(0, 0.12, (count, 1, 1)),
        rng.uniform(0.9, 1.1, (count, 1, 1)),
        rng.uniform(0.9, 1.1, (count, 1, 1)),
    )
    at = ((np.arange(size) + 0.5) / size - 0.5) * (SIDE + 2)
    y = at[:, None] / high + 0 * at[None, :]
    x = (at[None, :] + slant * at[:, None]) / wide
    grey = np.rint(255 * scanner.shade * _bilinear(ink, y + 3.5, x + 3.5)).astype(np.uint8)
    return [_cropped(each) for each in grey]


def _bilinear(ink: Floats, y: Floats, x: Floats) -> Floats:
    """Bilinear interpolation (n, height, width); outside is black."""
    padded = np.pad(ink, ((0, 0), (2, 2), (2, 2)))
    y, x = np.clip(y + 2, 0, SIDE + 2), np.clip(x + 2, 0, SIDE + 2)
    top, left = y.astype(int), x.astype(int)
    down, right = y - top, x - left
    which = np.arange(len(ink))[:, None, None]
    return (
        padded[which, top, left] * (1 - down) * (1 - right)
        + padded[which, top + 1, left] * down * (1 - right)
        + padded[which, top, left + 1] * (1 - down) * right
        + padded[which, top + 1, left + 1] * down * right
    )


def _cropped(grey: Grey) -> Grey:
    """The box around the ink."""
    rows, columns = (np.flatnonzero(grey.max(axis=axis) > 40) for axis in (1, 0))
    return np.ascontiguousarray(grey[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


# How pictures change --------------------------------------------------------------------------


def inverted(grey: Grey) -> Grey:
    return 255 - grey


def noisy(grey: Grey, rng: np.random.Generator, spread: float = NOISE) -> Grey:
    noise = rng.normal(0, 255 * spread, grey.shape)
    return np.clip(np.rint(grey + noise), 0, 255).astype(np.uint8)


def low_contrast(grey: Grey, contrast: float = 0.6) -> Grey:
    return np.rint(grey * contrast).astype(np.uint8)


def off_centre(grey: Grey, rng: np.random.Generator) -> Grey:
    """Cut too wide on one side across and one side down, by an eighth of the longer side each."""
    step = max(1, round(max(grey.shape) / SIDE))
    sides = [(step, 0) if rng.random() < 0.5 else (0, step) for _ in range(2)]
    return np.pad(grey, sides)


def with_black_bars(grey: Grey) -> Grey:
    """With black bars at its shorter sides until it is square."""
    size = max(grey.shape)
    sides = [((size - each) // 2, size - each - (size - each) // 2) for each in grey.shape]
    return np.pad(grey, sides)


# Files ----------------------------------------------------------------------------------------


def write_dataset(folder: Path, pictures: Pictures, names: Sequence[str]) -> Path:
    """A folder as `train` reads it: pictures, and `labels.csv`."""
    (folder / "pictures").mkdir(parents=True)
    lines = ["file,label"]
    for number, (grey, label) in enumerate(zip(pictures.grey, pictures.labels, strict=True)):
        name = f"pictures/{number:05d}.png"
        (folder / name).write_bytes(png.encode(grey))
        lines.append(f"{name},{names[label]}")
    (folder / "labels.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
