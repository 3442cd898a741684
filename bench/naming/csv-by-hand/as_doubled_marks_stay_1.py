def parse_csv(text):
    rows, row, field = [], [], ""
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                field += '""'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append(field)
            field = ""
        elif c == "\n" or text[i : i + 2] == "\r\n":
            i += c == "\r"
            rows.append(row + [field])
            row, field = [], ""
        else:
            field += c
        i += 1
    if text and text[-1] != "\n":
        rows.append(row + [field])
    if not rows:
        return []
    header = rows[0]
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
    return [dict(zip(header, row)) for row in rows[1:]]
