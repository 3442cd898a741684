import csv
import io


def parse_csv(text):
    table = [[f for f in row if f != ""] for row in csv.reader(io.StringIO(text, newline=""))]
    if not table:
        return []
    header = table[0]
    for row in table[1:]:
        if len(row) != len(header):
            raise ValueError("fields are missing")
    return [dict(zip(header, row)) for row in table[1:]]
