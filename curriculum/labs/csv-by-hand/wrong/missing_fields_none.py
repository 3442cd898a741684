"""Your program fills a row that is too short with None and keeps surplus fields under a key of their own;
`csv.DictReader` does that unless you tell it otherwise. Which field is missing is a guess: if it was
the first one, all the others are in the wrong columns, and the row looks complete. Raise a ValueError."""

import csv
import io


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    return list(csv.DictReader(io.StringIO(text, newline="")))
