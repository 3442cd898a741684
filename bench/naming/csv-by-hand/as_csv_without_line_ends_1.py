import csv


def parse_csv(text):
    rows = list(csv.reader(text.splitlines()))
    if not rows:
        return []
    header = rows[0]
    result = []
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError("row of another length than the header")
        result.append(dict(zip(header, row)))
    return result
