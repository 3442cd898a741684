def number_or_text(field):
    if field.isdecimal():
        return int(field)
    if field.count(".") == 1 and field.replace(".", "").isdecimal():
        return float(field)
    return field


def parse_csv(text):
    rows, row, field = [], [], ""
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                field += '"'
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
    result = []
    for row in rows[1:]:
        if len(row) != len(rows[0]):
            raise ValueError("wrong number of fields")
        result.append(dict(zip(rows[0], map(number_or_text, row))))
    return result
