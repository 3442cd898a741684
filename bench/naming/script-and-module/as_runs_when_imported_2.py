import pathlib
import sys


def pairs(lines):
    for line in lines:
        left, right = line.rstrip().split(",", maxsplit=1)
        yield left, right


def read_rates(path):
    text = pathlib.Path(path).read_text()
    return {currency: float(rate) for currency, rate in pairs(text.splitlines())}


def total(lines, rates):
    return sum([float(amount) * rates[currency] for amount, currency in pairs(lines)], 0.0)


def usage():
    sys.stderr.write("usage: python report.py ORDERS\n")
    return 2


def main(arguments):
    if len(arguments) == 1:
        beside = pathlib.Path(__file__).resolve().parent.joinpath("rates.csv")
        orders = pathlib.Path(arguments[0]).read_text().splitlines()
        print("{:.2f} EUR".format(total(orders, read_rates(beside))))
        return 0
    return usage()


code = main(sys.argv[1:])
sys.exit(code)
