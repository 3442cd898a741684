import csv


def parse_csv(text):
    rows = []
    for line in text.splitlines():
        rows.append(next(csv.reader([line])))
    if len(rows) == 0:
        return []
    header = rows[0]
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row has not as many fields as the header")
    return [dict(zip(header, row)) for row in rows[1:]]
