def cut(text, sign):
    inside = False
    start = 0
    for i, c in enumerate(text):
        if c == '"':
            inside = not inside
        elif c == sign and not inside:
            yield text[start:i]
            start = i + 1
    yield text[start:]


def unquote(field):
    if not field.startswith('"'):
        return field
    body, _, tail = field[1:].rpartition('"')
    return body.replace('""', '"') + tail


def parse_csv(text):
    lines = list(cut(text, "\n"))
    if lines[-1] == "":
        lines.pop()
    rows = [[unquote(f) for f in cut(line, ",")] for line in lines]
    if not rows:
        return []
    header = rows.pop(0)
    for row in rows:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
    return [dict(zip(header, row)) for row in rows]
