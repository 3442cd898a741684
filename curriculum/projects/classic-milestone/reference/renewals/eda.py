"""The first look: what each column holds, how it is spread, what moves together."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from renewals.files import write_json
from renewals.table import CATEGORIES, DATES, IDS, NUMBERS, TARGET, distinct

COUNTED = [*NUMBERS, TARGET]
BINS = 10


def write(rows: pd.DataFrame, folder: Path) -> None:
    once = distinct(rows)
    write_json(folder / "summary.json", summary(rows, once))
    write_json(folder / "hist.json", {name: histogram(once[name]) for name in COUNTED})
    write_json(folder / "corr.json", once[COUNTED].corr().to_dict())


def summary(rows: pd.DataFrame, once: pd.DataFrame) -> dict[str, Any]:
    """Copies are counted, then left aside: everything else is of the distinct rows."""
    columns = {name: category(once[name], "id") for name in IDS}
    columns |= {name: period(once[name]) for name in DATES}
    columns |= {name: category(once[name], "category") for name in CATEGORIES}
    columns |= {name: number(once[name]) for name in COUNTED}
    return {"rows": len(rows), "duplicates": len(rows) - len(once), "columns": columns}


def number(values: pd.Series) -> dict[str, Any]:
    found = values.describe().rename({"25%": "p25", "50%": "p50", "75%": "p75"})
    return {"type": "number", "missing": gaps(values), **found.drop("count").to_dict()}


def category(values: pd.Series, kind: str) -> dict[str, Any]:
    counts = values.value_counts()
    most = int(counts.max())
    top = min(counts.index[counts == most])  # of equally frequent ones the first by name
    return {
        "type": kind,
        "missing": gaps(values),
        "distinct": len(counts),
        "top": top,
        "top_count": most,
    }


def period(values: pd.Series) -> dict[str, Any]:
    first, last = (str(day.date()) for day in (values.min(), values.max()))
    distinct_days = int(values.nunique())
    return {
        "type": "date",
        "missing": gaps(values),
        "distinct": distinct_days,
        "min": first,
        "max": last,
    }


def histogram(values: pd.Series) -> dict[str, Any]:
    counts, edges = np.histogram(values.dropna(), bins=BINS)
    return {"edges": edges.tolist(), "counts": counts.tolist(), "missing": gaps(values)}


def gaps(values: pd.Series) -> int:
    return int(values.isna().sum())
