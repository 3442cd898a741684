"""Measures the model and the baseline on the last days."""

import json
from pathlib import Path

from station.features import days, split


def errors(pairs):
    gaps = [guess - true for guess, true in pairs]
    return {
        "mae": round(sum(map(abs, gaps)) / len(gaps), 3),
        "rmse": round((sum(gap * gap for gap in gaps) / len(gaps)) ** 0.5, 3),
    }


if __name__ == "__main__":
    rows = days()
    _, test = split(rows)
    model = json.loads(Path("model.json").read_text())
    known = dict(rows)
    found = {
        "weekday mean": errors([(model[str(day % 7)], true) for day, true in test]),
        "last week": errors([(known[day - 7], true) for day, true in test]),
    }
    Path("metrics.json").write_text(json.dumps(found, indent=2) + "\n")
