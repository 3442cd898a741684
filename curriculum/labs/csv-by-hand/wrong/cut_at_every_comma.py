"""Your program splits at every line end and at every comma, and knows nothing of quotation marks:
`"Lovelace, Ada"` becomes the two fields `"Lovelace` and ` Ada"`, each with a mark that was never part
of the name. Whether a comma ends a field depends on whether it is inside or outside quotes, so you have
to remember that while you read."""


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    if text == "":
        return []
    header, *rows = [line.split(",") for line in text.splitlines()]
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row is longer or shorter than the header")
    return [dict(zip(header, row)) for row in rows]
