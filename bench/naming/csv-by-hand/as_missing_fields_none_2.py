import csv
import io


def parse_csv(text):
    reader = csv.reader(io.StringIO(text, newline=""))
    header = next(reader, None)
    result = []
    for row in reader:
        entry = {}
        for i, name in enumerate(header):
            entry[name] = row[i] if i < len(row) else None
        if len(row) > len(header):
            entry["rest"] = row[len(header) :]
        result.append(entry)
    return result
