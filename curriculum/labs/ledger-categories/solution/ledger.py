"""Reads the bank's export:

python ledger.py FILE           prints the balance
python ledger.py FILE RULES     prints the sums by category
"""

import sys
from pathlib import Path

import bank
import categories


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


def main(arguments):
    """Print what the arguments ask for; return the exit code."""
    if len(arguments) not in (1, 2):
        print("usage: python ledger.py FILE [RULES]", file=sys.stderr)
        return 2
    try:
        opening, bookings = load(arguments[0], bank.read)
        if len(arguments) == 1:
            print("bookings", len(bookings))
            print("balance", money(opening + sum(found["Amount"] for found in bookings)))
            return 0
        (known,) = load(arguments[1], categories.read)
    except ValueError:
        return 1
    for name, cents in categories.sums(bookings, known):
        print(money(cents), name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
