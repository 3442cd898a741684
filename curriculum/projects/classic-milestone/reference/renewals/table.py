"""The table as it is: columns, their types, gaps and copies. Nothing is mended here."""

from pathlib import Path

import pandas as pd

IDS = ["notice", "member"]
DATES = ["joined", "sent"]
CATEGORIES = ["hall", "town", "plan", "pays"]
NUMBERS = ["age", "visits", "minutes", "distance", "fee", "courses"]
TARGET = "left"
FEATURES = DATES + CATEGORIES + NUMBERS


def read(path: Path) -> pd.DataFrame:
    """The rows of a file in their order; the target is there if the file has it."""
    # An empty field is a gap. The text "None" or "NA" is a category like any other.
    rows = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
    missing = [name for name in IDS + FEATURES if name not in rows]
    if missing:
        raise ValueError(f"{path.name} lacks the columns {', '.join(missing)}")
    for name in NUMBERS + ([TARGET] if TARGET in rows else []):
        rows[name] = rows[name].astype(float)
    for name in DATES:
        rows[name] = pd.to_datetime(rows[name], format="%Y-%m-%d")
    return rows


def distinct(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.drop_duplicates(ignore_index=True)
