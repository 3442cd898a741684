import csv
import io


def convert(field):
    try:
        return int(field)
    except ValueError:
        pass
    try:
        return float(field)
    except ValueError:
        return field


def parse_csv(text):
    rows = list(csv.reader(io.StringIO(text, newline="")))
    if not rows:
        return []
    header = rows[0]
    result = []
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
        result.append({key: convert(value) for key, value in zip(header, row)})
    return result
