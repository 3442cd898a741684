import csv


def parse_csv(text):
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    reader = csv.DictReader(lines, restkey="too many", restval=None)
    answer = []
    for row in reader:
        if "too many" in row or None in row.values():
            raise ValueError(f"line {reader.line_num}: wrong number of fields")
        answer.append(row)
    return answer
