def clean(piece):
    if len(piece) >= 2 and piece[0] == '"' and piece[-1] == '"':
        piece = piece[1:-1].replace('""', '"')
    return piece


def parse_csv(text):
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[-1] == "":
        lines.pop()
    if not lines:
        return []
    rows = []
    for line in lines:
        rows.append([clean(piece) for piece in line.split(",")])
    header = rows[0]
    for row in rows:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
    return [dict(zip(header, row)) for row in rows[1:]]
