import csv
import io


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    rows = csv.reader(io.StringIO(text, newline=""))
    header = next(rows, [])
    return [dict(zip(header, row, strict=True)) for row in rows]
