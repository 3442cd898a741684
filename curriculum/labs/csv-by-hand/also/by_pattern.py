import re

FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$(?!\n))')


def parse_csv(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text as dicts, with the fields of the header as keys."""
    table, row, at = [], [], 0
    while at < len(text) or row:
        found = FIELD.match(text, at)
        quoted, plain, end = found.groups()
        row.append(plain if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        if end != ",":
            table.append(row)
            row = []
    if any(len(row) != len(table[0]) for row in table):
        raise ValueError("a row is longer or shorter than the header")
    return [{key: row[place] for place, key in enumerate(table[0])} for row in table[1:]]
