"""Compares months with a budget. Exports are put together as a union of counters, which keeps the
larger count of each booking."""

import sys
from collections import Counter, defaultdict
from pathlib import Path

import bank
import categories


class NoAnswer(Exception):
    """The messages for all that is wrong with a file."""


def text_of(path):
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise NoAnswer([f"{path} can't be read: {error.strerror}"]) from error


def rules_of(path):
    rules, faults = categories.read(text_of(path))
    if faults:
        raise NoAnswer([f"{path}: {fault}" for fault in faults])
    return rules


def limits_of(path, rules):
    limits, faults = [], []
    names = {category for _, category in rules} | {"uncategorised"}
    for number, line in enumerate(text_of(path).split("\n"), 1):
        line = line.strip()
        if line == "" or line[0] == "#":
            continue
        try:
            name, amount = line.split("=")
            cents = bank.cents(amount.strip())
            names.remove(name.strip())
            if cents < 0:
                raise ValueError(cents)
            limits.append((name.strip(), cents))
        except (ValueError, KeyError) as error:
            faults.append(f"line {number} of {path} is no budget ({error})")
    if faults:
        raise NoAnswer(faults)
    return limits


def bookings_of(paths):
    union, faults = Counter(), []
    for path in paths:
        try:
            _, rows, wrong = bank.read(text_of(path))
        except NoAnswer as error:
            faults += error.args[0]
            continue
        faults += [f"{path}: {fault}" for fault in wrong]
        union |= Counter((one["Date"], one["Payee"], one["Purpose"], one["Amount"]) for one in rows)
    if faults:
        raise NoAnswer(faults)
    return list(union.elements())


def lines(limits, rules, bookings):
    """Yield the lines of the comparison, each with whether it exceeds the budget."""
    spent = defaultdict(int)
    for day, payee, purpose, cents in bookings:
        name = categories.category({"Payee": payee, "Purpose": purpose}, rules)
        spent[day.year, day.month, name] -= cents
    days = sorted(day for day, *_ in bookings)
    year, month = (days[0].year, days[0].month) if days else (9999, 13)
    while days and (year, month) <= (days[-1].year, days[-1].month):
        for name, limit in limits:
            over = spent[year, month, name] - limit
            line = f"{year}-{month:02} {name} {spent[year, month, name] / 100:.2f} of"
            line += f" {limit / 100:.2f}" + (f", {over / 100:.2f} over" if over > 0 else "")
            yield line, over > 0
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def main(limits_path, rules_path, *paths):
    try:
        rules = rules_of(rules_path)
        limits = limits_of(limits_path, rules)
        found = list(lines(limits, rules, bookings_of(paths)))
    except NoAnswer as error:
        print(*error.args[0], sep="\n", file=sys.stderr)
        return 2
    for line, _ in found:
        print(line)
    return int(any(over for _, over in found))
