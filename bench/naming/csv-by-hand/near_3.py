import csv
import io


def parse_csv(text):
    rows = []
    for row in csv.reader(io.StringIO(text, newline="")):
        rows.append([" ".join(field.splitlines()) if "\n" in field else field for field in row])
    if not rows:
        return []
    header = rows[0]
    result = []
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} fields in place of {len(header)}")
        result.append(dict(zip(header, row)))
    return result
