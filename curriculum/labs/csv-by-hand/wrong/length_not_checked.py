"""Your program accepts rows of a different length, or some of them, or it ends with another error: keys
are missing from the dict, empty texts are filled in, fields or whole rows are thrown away. `zip`
silently stops at the end of the shorter one. A damaged row then looks like a good one, or nobody knows
that it was there; compare the lengths and raise a ValueError."""


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
    if text == "":
        return []
    header, *rows = split(text)
    return [dict(zip(header, row)) for row in rows]
