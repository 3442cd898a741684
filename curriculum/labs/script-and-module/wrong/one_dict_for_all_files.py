"""Your dict is outside `read_rates`, so there is only one. A currency that the second file does not have
keeps the rate from the first, and what was returned before changes with it. Make the dict inside the
function, so that each call gets its own."""

import sys
from pathlib import Path


RATES = {}


def read_rates(path):
    """Return the rates in the file at `path`: currency -> euros for one."""
    for line in Path(path).read_text().splitlines():
        currency, rate = line.split(",")
        RATES[currency] = float(rate)
    return RATES


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
