def parse_csv(text):
    rows, row, field = [], [], ""
    inside = False
    for i in range(len(text)):
        c = text[i]
        if c == '"':
            inside = not inside
        elif inside:
            field += c
        elif c == ",":
            row.append(field)
            field = ""
        elif c == "\n":
            row.append(field)
            rows.append(row)
            row, field = [], ""
        elif text[i : i + 2] != "\r\n":
            field += c
    if text and not text.endswith("\n"):
        row.append(field)
        rows.append(row)
    if not rows:
        return []
    header = rows[0]
    result = []
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
        result.append(dict(zip(header, row)))
    return result
