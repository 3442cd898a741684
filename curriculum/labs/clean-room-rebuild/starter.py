# TODO: make this run in a fresh clone, from any folder, with the same result each time
import json
import random
from pathlib import Path

from helpers import read_rows

rows = read_rows("/home/ada/trains/data/sample.csv")
test = random.sample(range(len(rows)), len(rows) // 4)
kept = [minutes for i, (station, minutes) in enumerate(rows) if i not in test]
mean = sum(kept) / len(kept)
error = sum(abs(rows[i][1] - mean) for i in test) / len(test)

metrics = {
    "error": round(error, 3),
    "mean": round(mean, 3),
    "rows": len(rows),
    "stations": list({station for station, minutes in rows}),
}
Path("metrics.json").write_text(json.dumps(metrics))
