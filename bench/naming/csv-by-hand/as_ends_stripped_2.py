import csv
import io


def clean(row):
    return [field.strip() for field in row]


def parse_csv(text):
    reader = csv.reader(io.StringIO(text, newline=""))
    header = None
    result = []
    for row in reader:
        if header is None:
            header = row
        elif len(row) != len(header):
            raise ValueError(f"line {reader.line_num} has {len(row)} fields")
        else:
            result.append(dict(zip(header, clean(row))))
    return result
