"""Checks whether the columns of a table keep a promise: each value says what is wrong with it."""

import re
from datetime import date
from decimal import Decimal

from rulebook import load

SHARED = {"type", "optional", "unique"}
LIMITS = {"least", "most"}


def complaints(promise):
    """Return what is wrong with a promise, a text for each thing."""
    for key in promise.keys() - {"rows", "columns"}:
        yield f"unknown key {key}"
    if not isinstance(promise["rows"], int):
        yield "rows must be a whole number"
    for column, rule in promise["columns"].items():
        own = {"text": set(), "date": LIMITS, "amount": LIMITS, "choice": {"values"}}
        if rule.get("type") not in own:
            yield f"{column}: unknown type"
            continue
        for key in rule.keys() - SHARED - own[rule["type"]]:
            yield f"{column}: unknown key {key}"
        if rule["type"] == "choice" and not rule.get("values"):
            yield f"{column}: no values"
        kinds = date if rule["type"] == "date" else (int, float)
        for key in LIMITS & rule.keys():
            if not isinstance(rule[key], kinds):
                yield f"{column}: {key} is of the wrong type"


def read(name):
    """Return the promise in a file; raise ValueError if it isn't a good one."""
    promise = {"rows": 0, "columns": {}, **load(name)}
    for complaint in complaints(promise):
        raise ValueError(f"{name}: {complaint}")
    return promise


def parsed(value, rule):
    """Return a date, a Decimal or the text itself; raise ValueError with the name of the fault."""
    if rule["type"] == "date":
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            raise ValueError("not a date")
        try:
            return date(int(value[:4]), int(value[5:7]), int(value[8:]))
        except ValueError:
            raise ValueError("not a date") from None
    if rule["type"] == "amount":
        if not re.fullmatch(r"-?[0-9]+\.[0-9]{2}", value):
            raise ValueError("not an amount")
        return Decimal(value)
    if rule["type"] == "choice" and value not in rule["values"]:
        raise ValueError("not one of the values")
    if rule["type"] == "text" and (value.strip() != value or re.search(r"\s\s|[^\S ]", value)):
        raise ValueError("spaces")
    return value


def limit(rule, key):
    """Return a limit as it stands in the promise; the float 0.1 is a little more than that."""
    return Decimal(str(rule[key])) if rule["type"] == "amount" else rule[key]


def of_value(value, rule):
    """Return the faults of a single value."""
    if value == "":
        return [] if rule.get("optional") else ["empty"]
    try:
        found = parsed(value, rule)
    except ValueError as error:
        return [str(error)]
    faults = []
    if "least" in rule and found < limit(rule, "least"):
        faults.append("below least")
    if "most" in rule and found > limit(rule, "most"):
        faults.append("above most")
    return faults


def of_column(cells, rule):
    """Return where a column breaks its promise; a cell is a pair of line and value."""
    names = "empty|not a date|not an amount|not one of the values|spaces|below least|above most"
    found = {name: [] for name in (*names.split("|"), "not unique")}
    seen = {""}
    for line, value in cells:
        faults = of_value(value, rule)
        if rule.get("unique") and value in seen - {""}:
            faults.append("not unique")
        seen.add(value)
        for fault in faults:
            found[fault].append(line)
    return found
