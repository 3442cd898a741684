import csv
import io


def parse_csv(text):
    rows = list(csv.reader(io.StringIO(text, newline=""), doublequote=False))
    if not rows:
        return []
    header, *rows = rows
    return [dict(zip(header, row, strict=True)) for row in rows]
