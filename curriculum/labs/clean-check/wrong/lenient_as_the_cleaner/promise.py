"""You let the cleaner read the values first. It repairs what it can, so 120 and Adult keep the promise, and fail only
in the program that relies on it. The check has to read what stands in the file."""

from datetime import date

import clean
import faults
from rulebook import load
from table import tidy

ALL = ["type", "optional", "unique"]
KEYS = {
    "text": ALL,
    "date": [*ALL, "least", "most"],
    "amount": [*ALL, "least", "most"],
    "choice": [*ALL, "values"],
}
LIMITS = {"date": [date], "amount": [int, float]}
NAMES = {
    "text": "spaces",
    "date": "not a date",
    "amount": "not an amount",
    "choice": "not one of the values",
}


def of_rule(rule):
    """Return what is wrong with the promise for a column."""
    name = rule.get("type")
    if name not in KEYS:
        return [f"there is no type {name}"]
    found = [f"{key} is no key for {name}" for key in rule if key not in KEYS[name]]
    if name == "choice" and not rule.get("values"):
        found.append("values are missing")
    for key in ("least", "most"):
        if key in rule and type(rule[key]) not in LIMITS.get(name, []):
            found.append(f"{key} is no {name}")
    return found


def read(name):
    """Return the promise in a file; raise ValueError if it isn't a good one."""
    promise = {"rows": 0, "columns": {}, **load(name)}
    found = [f"{key} is no key" for key in promise if key not in ("rows", "columns")]
    if type(promise["rows"]) is not int:
        found.append("rows is a whole number")
    for column, rule in promise["columns"].items():
        found += [f"{column}: {problem}" for problem in of_rule(rule)]
    if found:
        raise ValueError(f"{name}: {'; '.join(found)}")
    return promise


def fits(value, rule):
    """Return whether a value that isn't empty is of the type that is promised."""
    name = rule["type"]
    if name == "date":
        return faults.is_date(value)
    if name == "amount":
        return faults.is_number(value) and value[-3:-2] == "."
    if name == "choice":
        return value in rule["values"]
    return value == tidy(value)


def size(value, rule):
    """Return what is compared with the limits."""
    return date.fromisoformat(value) if rule["type"] == "date" else float(value)


def repeated(cells):
    """Return the lines of the values that occur in an earlier line."""
    seen, found = set(), []
    for line, value in cells:
        if value in seen:
            found.append(line)
        seen.add(value)
    return found


def repaired(value, rule):
    """Return the clean form of a value if it has one, otherwise the value."""
    try:
        return clean.cell(value, {**rule, "optional": True}, [])
    except ValueError:
        return value


def of_column(cells, rule):
    """Return where a column breaks its promise; a cell is a pair of line and value."""
    cells = [(line, repaired(value, rule)) for line, value in cells]
    full = [(line, value) for line, value in cells if value]
    good = [(line, value) for line, value in full if fits(value, rule)]
    found = {}
    if not rule.get("optional"):
        found["empty"] = [line for line, value in cells if not value]
    found[NAMES[rule["type"]]] = [line for line, value in full if not fits(value, rule)]
    if "least" in rule:
        found["below least"] = [line for line, value in good if size(value, rule) < rule["least"]]
    if "most" in rule:
        found["above most"] = [line for line, value in good if size(value, rule) > rule["most"]]
    if rule.get("unique"):
        found["not unique"] = repeated(full)
    return found
