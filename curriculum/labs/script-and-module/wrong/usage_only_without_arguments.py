"""Your `main` complains if there is no argument, and ignores the second of two. Anyone who types
`report.py march.csv april.csv` gets March and believes that it is both months. Exactly one argument is
allowed."""

import sys
from pathlib import Path


def read_rates(path):
    """Return the rates in the file at `path`: currency -> euros for one."""
    rates = {}
    for line in Path(path).read_text().splitlines():
        currency, rate = line.split(",")
        rates[currency] = float(rate)
    return rates


def total(lines, rates):
    """Return the sum of the orders in euros."""
    euros = 0.0
    for line in lines:
        amount, currency = line.strip().split(",")
        euros += float(amount) * rates[currency]
    return euros


def main(arguments):
    """Print the total of the orders in one file; return the exit code."""
    if len(arguments) == 0:
        print("usage: report.py ORDERS", file=sys.stderr)
        return 2
    rates = read_rates(Path(__file__).parent / "rates.csv")
    print(f"{total(Path(arguments[0]).read_text().splitlines(), rates):.2f} EUR")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
