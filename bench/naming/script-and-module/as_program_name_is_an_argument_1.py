import os
import sys


def read_rates(path):
    rates = {}
    with open(path) as f:
        for line in f:
            name, value = line.strip().split(",")
            rates[name] = float(value)
    return rates


def total(lines, rates):
    result = 0.0
    for line in lines:
        parts = line.strip().split(",")
        result = result + float(parts[0]) * rates[parts[1]]
    return result


def main(arguments):
    if len(arguments) != 1:
        print("usage: report.py FILE", file=sys.stderr)
        return 2
    folder = os.path.dirname(os.path.realpath(__file__))
    rates = read_rates(os.path.join(folder, "rates.csv"))
    with open(arguments[0]) as orders:
        euros = total(orders, rates)
    print("%.2f EUR" % euros)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
