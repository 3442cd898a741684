"""The first look: rows, copies, and what each column holds."""

from typing import Any

import pandas as pd

from mass.table import COUNTED


def summary(rows: pd.DataFrame) -> dict[str, Any]:
    """Copies are counted, then left aside."""
    once = rows.drop_duplicates()
    columns = {name: number(once[name]) for name in COUNTED}
    columns |= {name: category(once[name]) for name in once.columns.drop(COUNTED)}
    return {"rows": len(rows), "duplicates": len(rows) - len(once), "columns": columns}


def number(values: pd.Series) -> dict[str, Any]:
    return {
        "type": "number",
        "missing": int(values.isna().sum()),
        "mean": float(values.mean()),
        "min": float(values.min()),
        "p50": float(values.median()),
        "max": float(values.max()),
    }


def category(values: pd.Series) -> dict[str, Any]:
    counts = values.value_counts()
    top = min(counts.index[counts == counts.max()])  # of equally frequent ones the first by name
    return {
        "type": "category",
        "missing": int(values.isna().sum()),
        "distinct": len(counts),
        "top": top,
        "top_count": int(counts.max()),
    }
