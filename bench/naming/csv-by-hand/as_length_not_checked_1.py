import csv
import io


def parse_csv(text):
    rows = list(csv.reader(io.StringIO(text, newline="")))
    if not rows:
        return []
    header, *body = rows
    return [dict(zip(header, row)) for row in body]
