import csv
import io


def parse_csv(text):
    reader = csv.reader(io.StringIO(text, newline=""))
    header = next(reader)
    result = []
    for row in reader:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
        result.append(dict(zip(header, row)))
    return result
