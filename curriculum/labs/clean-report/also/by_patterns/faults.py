"""Finds what is wrong with the values of a column, by patterns and counters."""

import re
from collections import Counter
from datetime import datetime

EMPTY = re.compile(r"|-|\?|n/a|none|null", re.IGNORECASE)


def a_date(value):
    """Return whether a value is a day of the calendar."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return False
    try:
        datetime.strptime(value, "%Y-%m-%d")
    except ValueError:
        return False
    return True


def a_number(value):
    """Return whether a value is a number."""
    return re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value) is not None


def of_column(cells):
    """Return the faults of a column with their lines."""
    found = {"spaces": [], "empty": []}
    full = []
    for line, value in cells:
        form = re.sub(r"\s+", " ", value).strip()
        if EMPTY.fullmatch(form):
            found["empty"].append(line)
            continue
        if form != value:
            found["spaces"].append(line)
        full.append((line, form))
    for name, fits in ("date", a_date), ("number", a_number):
        wrong = [line for line, value in full if not fits(value)]
        if len(wrong) < len(full) - len(wrong):
            found[f"not a {name}"] = wrong
            return found
    counts = Counter(value for _, value in full)
    usual = {}
    for value, _ in counts.most_common():
        usual.setdefault(value.lower(), value)
    found["other spelling"] = [line for line, value in full if usual[value.lower()] != value]
    return found
