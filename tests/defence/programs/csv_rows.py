"""A small reader of CSV text, written to see how quoting works."""

from __future__ import annotations


def split_row(row: str, separator: str = ",") -> list[str]:
    fields, field, quoted = [], "", False
    position = 0
    while position < len(row):
        letter = row[position]
        if quoted:
            if letter == '"' and row[position + 1 : position + 2] == '"':
                field += '"'
                position += 1
            elif letter == '"':
                quoted = False
            else:
                field += letter
        elif letter == '"':
            quoted = True
        elif letter == separator:
            fields.append(field)
            field = ""
        else:
            field += letter
        position += 1
    fields.append(field)
    return fields


def read(text: str) -> list[dict[str, str]]:
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        return []
    header = split_row(lines[0])
    rows = []
    for number, line in enumerate(lines[1:], 2):
        fields = split_row(line)
        if len(fields) != len(header):
            raise ValueError(f"line {number} has {len(fields)} fields")
        rows.append(dict(zip(header, fields)))
    return rows


def column(rows: list[dict[str, str]], name: str) -> list[float]:
    values = []
    for row in rows:
        text = row.get(name, "").strip()
        if text and text != "NA":
            values.append(float(text))
    return values


if __name__ == "__main__":
    print(split_row('a,"b,c",d'))
    print(split_row('"say ""hi""",2'))
    table = read("name,age\nAda,36\nBob,NA\n")
    print(column(table, "age"))
    print(column([{"x": "1.5"}, {"x": ""}, {"x": "4"}], "x"))
