"""Makes the days of one station."""

import argparse
import csv
import random
from pathlib import Path


def make(days: int, seed: int) -> list[dict[str, float]]:
    rng = random.Random(seed)
    return [
        {"day": day, "lacking": round(max(0, 6 + 4 * (day % 7 in (1, 4)) + rng.gauss(0, 3)))}
        for day in range(days)
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--seed", type=int, default=20)
    given = parser.parse_args()
    path = Path("data/days.csv")
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, ["day", "lacking"])
        writer.writeheader()
        writer.writerows(make(given.days, given.seed))
