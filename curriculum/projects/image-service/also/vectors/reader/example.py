"""The digits of scikit-learn as PNG files: two in three to train with, the others to measure."""

from pathlib import Path

import numpy as np
from PIL import Image
from sklearn.datasets import load_digits

DEPARTMENTS = (
    "books", "clothes", "garden", "kitchen", "lamps", "music", "office", "paint", "shoes", "toys",
)  # fmt: skip


def lay(folder: Path) -> None:
    digits = load_digits()
    for name, chosen in (("train", lambda n: n % 3), ("test", lambda n: n % 3 == 0)):
        (folder / name).mkdir(parents=True, exist_ok=True)
        lines = ["file,label"]
        for number, (ink, label) in enumerate(zip(digits.images, digits.target, strict=True)):
            if chosen(number):
                grey = np.rint(np.clip(ink * 16, 0, 255)).astype(np.uint8)
                large = Image.fromarray(grey).resize((24, 24), Image.Resampling.BILINEAR)
                large.crop(large.getbbox()).save(folder / name / f"{number:04d}.png")
                lines.append(f"{number:04d}.png,{DEPARTMENTS[label]}")
        (folder / name / "labels.csv").write_text("\n".join(lines) + "\n")
