"""Your program gives `csv` the lines without their line ends; `splitlines` has removed them. Where a
quoted field runs over two lines, the end between them is lost: `"two` ⏎ `lines"` becomes `twolines`.
Give `csv.reader` the text in the form of a file: `io.StringIO(text, newline="")`."""

import csv


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    header, *rows = csv.reader(text.splitlines()) if text else [[]]
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row is longer or shorter than the header")
    return [dict(zip(header, row)) for row in rows]
