"""Labelled pictures in a folder: PNG files, and `labels.csv` with the columns file and label.

They are read as the server reads them. `tools/digits.py` lays out such a folder.
"""

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from images import picture
from images.errors import ImagesError
from images.picture import Array

Labels = NDArray[np.int64]
HELD = 0.3  # share of all pictures that is held back, to calibrate and to judge


@dataclass(frozen=True)
class Pictures:
    ink: Array  # (n, 64), 0 black to 1 white
    labels: Labels  # (n,), places in `classes`
    classes: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, places: NDArray[np.intp]) -> "Pictures":
        return Pictures(self.ink[places], self.labels[places], self.classes)

    def with_more(self, ink: Array, labels: Labels) -> "Pictures":
        return Pictures(
            np.concatenate([self.ink, ink]), np.concatenate([self.labels, labels]), self.classes
        )

    @property
    def digest(self) -> str:
        """Changes with every picture, label and class, and with their order."""
        content = self.ink.tobytes() + self.labels.tobytes() + "\n".join(self.classes).encode()
        return hashlib.sha256(content).hexdigest()


def load(folder: Path) -> Pictures:
    """All pictures of a folder. Raises ImagesError where a file is missing or damaged."""
    index = folder / "labels.csv"
    if not index.exists():
        raise ImagesError(f"there is no {index}: lay out labelled pictures first")
    with index.open(newline="") as lines:
        rows = [(row["file"], row["label"]) for row in csv.DictReader(lines)]
    if not rows:
        raise ImagesError(f"{index} names no pictures")
    classes = tuple(sorted({label for _, label in rows}))
    ink = np.stack([picture.read((folder / name).read_bytes()) for name, _ in rows])
    return Pictures(ink, np.array([classes.index(label) for _, label in rows]), classes)


def drawn(ink: Array) -> NDArray[np.float64]:
    """A number from 0 to 1 for each picture (n, 64), by its content alone.

    What is held back in one training is therefore held back in all that follow, and a copy of a
    picture lies on the same side.
    """
    grey = np.rint(255 * ink).astype(np.uint8)
    digests = [hashlib.sha256(each.tobytes()).digest() for each in grey]
    return np.array([int.from_bytes(each[:8]) / 2**64 for each in digests])
