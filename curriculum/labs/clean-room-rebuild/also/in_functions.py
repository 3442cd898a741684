import csv
import json
import os
import random
from hashlib import sha256

FOLDER = os.path.dirname(os.path.abspath(__file__))


def place(*names):
    return os.path.join(FOLDER, *names)


def main():
    with open(place("data", "sample.csv"), "rb") as file:
        found = sha256(file.read()).hexdigest()
    with open(place("data", "sample.sha256")) as file:
        if file.read().split() != [found]:
            return 1
    with open(place("data", "sample.csv"), newline="") as file:
        table = [(row["station"], float(row["minutes"])) for row in csv.DictReader(file)]
    random.seed(7)
    test = set(random.sample(range(len(table)), len(table) // 4))
    learn = [minutes for i, (_, minutes) in enumerate(table) if i not in test]
    mean = sum(learn) / len(learn)
    off = [abs(minutes - mean) for i, (_, minutes) in enumerate(table) if i in test]
    result = {"rows": len(table), "mean": round(mean, 3), "error": round(sum(off) / len(off), 3)}
    result["stations"] = sorted(dict(table))
    result["data"] = found
    with open(place("metrics.json"), "w") as file:
        json.dump(result, file, indent=2)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
