"""One file for the reports: sums in a Counter of category and month."""

import sys
from collections import Counter

import bank

REST = "uncategorised"


class Refused(Exception):
    pass


def text_of(name):
    try:
        with open(name, encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        raise Refused(f"{name}: {error.strerror}") from error


def read_export(name):
    opening, bookings, bad = bank.read(text_of(name))
    if bad:
        raise Refused("\n".join(f"{name}: {problem}" for problem in bad))
    return opening, bookings


def read_rules(name):
    rules, bad = [], []
    for number, line in enumerate(text_of(name).split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            key, _, category = (part.strip() for part in line.partition("="))
            rules.append((key.lower(), category))
            if not key or not category:
                bad.append(f"{name}: line {number}: {line!r}")
    if bad:
        raise Refused("\n".join(bad))
    return rules


def category(booking, rules):
    for key, name in rules:
        if key in booking.payee.lower() or key in booking.purpose.lower():
            return name
    return REST


def order(name):
    return name == REST, name


def next_month(month):
    year, number = month
    return (year + 1, 1) if number == 12 else (year, number + 1)


def months(bookings, rules):
    if not bookings:
        return
    sums = Counter()
    for booking in bookings:
        sums[category(booking, rules), (booking.day.year, booking.day.month)] += booking.cents
    shown = [min(month for _, month in sums)]
    while shown[-1] != max(month for _, month in sums):
        shown.append(next_month(shown[-1]))
    print(*(f"   {year:04}-{month:02}" for year, month in shown), sep="")
    for name in sorted({name for name, _ in sums}, key=order):
        print(*(f"{sums[name, month] / 100:10.2f}" for month in shown), f" {name}", sep="")
    for month in shown:
        total = sum(cents for (_, when), cents in sums.items() if when == month)
        print(f"{total / 100:10.2f}", end="")
    print(" total")


def main(words):
    option = words.pop(0) if words and words[0] in ("--months", "--open") else None
    if len(words) not in ({2} if option else {1, 2}):
        print("usage: ledger.py [--months or --open] EXPORT [RULES]", file=sys.stderr)
        return 2
    opening, bookings = read_export(words[0])
    rules = read_rules(words[1]) if len(words) == 2 else []
    if option == "--months":
        months(bookings, rules)
    elif option == "--open":
        rest = [booking for booking in bookings if category(booking, rules) == REST]
        rest.sort(key=lambda booking: abs(booking.cents), reverse=True)
        for booking in rest:
            print(f"{words[0]}:{booking.line}: {booking.cents / 100:.2f} {booking.payee}")
    elif len(words) == 2:
        sums = Counter()
        for booking in bookings:
            sums[category(booking, rules)] += booking.cents
        for name in sorted(sums, key=order):
            print(f"{sums[name] / 100:.2f} {name}")
    else:
        print(f"bookings {len(bookings)}")
        print(f"balance {(opening + sum(booking.cents for booking in bookings)) / 100:.2f}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Refused as error:
        sys.exit(f"ledger: {error}")
