"""The handwritten digits that ship with scikit-learn (UCI, CC BY 4.0), laid out as PNG files.

python -m tools.digits --data build/digits
"""

import argparse
import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from sklearn.datasets import load_digits

from images.data import Labels
from images.picture import DIGIT, Array

HIDDEN = 0.3  # share of the digits that no training sees: they play the traffic


def write_folders(folder: Path, seed: int) -> None:
    """Writes the digits into `train/` and `hidden/`, each class in the same proportion."""
    digits = load_digits()
    ink, labels = (digits.data / 16).astype(np.float32), digits.target.astype(np.int64)
    hidden = part(labels, HIDDEN, seed)
    for name, indices in (("train", np.flatnonzero(~hidden)), ("hidden", np.flatnonzero(hidden))):
        target = folder / name
        target.mkdir(parents=True, exist_ok=True)
        for index in indices:
            (target / f"{index:04d}.png").write_bytes(write(ink[index]))
        lines = [f"{index:04d}.png,{labels[index]}\n" for index in indices]
        (target / "labels.csv").write_text("file,label\n" + "".join(lines))


def write(ink: Array) -> bytes:
    """The PNG of (64,) or (height, width) ink."""
    grey = np.rint(255 * np.clip(ink, 0, 1)).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(grey.reshape(DIGIT.side, -1) if grey.ndim == 1 else grey).save(file, "PNG")
    return file.getvalue()


def part(labels: Labels, share: float, seed: int) -> NDArray[np.bool_]:
    """Which pictures belong to a part of that share, drawn in each class on its own."""
    chosen = np.zeros(len(labels), bool)
    rng = np.random.default_rng(seed)
    for each in np.unique(labels):
        indices = np.flatnonzero(labels == each)
        chosen[rng.permutation(indices)[: round(share * len(indices))]] = True
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    write_folders(options.data, options.seed)


if __name__ == "__main__":
    main()
