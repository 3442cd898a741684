import csv
import io


def parse_csv(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))
