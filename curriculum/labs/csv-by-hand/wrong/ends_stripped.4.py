import csv
import io


def parse_csv(text):
    rows = list(csv.reader(io.StringIO(text, newline=""), skipinitialspace=True))
    if not rows:
        return []
    header = rows[0]
    out = []
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError("length")
        out.append(dict(zip(header, row)))
    return out
