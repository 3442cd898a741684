'''A table for the label printer

A program that prints labels wants CSV with commas. Return the text of the table: first the names of the columns, then one row for
each label. Each row ends with `"\\n"`. A field is put into quotation marks if it needs them, and only then.

- `columns`: a list of texts, at least one.
- `labels`: a list of dicts with at least these keys. Their values are texts or ints. Other keys don't belong in the table.
- Returns a text.

>>> table(["name", "copies"], [{"name": "Lovelace, Ada", "copies": 3}])
'name,copies\\n"Lovelace, Ada",3\\n'
>>> table(["name"], [])
'name\\n'
'''

import csv
import io

minutes = 5
chapter = "03-tables-as-text"
hint = "A writer writes into something that behaves like a file. One keyword decides how the rows end."


def table(columns: list[str], labels: list[dict]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for label in labels:
        writer.writerow([label[column] for column in columns])
    return out.getvalue()


def cases(rng):
    yield (["name"], [])
    yield (["name"], [{"name": "Bo"}])
    yield (["n", "m"], [{"n": 1, "m": 2}])
    yield (["n", "m"], [{"m": 2, "n": 1}])
    yield (["name", "copies"], [{"name": "Lovelace, Ada", "copies": 3}])
    yield (["name"], [{"name": 'The "Inn"'}, {"name": "Bo"}])
    yield (["b", "a"], [{"a": "x, y", "b": 0, "c": "no"}, {"c": 1, "b": "", "a": "two\nlines"}])
    yield (["street, no", "town"], [{"street, no": "Quay 4", "town": "Bergen"}])
    names = ["Bo", "Cy, junior", 'Di "D"', "Ed"]
    for n in (2, 4, 6):
        rows = [{"town": "Oslo, S", "n": int(k), "name": names[int(k) % 4]} for k in rng.integers(0, 50, n)]
        yield (["name", "n", "town"], rows)


def wrong_glued_with_commas(columns, labels):
    """You glue the fields together with commas. A field that contains a comma, a quotation mark or a line end then falls apart when the table is read."""
    rows = [columns, *[[label[c] for c in columns] for label in labels]]
    return "".join(",".join([str(field) for field in row]) + "\n" for row in rows)


def wrong_line_ends(columns, labels):
    """Your rows end with "\\r\\n", which is what csv.writer does unless you say otherwise. The printer wants "\\n"."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([[label[c] for c in columns] for label in labels])
    return out.getvalue()


def wrong_order_of_the_dict(columns, labels):
    """You write the values in the order of each dict, whatever it is, and all of them. The columns say which are wanted, and in which order."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([list(label.values()) for label in labels])
    return out.getvalue()


def wrong_everything_quoted(columns, labels):
    """You put every field into quotation marks. They belong only where they're needed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    writer.writerows([[label[c] for c in columns] for label in labels])
    return out.getvalue()
