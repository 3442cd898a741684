"""Your program treats every quotation mark as a switch between inside and outside and keeps none: `"a
""b"" c"` becomes `a b c`. The commas come out right, because two switches cancel each other out, but
two marks in a row, inside quotes, stand for one that belongs to the field."""


def split(text: str) -> list[list[str]]:
    rows, row, field, quoted, i = [], [], "", False, 0
    while i < len(text):
        c = text[i]
        if c == '"':
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
