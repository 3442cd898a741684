import sys
from collections.abc import Iterable
from pathlib import Path


class Rates(dict):
    """Rates by currency, and what a line of an order is worth by them."""

    def worth(self, line: str) -> float:
        amount, _, currency = line.rstrip("\n").partition(",")
        return float(amount) * self[currency]


def read_rates(path) -> dict[str, float]:
    """Return the rates in the file at `path`: currency -> euros for one."""
    with Path(path).open() as lines:
        pairs = [line.partition(",") for line in lines]
    return {currency: float(rate) for currency, _, rate in pairs}


def total(lines: Iterable[str], rates: dict[str, float]) -> float:
    """Return the sum of the orders in euros."""
    return float(sum(map(Rates(rates).worth, lines)))


def rates_of_the_shop() -> dict[str, float]:
    return read_rates(Path(__file__).with_name("rates.csv"))


def main(arguments: list[str]) -> int:
    """Print the total of the orders in one file; return the exit code."""
    if len(arguments) == 1:
        with open(arguments[0]) as lines:
            print(format(total(lines, rates_of_the_shop()), ".2f"), "EUR")
    else:
        print("usage: report.py ORDERS", file=sys.stderr)
    return 0 if len(arguments) == 1 else 2


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.exit(code)
