import csv
import io


def parse_csv(text):
    rows = list(csv.reader(io.StringIO(text, newline="")))
    if not rows:
        return []
    header = rows[0]
    result = []
    for row in rows:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
        result.append(dict(zip(header, row)))
    return result
