"""Your file prints something when it is imported. That line then appears at the top of the output of every
program that imports it. What is at the left margin runs at once; keep it for the program: under `if
__name__ == "__main__":`, or in `main`."""

import sys
from pathlib import Path


print("report: adds up orders in euros")


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
    rates = read_rates(Path(__file__).parent / "rates.csv")
    print(f"{total(Path(arguments[0]).read_text().splitlines(), rates):.2f} EUR")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
