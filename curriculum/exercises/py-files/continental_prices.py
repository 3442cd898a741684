'''Prices with a comma

A shop in mainland Europe sends its prices: the fields are separated by semicolons, and the prices are written with a
comma. Return the prices, and the numbers of the rows that are bad.

- `text`: rows of two fields, article and price, without names of columns. Fields may be quoted.
- A row is good if it has exactly two fields and `float` can read the price once its comma is a point.
- Returns a tuple: a dict from article to price, a float (of an article that comes twice, the later good price), and a list
  of the numbers of the bad rows, counted from 1.

>>> prices("tea;3,50\\njam;?\\n")
({'tea': 3.5}, [2])
>>> prices('"oil; olive";12\\nsalt\\n')
({'oil; olive': 12.0}, [2])
'''

import csv
import io

minutes = 7
chapter = "03-tables-as-text"
hint = "Two things can go wrong with a row, and both can be a ValueError: taking it apart into two names, and making the number."


def prices(text: str) -> tuple[dict[str, float], list[int]]:
    found = {}
    bad = []
    rows = csv.reader(io.StringIO(text), delimiter=";")
    for number, row in enumerate(rows, 1):
        try:
            article, price = row
            found[article] = float(price.replace(",", "."))
        except ValueError:
            bad.append(number)
    return found, bad


def cases(rng):
    yield ("",)
    yield ("tea;3,50\n",)
    yield ("tea;4\n",)
    yield ("tea\n",)
    yield ("tea;3,50\njam;?\n",)
    yield ("tea;3,50;new\njam;0,25\n",)
    yield ("tea;1.234,50\njam;2.5\njam;?\n",)
    yield ('"oil; olive";12\nsalt\n',)
    yield ('"oil; olive";12,5\n"a;b";x\n"c";1\n',)
    yield ("a;1\na;x\na;2,75\n",)
    yield ("tea;1;2",)
    yield ("jam;0,5;old\ntea;1",)
    yield ("x\ny;1,0,0\nz;-1,5\n",)
    yield ('"two\nlines";2\nq;?\n',)
    yield ('jam, red;2,25\n"";0\nr;;\n',)
    names = ["tea", '"oil; pure"', "jam", "rice, white"]
    values = ["3,50", "12", "?", "0,25", "1,5;old", "n/a"]
    for n in (3, 5, 8):
        rows = [f"{names[a]};{values[b]}" for a, b in zip(rng.integers(0, 4, n), rng.integers(0, 6, n))]
        yield ("\n".join(rows) + '\nnothing\n"last; one";7,75\nsalt;0,5',)


def wrong_cut_by_hand(text):
    """You cut at every semicolon. Inside quotation marks it belongs to the field."""
    found, bad = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            article, price = line.split(";")
            found[article] = float(price.replace(",", "."))
        except ValueError:
            bad.append(number)
    return found, bad


def wrong_comma_not_read(text):
    """You give 3,50 to `float` as it is, and every price with a comma counts as bad."""
    found, bad = {}, []
    for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=";"), 1):
        try:
            article, price = row
            found[article] = float(price)
        except ValueError:
            bad.append(number)
    return found, bad


def wrong_counted_from_zero(text):
    """You count the rows from 0. People count from 1."""
    found, bad = {}, []
    for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=";")):
        try:
            article, price = row
            found[article] = float(price.replace(",", "."))
        except ValueError:
            bad.append(number)
    return found, bad


def wrong_surplus_fields(text):
    """You take the first two fields of a row, whatever comes after them. A row with three fields is bad."""
    found, bad = {}, []
    for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=";"), 1):
        try:
            article, price, *rest = row
            found[article] = float(price.replace(",", "."))
        except ValueError:
            bad.append(number)
    return found, bad
