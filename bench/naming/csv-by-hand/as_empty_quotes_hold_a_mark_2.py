MARK = "\ue000"


def parse_csv(text):
    text = text.replace('""', MARK)
    rows, fields, letters = [], [], []
    inside = False
    for i, c in enumerate(text):
        if c == '"':
            inside = not inside
        elif c == MARK:
            letters.append('"')
        elif inside:
            letters.append(c)
        elif c == ",":
            fields.append("".join(letters))
            letters = []
        elif c == "\n":
            fields.append("".join(letters))
            rows.append(fields)
            fields, letters = [], []
        elif c == "\r" and text[i + 1 : i + 2] == "\n":
            continue
        else:
            letters.append(c)
    if text and not text.endswith("\n"):
        fields.append("".join(letters))
        rows.append(fields)
    if not rows:
        return []
    header, *rest = rows
    for row in rest:
        if len(row) != len(header):
            raise ValueError("too many or too few fields")
    return [dict(zip(header, row)) for row in rest]
