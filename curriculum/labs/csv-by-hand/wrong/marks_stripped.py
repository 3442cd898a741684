"""Your program splits at every comma and then strips the quotation marks from the ends of the pieces.
`"3"` comes out right, but `"Lovelace, Ada"` has been split in two before the marks are looked at. The
marks decide where to split, so they have to be read first."""


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    if text == "":
        return []
    header, *rows = [[f.strip('"') for f in line.split(",")] for line in text.splitlines()]
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row is longer or shorter than the header")
    return [dict(zip(header, row)) for row in rows]
