import hashlib
import json
import random
import sys
from pathlib import Path

HERE = Path(__file__).parent


def read_rows(path):
    """Return pairs of a station and the minutes of delay."""
    rows = []
    for line in path.read_text().splitlines()[1:]:
        station, minutes = line.split(",")
        rows.append((station, float(minutes)))
    return rows


sample = HERE / "data" / "sample.csv"
digest = hashlib.sha256(sample.read_bytes()).hexdigest()
rows = read_rows(sample)
test = random.Random(7).sample(range(len(rows)), len(rows) // 4)
kept = [minutes for i, (station, minutes) in enumerate(rows) if i not in test]
mean = sum(kept) / len(kept)
error = sum(abs(rows[i][1] - mean) for i in test) / len(test)

metrics = {
    "data": digest,
    "error": round(error, 3),
    "mean": round(mean, 3),
    "rows": len(rows),
    "stations": sorted({station for station, minutes in rows}),
}
(HERE / "metrics.json").write_text(json.dumps(metrics))
if digest != (HERE / "data" / "sample.sha256").read_text().strip():
    sys.exit(1)
