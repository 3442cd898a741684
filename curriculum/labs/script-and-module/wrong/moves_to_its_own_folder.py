"""You change the current folder to that of the program, to find `rates.csv`. Then `march.csv`, which is in
the caller's folder, is no longer found. Leave the current folder as it is, and put
`Path(__file__).parent` in front of `rates.csv`."""

import os
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
    if len(arguments) != 1:
        print("usage: report.py ORDERS", file=sys.stderr)
        return 2
    os.chdir(Path(__file__).parent)
    rates = read_rates("rates.csv")
    print(f"{total(Path(arguments[0]).read_text().splitlines(), rates):.2f} EUR")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
