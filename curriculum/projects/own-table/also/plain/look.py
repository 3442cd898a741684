"""The first look at the table, by definitions that fit on a line."""

from collections import Counter
from statistics import fmean, median

import rows as table


def summary(rows):
    once = table.distinct(rows)
    columns = {name: column(name, [row[name] for row in once]) for name in once[0]}
    return {"rows": len(rows), "duplicates": len(rows) - len(once), "columns": columns}


def column(name, values):
    known = [value for value in values if value is not None]
    figures = names(known) if name in table.NAMES else numbers(known)
    return {"missing": values.count(None), **figures}


def numbers(known):
    middle = {"mean": fmean(known), "p50": median(known)}
    return {"type": "number", **middle, "min": min(known), "max": max(known)}


def names(known):
    counts = Counter(known)
    top = min(counts, key=lambda name: (-counts[name], name))
    return {"type": "category", "distinct": len(counts), "top": top, "top_count": counts[top]}
