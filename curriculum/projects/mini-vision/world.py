"""Folders of labelled pictures, drawn from a seed.

Each run has six of the eight kinds. In each, ten drawings are for training; the others are kept
for hidden pictures, so that no hidden picture shows a drawing that the training has.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from drawings import KINDS, draw_picture

from gradatim.verify import connected_groups

if TYPE_CHECKING:
    from PIL.Image import Image

LABELS, SEEN, MOST_UNSEEN = 6, 10, 16  # of eight kinds; drawings of a kind
COLUMNS = ("file", "drawing", "label")


@dataclass(frozen=True)
class Row:
    """A line of labels.csv, with the picture behind it."""

    file: str
    drawing: str
    label: str
    image: Image


@dataclass(frozen=True)
class World:
    """The drawings for training, and those kept for hidden pictures."""

    seen: dict[str, str]
    unseen: dict[str, str]

    @property
    def labels(self) -> list[str]:
        return sorted(self.seen)


@dataclass(frozen=True)
class Hidden:
    """Labelled pictures, and for each the number of the drawing in it."""

    rows: list[Row]
    drawing: np.ndarray


def world(rng: np.random.Generator) -> World:
    labels = sorted(str(name) for name in rng.choice(sorted(KINDS), LABELS, replace=False))
    mixed = {label: [str(one) for one in rng.permutation(list(KINDS[label]))] for label in labels}
    return World(
        {label: "".join(mixed[label][:SEEN]) for label in labels},
        {label: "".join(mixed[label][SEEN : SEEN + MOST_UNSEEN]) for label in labels},
    )


def training(world: World, rng: np.random.Generator) -> list[Row]:
    """Two or three pictures of each drawing; some pictures are there twice, pixel for pixel, the
    second time as if they showed a drawing of their own, of which there is one more picture."""
    found: list[tuple[str, str, Image]] = []
    for label, signs in world.seen.items():
        for sign in signs:
            images = [draw_picture(sign, rng) for _ in range(int(rng.integers(2, 4)))]
            found += [(sign, label, image) for image in images]
            if rng.random() < 0.2:
                found += [(f"{sign}+", label, one) for one in (images[0], draw_picture(sign, rng))]
    names = list(dict.fromkeys(name for name, _, _ in found))
    number = dict(zip(names, rng.permutation(len(names)), strict=True))
    return [
        Row(f"p{at:03d}.png", f"d{number[found[i][0]]:03d}", found[i][1], found[i][2])
        for at, i in enumerate(rng.permutation(len(found)))
    ]


def hidden(signs: dict[str, str], each: int, rng: np.random.Generator) -> Hidden:
    """`each` pictures of each drawing, in a mixed order."""
    pairs = [(label, sign) for label, group in signs.items() for sign in group]
    found = [
        (number, label, draw_picture(sign, rng))
        for number, (label, sign) in enumerate(pairs)
        for _ in range(each)
    ]
    order = rng.permutation(len(found))
    rows = [Row(f"h{at:03d}.png", "", found[i][1], found[i][2]) for at, i in enumerate(order)]
    return Hidden(rows, np.array([found[i][0] for i in order]))


def write(folder: Path, rows: Sequence[Row], columns: Sequence[str] = COLUMNS) -> Path:
    """labels.csv with its columns in this order, and the folder pictures/."""
    pictures(folder / "pictures", rows)
    with (folder / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(columns)
        table.writerows([getattr(row, name) for name in columns] for row in rows)
    return folder


def pictures(folder: Path, rows: Sequence[Row]) -> Path:
    """The pictures as PNG files, and nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    for row in rows:
        row.image.save(folder / row.file)
    return folder


def pixels(row: Row) -> bytes:
    """What makes a picture the same picture: its size and its pixels."""
    return f"{row.image.size}".encode() + row.image.convert("RGBA").tobytes()


def groups(rows: Sequence[Row]) -> np.ndarray:
    """The number of the group of each row: same drawing, or the same pixels."""
    return connected_groups([(("drawing", row.drawing), ("pixels", pixels(row))) for row in rows])
