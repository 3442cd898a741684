"""You print the whole part with // and the rest with %. Below zero these round downwards: -50 // 100 is -1 and
-50 % 100 is 50, so a balance of -50 cents is printed as -1.50. Put the minus in front and print the rest as a positive
number, or divide by 100 and print two digits."""


import sys
from pathlib import Path

import bank


def money(cents):
    """Return an amount as a text with a decimal point."""
    return f"{cents // 100}.{cents % 100:02}"


def main(arguments):
    """Print the balance of the export that is named; return the exit code."""
    if len(arguments) != 1:
        print("usage: python ledger.py FILE", file=sys.stderr)
        return 2
    name = arguments[0]
    try:
        text = Path(name).read_text(encoding="utf-8")
    except FileNotFoundError:
        print(f"ledger: there is no file {name}", file=sys.stderr)
        return 1
    opening, bookings, problems = bank.read(text)
    for problem in problems:
        print(f"ledger: {name}: {problem}", file=sys.stderr)
    if problems:
        return 1
    print("bookings", len(bookings))
    print("balance", money(opening + sum(found["Amount"] for found in bookings)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
