import re

FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^,\r\n]*(?:\r(?!\n)[^,\r\n]*)*))(,|\r\n|\n|\Z)')


def parse_csv(text):
    rows = []
    row = []
    position = 0
    while position < len(text) or row:
        m = FIELD.match(text, position)
        if m is None:
            raise ValueError(f"cannot read at {position}")
        row.append(m.group(2) if m.group(1) is None else m.group(1))
        position = m.end()
        if m.group(3) != ",":
            rows.append(row)
            row = []
    if not rows:
        return []
    header, *body = rows
    for row in body:
        if len(row) != len(header):
            raise ValueError("number of fields")
    return [dict(zip(header, row)) for row in body]
