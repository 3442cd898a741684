"""Reads the bank's export:

python ledger.py FILE                   prints the balance
python ledger.py FILE RULES             prints the sums by category
python ledger.py --months FILE RULES    prints the sums by category and month
python ledger.py --open FILE RULES      lists the bookings that no rule fits
"""

import sys
from pathlib import Path

import bank
import categories
import months


def money(cents):
    """Return an amount as a text with a decimal point."""
    return f"{cents / 100:.2f}"


def load(name, read):
    """Return what `read` makes of a file's text; complain of what is wrong and raise ValueError."""
    try:
        *found, problems = read(Path(name).read_text(encoding="utf-8"))
    except FileNotFoundError:
        found, problems = [], ["there is no such file"]
    for problem in problems:
        print(f"ledger: {name}: {problem}", file=sys.stderr)
    if problems:
        raise ValueError(name)
    return found


def report(name, bookings, rules):
    """Print the sums by category."""
    for category, cents in categories.sums(bookings, rules):
        print(money(cents), category)


def table(name, bookings, rules):
    """Print the sums by category and month."""
    if not bookings:
        return
    shown, rows = months.table(bookings, rules)
    print("".join(f"{months.name(month):>10}" for month in shown))
    for sums, category in rows:
        print("".join(f"{money(cents):>10}" for cents in sums), category)


def unmatched(name, bookings, rules):
    """List the bookings that no rule fits, the largest amounts first."""
    rest = [one for one in bookings if categories.category(one, rules) == categories.REST]
    for one in sorted(rest, key=lambda one: -abs(one["Amount"])):
        print(f"{name}:{one['Line']}: {money(one['Amount'])} {one['Payee']}")


REPORTS = {"": report, "--months": table, "--open": unmatched}


def main(arguments):
    """Print what the arguments ask for; return the exit code."""
    option = ""
    if arguments[:1] in (["--months"], ["--open"]):
        option, *arguments = arguments
    if len(arguments) != 2 and (option or len(arguments) != 1):
        print("usage: python ledger.py [--months | --open] FILE [RULES]", file=sys.stderr)
        return 2
    try:
        opening, bookings = load(arguments[0], bank.read)
        if len(arguments) == 1:
            print("bookings", len(bookings))
            print("balance", money(opening + sum(found["Amount"] for found in bookings)))
            return 0
        (rules,) = load(arguments[1], categories.read)
    except ValueError:
        return 1
    REPORTS[option](arguments[0], bookings, rules)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
