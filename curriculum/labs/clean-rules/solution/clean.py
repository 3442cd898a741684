"""Cleans rows by rules; what can't be cleaned is returned with the reason."""

from datetime import datetime

from table import tidy


def text(value, rule):
    """Return the value as it is."""
    return value


def day(value, rule):
    """Return a date written like 2026-03-12; raise ValueError if it isn't a date."""
    for form in ["%Y-%m-%d", *rule.get("formats", [])]:
        try:
            return datetime.strptime(value, form).date().isoformat()
        except ValueError:
            continue
    raise ValueError("not a date")


def amount(value, rule):
    """Return an amount with a point and two digits; raise ValueError if it isn't an amount."""
    sign = "-" if value.startswith("-") else ""
    digits = value[len(sign) :]
    whole, _, part = digits.partition(".")
    if whole.isdigit() and part.isdigit() and len(part) == 2:
        return value
    decimal = rule.get("decimal", ".")
    whole, point, part = digits.partition(decimal)
    first, *groups = whole.split("," if decimal == "." else ".")
    good = all(group.isdigit() for group in [first, *groups])
    if groups:
        good = good and len(first) <= 3 and all(len(group) == 3 for group in groups)
    if point:
        good = good and part.isdigit() and len(part) <= 2
    if not good:
        raise ValueError("not an amount")
    return f"{sign}{first}{''.join(groups)}.{part:0<2}"


def choice(value, rule):
    """Return the one of the values that is meant; raise ValueError if none is."""
    known = {word.lower(): word for word in rule["values"]}
    for word, other in rule.get("replace", {}).items():
        known[word.lower()] = other
    if value.lower() not in known:
        raise ValueError("not one of the values")
    return known[value.lower()]


TYPES = {"text": text, "date": day, "amount": amount, "choice": choice}


def cell(value, rule, nothing):
    """Return a value in its clean form; raise ValueError if it has none."""
    value = tidy(value)
    if not value or value.lower() in nothing:
        if not rule.get("optional"):
            raise ValueError("empty")
        return ""
    return TYPES[rule["type"]](value, rule)


def row(header, fields, rules):
    """Return the clean values of a row by column, and the reasons why it has none."""
    nothing = [word.lower() for word in rules.get("nothing", [])]
    found, reasons = {}, []
    if len(fields) != len(header):
        return found, ["wrong number of fields"]
    for place, name in enumerate(header):
        try:
            found[name] = cell(fields[place], rules["columns"][name], nothing)
        except ValueError as error:
            reasons.append(f"{name}: {error}")
    return found, reasons


def split(header, rows, rules):
    """Return the clean rows, the rejected ones, and how often each column was changed."""
    clean, rejected = [], []
    changed = {name: 0 for name in header}
    seen = {}
    for line, fields in rows:
        found, reasons = row(header, fields, rules)
        if not reasons:
            key = tuple(found[name].lower() for name in rules.get("key", []))
            if key in seen:
                reasons = [f"same key as line {seen[key]}"]
        if reasons:
            rejected.append([line, "; ".join(reasons), *fields])
            continue
        if key:
            seen[key] = line
        clean.append(list(found.values()))
        for place, name in enumerate(header):
            changed[name] += fields[place] != found[name]
    return clean, rejected, changed
