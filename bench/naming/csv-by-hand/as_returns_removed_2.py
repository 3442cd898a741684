import csv
import io


def parse_csv(text):
    without = "".join(c for c in text if c != "\r")
    table = csv.reader(io.StringIO(without, newline=""))
    header = next(table, [])
    answer = []
    for row in table:
        if len(row) != len(header):
            raise ValueError(f"row with {len(row)} fields")
        answer.append(dict(zip(header, row)))
    return answer
