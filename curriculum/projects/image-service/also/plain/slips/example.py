"""Pictures to try the service with: digits of seven strokes, drawn by a shaky hand from a seed."""

import struct
import zlib
from pathlib import Path

import numpy as np

from slips.png import SIGNATURE, Bytes

DEPARTMENTS = (
    "books", "clothes", "garden", "kitchen", "lamps", "music", "office", "paint", "shoes", "toys",
)  # fmt: skip
# Corners: (across, down) from 0 to (1, 2). Strokes: top, middle, bottom, and the four upright ones.
STROKES = {
    "t": ((0, 0), (1, 0)), "m": ((0, 1), (1, 1)), "b": ((0, 2), (1, 2)), "l": ((0, 0), (0, 1)),
    "r": ((1, 0), (1, 1)), "k": ((0, 1), (0, 2)), "s": ((1, 1), (1, 2)),
}  # fmt: skip
DIGITS = ("tblrks", "rs", "trmkb", "trmsb", "lmrs", "tlmsb", "tlmksb", "trs", "tmblrks", "tmblrs")
HIGH, WIDE, PEN = 28, 20, 1.6  # pixels


def make(out: Path, seed: int) -> None:
    """400 pictures to train with, 200 to measure with."""
    rng = np.random.default_rng(seed)
    for name, count in (("train", 400), ("test", 200)):
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        lines = ["file,label"]
        for number in range(count):
            digit = number % 10
            (folder / f"{number:04d}.png").write_bytes(_file(_drawn(digit, rng)))
            lines.append(f"{number:04d}.png,{DEPARTMENTS[digit]}")
        (folder / "labels.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _drawn(digit: int, rng: np.random.Generator) -> Bytes:
    """Each corner is missed by some pixels, and the whole is slanted."""
    down, across = np.mgrid[:HIGH, :WIDE].astype(float)
    slant, grey = rng.normal(0, 0.12), np.zeros((HIGH, WIDE))
    for stroke in DIGITS[digit]:
        ends = np.array(STROKES[stroke]) * (WIDE - 11, (HIGH - 9) / 2) + (5.5, 4.5)
        ends = ends + rng.normal(0, 1.2, (2, 2))
        ends[:, 0] += slant * (HIGH / 2 - ends[:, 1])
        along = ends[1] - ends[0]
        part = (across - ends[0, 0]) * along[0] + (down - ends[0, 1]) * along[1]
        near = ends[0] + np.clip(part / (along**2).sum(), 0, 1)[..., None] * along
        far = np.hypot(across - near[..., 0], down - near[..., 1])
        grey = np.maximum(grey, np.clip(PEN + 0.8 - far, 0, 1))
    noisy = grey + rng.normal(0, 0.1, grey.shape)
    return np.clip(np.rint(255 * noisy), 0, 255).astype(np.uint8)


def _file(grey: Bytes) -> bytes:
    raw = b"".join(b"\0" + row.tobytes() for row in grey)
    header = struct.pack(">IIBBBBB", grey.shape[1], grey.shape[0], 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(raw)), (b"IEND", b""))
    return SIGNATURE + b"".join(
        struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part))
        for kind, part in parts
    )
