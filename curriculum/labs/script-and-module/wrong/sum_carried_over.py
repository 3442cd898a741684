"""Your sum is a variable of the module that is never reset. The second call of `main` goes on from the
total of the first, so April includes March. Begin with 0.0 inside `total`."""

import sys
from pathlib import Path


def read_rates(path):
    """Return the rates in the file at `path`: currency -> euros for one."""
    rates = {}
    for line in Path(path).read_text().splitlines():
        currency, rate = line.split(",")
        rates[currency] = float(rate)
    return rates


euros = 0.0


def total(lines, rates):
    """Return the sum of the orders in euros."""
    global euros
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
