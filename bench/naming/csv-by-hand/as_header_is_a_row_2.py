def read(text):
    rows, row, field = [], [], ""
    state = "out"
    i = 0
    while i < len(text):
        c = text[i]
        if state == "in":
            if c == '"':
                state = "out"
                if text[i + 1 : i + 2] == '"':
                    field += '"'
                    state = "in"
                    i += 1
            else:
                field += c
        elif c == '"':
            state = "in"
        elif c == ",":
            row.append(field)
            field = ""
        elif c == "\n" or text[i : i + 2] == "\r\n":
            row.append(field)
            rows.append(row)
            row, field = [], ""
            if c == "\r":
                i += 1
        else:
            field += c
        i += 1
    if text and text[-1] != "\n":
        rows.append(row + [field])
    return rows


def parse_csv(text):
    header = None
    dicts = []
    for row in read(text):
        if header is None:
            header = row
        if len(row) != len(header):
            raise ValueError("length")
        dicts.append(dict(zip(header, row)))
    return dicts
