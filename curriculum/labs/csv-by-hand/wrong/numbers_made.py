"""Your program turns the fields that look like numbers into numbers: the postcode `01234` becomes 1234,
and the price `3.50` becomes 3.5. What was written in the file can't be recovered. CSV knows no types;
leave every field a text, and leave converting to a program that knows the column."""


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
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row is longer or shorter than the header")
    return [{k: number(v) for k, v in zip(header, row)} for row in rows]


def number(field):
    try:
        return float(field)
    except ValueError:
        return field
