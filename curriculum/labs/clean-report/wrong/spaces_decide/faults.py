"""You judge the values as they stand. A space that nobody sees turns 12.50 into no number and "adult " into another
level. Report the space as a fault of its own, and judge everything else by the tidy form."""

from datetime import date

from table import tidy

NOTHING = {"", "-", "?", "n/a", "none", "null"}


def is_empty(value):
    """Return whether a tidy value stands for nothing."""
    return value.lower() in NOTHING


def is_number(value):
    """Return whether a tidy value is a number such as -12.5."""
    whole, point, part = value.partition(".")
    if whole.startswith("-"):
        whole = whole[1:]
    return whole.isdigit() and (part.isdigit() or not point)


def is_date(value):
    """Return whether a tidy value is a day of the calendar, such as 2026-03-12."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


KINDS = {"date": is_date, "number": is_number}


def kind(values):
    """Return what more than half of the values are, date or number; otherwise it's text."""
    for name, fits in KINDS.items():
        if 2 * sum(fits(value) for value in values) > len(values):
            return name
    return "text"


def other_spellings(values):
    """Return the values that aren't spelt in the usual way."""
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    usual = {}
    for value, count in counts.items():
        best = usual.setdefault(value.lower(), value)
        if count > counts[best]:
            usual[value.lower()] = value
    return {value for value in counts if usual[value.lower()] != value}


def of_column(cells):
    """Return the faults of a column with their lines; a cell is a pair of line and value."""
    tidied = cells
    full = [(line, value) for line, value in tidied if not is_empty(value)]
    spaces = [line for line, value in cells if value != tidy(value) and not is_empty(tidy(value))]
    found = {"spaces": spaces, "empty": [line for line, value in tidied if is_empty(value)]}
    name = kind([value for _, value in full])
    if name == "text":
        others = other_spellings([value for _, value in full])
        found["other spelling"] = [line for line, value in full if value in others]
    else:
        found[f"not a {name}"] = [line for line, value in full if not KINDS[name](value)]
    return found
