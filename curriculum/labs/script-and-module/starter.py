# TODO: runs as `python report.py march.csv`, if rates.csv lies in the current folder;
# but import report, and see
import sys

rates = {}
for line in open("rates.csv"):
    currency, rate = line.strip().split(",")
    rates[currency] = float(rate)

euros = 0.0
for line in open(sys.argv[1]):
    amount, currency = line.strip().split(",")
    euros += float(amount) * rates[currency]

print(f"{euros:.2f} EUR")
