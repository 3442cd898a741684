'''Cents for each shop

A list of purchases comes as CSV. Its columns have names. Their order differs from file to file, and there may
be other columns too. Return the sum of the column `cents` for each value of the column `shop`.

- `text`: CSV with commas. The first row holds the names, `shop` and `cents` among them. Fields may be quoted. `cents` is a
  whole number in each row.
- Returns a dict from shop to sum, an int.

>>> spent('shop,cents\\nBaker,250\\n"Tea, Coffee & Co",400\\nBaker,50\\n')
{'Baker': 300, 'Tea, Coffee & Co': 400}
>>> spent("cents,day,shop\\n120,Mon,Kiosk\\n")
{'Kiosk': 120}
'''

import csv
import io

minutes = 6
chapter = "03-tables-as-text"
hint = "Which reader gives you each row by the names of the columns? And what type has a field that looks like a number?"


def spent(text: str) -> dict[str, int]:
    sums = {}
    for row in csv.DictReader(io.StringIO(text)):
        sums[row["shop"]] = sums.get(row["shop"], 0) + int(row["cents"])
    return sums


def cases(rng):
    yield ("shop,cents\n",)
    yield ("shop,cents\nBaker,250\n",)
    yield ("cents,shop\n5,A\n",)
    yield ("cents,day,shop\n120,Mon,Kiosk\n",)
    yield ("shop,cents\nBaker,250\nKiosk,1\nBaker,50\n",)
    yield ('shop,cents\nBaker,250\n"Tea, Coffee & Co",400\nBaker,50\n',)
    yield ('shop,day,cents\n"A, B",Mon,10\n"A, B",Tue,20\n',)
    yield ('day,cents,shop\n"Mon, early",7,"Book ""Nook"""\n',)
    yield ('cents,shop\n-30,"Two\nlines"\n40,"Two\nlines"\n',)
    yield ('shop,cents\n"Two\r\nlines",3\n"Two\nlines",4\n',)
    names = ["Baker", '"Fish, fresh"', '"The ""Inn"""', "Kiosk"]
    for n in (3, 6):
        picked = [names[i] for i in rng.integers(0, 4, n)]
        rows = [f"{c},x,{s}" for c, s in zip(rng.integers(1, 900, n).tolist(), picked)]
        yield ("cents,note,shop\n" + "\n".join(rows) + '\n5,"a, b",Baker\n',)


def wrong_cut_at_every_comma(text):
    """You cut at every comma. A field in quotation marks may contain commas, and it keeps its marks in your result."""
    head, *rows = [line.split(",") for line in text.splitlines()]
    sums = {}
    for row in rows:
        entry = dict(zip(head, row))
        sums[entry["shop"]] = sums.get(entry["shop"], 0) + int(entry["cents"])
    return sums


def wrong_by_position(text):
    """You take the shop from the first column and the cents from the second. Their order differs from file to file; go by the names."""
    rows = csv.reader(io.StringIO(text))
    next(rows)
    sums = {}
    for shop, cents, *rest in rows:
        sums[shop] = sums.get(shop, 0) + int(cents)
    return sums


def wrong_texts_glued(text):
    """You add texts, so 250 and 50 become "25050". Every field of a CSV file is a text until you make a number of it."""
    sums = {}
    for row in csv.DictReader(io.StringIO(text)):
        sums[row["shop"]] = sums.get(row["shop"], "") + row["cents"]
    return sums


def wrong_last_purchase(text):
    """You keep the last purchase of each shop. All of them are to be added up."""
    return {row["shop"]: int(row["cents"]) for row in csv.DictReader(io.StringIO(text))}
