"""Cleans rows by rules, with a class that knows the columns and patterns for amounts."""

import re
from datetime import datetime

CLEAN = re.compile(r"-?[0-9]+\.[0-9]{2}")


def date_of(value, formats):
    """Return a date like 2026-03-12, or None."""
    for form in ("%Y-%m-%d", *formats):
        try:
            return datetime.strptime(value, form).strftime("%Y-%m-%d")
        except ValueError:
            pass
    return None


def amount_of(value, decimal):
    """Return an amount with two digits after the point, or None."""
    if CLEAN.fullmatch(value):
        return value
    point, other = re.escape(decimal), re.escape({",": ".", ".": ","}[decimal])
    pattern = rf"(-?)([0-9]+|[0-9]{{1,3}}(?:{other}[0-9]{{3}})+)(?:{point}([0-9]{{1,2}}))?"
    match = re.fullmatch(pattern, value)
    if match is None:
        return None
    digits = re.sub(other, "", match[2])
    return f"{match[1]}{digits}.{(match[3] or '').ljust(2, '0')}"


def choice_of(value, rule):
    """Return the one of the values that is meant, or None."""
    for word in rule["values"]:
        if word.lower() == value.lower():
            return word
    for word, other in rule.get("replace", {}).items():
        if word.lower() == value.lower():
            return other
    return None


class Cleaner:
    """Cleans one row after the other, and remembers the keys of those that are clean."""

    def __init__(self, header, rules):
        self.header = header
        self.rules = rules
        self.nothing = {"", *(word.lower() for word in rules.get("nothing", []))}
        self.first = {}

    def value(self, name, value):
        """Return the clean value of a column and the reason why there is none."""
        rule = self.rules["columns"][name]
        value = re.sub(r"\s+", " ", value).strip()
        if value.lower() in self.nothing:
            return ("", "") if rule.get("optional") else ("", "empty")
        if rule["type"] == "date":
            found, why = date_of(value, rule.get("formats", [])), "not a date"
        elif rule["type"] == "amount":
            found, why = amount_of(value, rule.get("decimal", ".")), "not an amount"
        elif rule["type"] == "choice":
            found, why = choice_of(value, rule), "not one of the values"
        else:
            found, why = value, ""
        return found, why if found is None else ""

    def row(self, line, fields):
        """Return the clean fields of a row, by column, and the reasons to reject it."""
        if len(fields) != len(self.header):
            return {}, "wrong number of fields"
        cells = zip(self.header, fields, strict=True)
        found = {name: self.value(name, value) for name, value in cells}
        reasons = "; ".join(f"{name}: {why}" for name, (_, why) in found.items() if why)
        if reasons:
            return {}, reasons
        clean = {name: value for name, (value, _) in found.items()}
        if "key" in self.rules:
            key = "\n".join(clean[name].lower() for name in self.rules["key"])
            earlier = self.first.setdefault(key, line)
            if earlier != line:
                return {}, f"same key as line {earlier}"
        return clean, ""


def split(header, rows, rules):
    """Return the clean rows, the rejected ones, and how often each column was changed."""
    cleaner = Cleaner(header, rules)
    clean, rejected, changed = [], [], dict.fromkeys(header, 0)
    for line, fields in rows:
        found, reasons = cleaner.row(line, fields)
        if reasons:
            rejected.append([line, reasons, *fields])
            continue
        clean.append([found[name] for name in header])
        for name, old in zip(header, fields, strict=True):
            if found[name] != old:
                changed[name] += 1
    return clean, rejected, changed
