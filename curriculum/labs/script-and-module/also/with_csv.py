import csv
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def read_rates(path):
    """Return the rates in the file at `path`: currency -> euros for one."""
    with open(path, newline="") as file:
        return {currency: float(rate) for currency, rate in csv.reader(file)}


def total(lines, rates):
    """Return the sum of the orders in euros."""
    return sum((float(amount) * rates[name] for amount, name in csv.reader(lines)), 0.0)


def main(arguments):
    """Print the total of the orders in one file; return the exit code."""
    try:
        (path,) = arguments
    except ValueError:
        sys.stderr.write(f"usage: report.py ORDERS, got {len(arguments)} arguments\n")
        return 2
    with open(path, newline="") as file:
        euros = total(file, read_rates(os.path.join(HERE, "rates.csv")))
    sys.stdout.write(f"{euros:.2f} EUR\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
