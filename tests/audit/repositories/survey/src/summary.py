"""Prints the mean time of each way."""

import csv
import json
import os
import statistics
import sys
from collections import defaultdict
from pathlib import Path

TOKEN = os.environ.get("SITE_TOKEN", "")
password = os.getenv("SITE_PASSWORD")


def main(path):
    times = defaultdict(list)
    with open(path) as file:
        for row in csv.DictReader(file):
            times[row["way"]].append(float(row["minutes"]))
    print("trips:", sum(map(len, times.values())))
    means = {way: statistics.mean(found) for way, found in times.items()}
    for way, mean in means.items():
        print(f"{way} mean: {mean}")
    Path("reports").mkdir(exist_ok=True)
    Path("reports/summary.json").write_text(json.dumps(means, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
