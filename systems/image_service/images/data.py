"""Labelled pictures in a folder: PNG files, and `labels.csv` with the columns file and label.

They are read as the server reads them. `tools/digits.py` lays out such a folder.
"""

import csv
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from images import picture
from images.errors import ImagesError
from images.picture import DIGIT, Array, Shape

Labels = NDArray[np.int64]
HOLDOUT = 0.3  # share of all pictures that is held back, to calibrate and to judge


@dataclass(frozen=True)
class Pictures:
    ink: Array  # (n, size), 0 black to 1 white
    labels: Labels  # (n,), places in `classes`
    classes: tuple[str, ...]
    shape: Shape = DIGIT

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, indices: NDArray[np.intp]) -> "Pictures":
        return replace(self, ink=self.ink[indices], labels=self.labels[indices])

    def extended(self, ink: Array, labels: Labels) -> "Pictures":
        ink, labels = np.concatenate([self.ink, ink]), np.concatenate([self.labels, labels])
        return replace(self, ink=ink, labels=labels)

    @property
    def digest(self) -> str:
        """Changes with every picture, label and class, and with their order."""
        content = self.ink.tobytes() + self.labels.tobytes() + "\n".join(self.classes).encode()
        return hashlib.sha256(content).hexdigest()


def load(folder: Path, shape: Shape = DIGIT) -> Pictures:
    """All pictures of a folder. Raises ImagesError where a file is missing or damaged."""
    index = folder / "labels.csv"
    if not index.exists():
        raise ImagesError(f"there is no {index}: lay out labelled pictures first")
    with index.open(newline="") as lines:
        rows = [(row["file"], row["label"]) for row in csv.DictReader(lines)]
    if not rows:
        raise ImagesError(f"{index} names no pictures")
    classes = tuple(sorted({label for _, label in rows}))
    ink = np.stack([picture.read((folder / name).read_bytes(), shape) for name, _ in rows])
    return Pictures(ink, np.array([classes.index(label) for _, label in rows]), classes, shape)


def hash_fractions(ink: Array) -> NDArray[np.float64]:
    """A number from 0 to 1 for each picture (n, size), by its content alone.

    What is held back in one training is therefore held back in all that follow, and a copy of a
    picture lies on the same side.
    """
    return np.array([hash_fraction(each.tobytes()) for each in np.rint(255 * ink).astype(np.uint8)])


def hash_fraction(content: bytes) -> float:
    """From 0 to 1: the same for the same content everywhere, and as good as drawn at random."""
    return int.from_bytes(hashlib.sha256(content).digest()[:8]) / 2**64
