"""The table as it is. Nothing is mended here."""

import csv
from pathlib import Path

import pandas as pd

CATEGORIES = ["species", "island", "sex"]
NUMBERS = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "year"]
TARGET = "body_mass_g"
FEATURES = CATEGORIES + NUMBERS
COUNTED = [*NUMBERS, TARGET]


def read(path: Path) -> pd.DataFrame:
    """The rows of a file in their order; an empty field is a gap, and nothing else is one."""
    rows = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
    for name in COUNTED:
        if name in rows:
            rows[name] = rows[name].astype(float)
    return rows


def write(path: Path, header: list[str], rows: list[list[object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
