"""Your program reads the header of an empty text, where there is none, and stops with an error. An empty
file has no rows, so the result is an empty list. First check whether there is anything to read."""


def split(text: str) -> list[list[str]]:
    rows, row, field, quoted, i = [], [], "", False, 0
    while i < len(text):
        c = text[i]
        if c == '"' and quoted and text[i + 1 : i + 2] == '"':
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
    header, *rows = split(text)
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row is longer or shorter than the header")
    return [dict(zip(header, row)) for row in rows]
