def parse_csv(text):
    rows, row, field = [], [], ""
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if text[i : i + 2] == '""':
            field += '"'
            i += 1
        elif c == '"':
            quoted = not quoted
        elif quoted:
            field += c
        elif c == ",":
            row.append(field)
            field = ""
        elif c == "\n" or text[i : i + 2] == "\r\n":
            if c == "\r":
                i += 1
            row.append(field)
            rows.append(row)
            row, field = [], ""
        else:
            field += c
        i += 1
    if text and text[-1] != "\n":
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
