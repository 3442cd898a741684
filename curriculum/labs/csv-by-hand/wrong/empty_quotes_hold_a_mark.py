"""Your program looks for two quotation marks in a row everywhere, not only inside quotes: the empty field
`""` becomes a field with one mark in it, or opens a field that never ends. The first mark of a field opens
it; only after that do two in a row stand for one."""


def split(text: str) -> list[list[str]]:
    rows, row, field, quoted, i = [], [], "", False, 0
    while i < len(text):
        c = text[i]
        if text[i : i + 2] == '""':
            field += c
            i += 1
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


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    if text == "":
        return []
    header, *rows = split(text)
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row is longer or shorter than the header")
    return [dict(zip(header, row)) for row in rows]
