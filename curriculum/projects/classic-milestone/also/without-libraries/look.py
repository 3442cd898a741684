"""The first look at the table, by definitions that fit on a line."""

from collections import Counter
from datetime import date
from math import sqrt

from rows import CATEGORIES, DATES, NUMBERS, TARGET

COUNTED = (*NUMBERS, TARGET)
BINS = 10


def everything(rows, once):
    columns = {name: [row[name] for row in once] for name in once[0]}
    return {
        "summary": summary(rows, once, columns),
        "hist": {name: histogram(columns[name]) for name in COUNTED},
        "corr": {a: {b: correlation(columns[a], columns[b]) for b in COUNTED} for a in COUNTED},
    }


def summary(rows, once, columns):
    kinds = dict.fromkeys(DATES, period) | dict.fromkeys(COUNTED, number)
    found = {name: kinds.get(name, names)(values) for name, values in columns.items()}
    for name, column in found.items():
        column["type"] = kind(name)
        column["missing"] = columns[name].count(None)
    return {"rows": len(rows), "duplicates": len(rows) - len(once), "columns": found}


def kind(name):
    if name in CATEGORIES:
        return "category"
    return "date" if name in DATES else "number" if name in COUNTED else "id"


def number(values):
    values = sorted(known(values))
    quarters = {f"p{share}": quantile(values, share / 100) for share in (25, 50, 75)}
    spread = {"mean": mean(values), "std": deviation(values)}
    return {**spread, "min": values[0], "max": values[-1], **quarters}


def names(values):
    counts = Counter(known(values))
    top = min(counts, key=lambda name: (-counts[name], name))
    return {"distinct": len(counts), "top": top, "top_count": counts[top]}


def period(values):
    values = set(known(values))
    first, last = (str(date.fromordinal(day)) for day in (min(values), max(values)))
    return {"distinct": len(values), "min": first, "max": last}


def histogram(values):
    """Ten equal bins; each has its lower edge, the last one both."""
    found = known(values)
    low, high = min(found), max(found)
    edges = [low + (high - low) * at / BINS for at in range(BINS)] + [high]
    counts = [0] * BINS
    for value in found:
        counts[max(at for at in range(BINS) if edges[at] <= value)] += 1
    return {"edges": edges, "counts": counts, "missing": values.count(None)}


def correlation(one, other):
    """Pearson's, over the rows in which both are known."""
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    a, b = zip(*pairs, strict=True)
    mean_a, mean_b = mean(a), mean(b)
    together = sum((x - mean_a) * (y - mean_b) for x, y in pairs) / (len(pairs) - 1)
    return together / (deviation(a) * deviation(b))


def quantile(ordered, share):
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def mean(values):
    return sum(values) / len(values)


def deviation(values):
    centre = mean(values)
    return sqrt(sum((value - centre) ** 2 for value in values) / (len(values) - 1))


def known(values):
    return [value for value in values if value is not None]
