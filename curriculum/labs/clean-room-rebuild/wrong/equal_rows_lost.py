"""You draw rows and keep "the rows that aren't among them". Of two equal rows, the same station and the
same minutes, one may be drawn and the other not: you leave out both, and the mean is that of too few
rows. Draw places, and ask for each place whether it was drawn."""

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
if digest != (HERE / "data" / "sample.sha256").read_text().strip():
    sys.exit("data/sample.csv isn't the file that the numbers belong to")

rows = read_rows(sample)
test = random.Random(7).sample(rows, len(rows) // 4)
kept = [row[1] for row in rows if row not in test]
mean = sum(kept) / len(kept)
error = sum(abs(minutes - mean) for station, minutes in test) / len(test)

metrics = {
    "data": digest,
    "error": round(error, 3),
    "mean": round(mean, 3),
    "rows": len(rows),
    "stations": sorted({station for station, minutes in rows}),
}
(HERE / "metrics.json").write_text(json.dumps(metrics))
