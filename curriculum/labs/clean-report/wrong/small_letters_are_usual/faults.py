"""You take the spelling in small letters for the usual one. Then every name with a capital is a fault. What is usual
the file itself says: the spelling that occurs most often."""

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
    """Return the values with capitals."""
    return {value for value in values if value != value.lower()}


def of_column(cells):
    """Return the faults of a column with their lines; a cell is a pair of line and value."""
    tidied = [(line, tidy(value)) for line, value in cells]
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
