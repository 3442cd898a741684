'''The first price that makes sense

A price was typed several times, by different people. Return the first entry that is a price: `float` can read it, and
the number is finite and not negative. 0 is a price: some things are free.

- `entries`: a list of texts, possibly empty.
- Returns a float.
- Raises `ValueError` if none of the entries is a price.

>>> first_price(["n/a", "nan", "-2", " 3.5", "4"])
3.5
>>> first_price(["0"])
0.0
'''

import math

minutes = 6
chapter = "02-if-it-may-fail"
hint = "Two questions: can it be read, and does it make sense? And when do you know that there is none?"


def first_price(entries: list[str]) -> float:
    for entry in entries:
        try:
            price = float(entry)
        except ValueError:
            continue
        if math.isfinite(price) and price >= 0:
            return price
    raise ValueError("no price among the entries")


def cases(rng):
    yield ([],)
    yield (["0"],)
    yield (["4"],)
    yield (["free"],)
    yield (["-1"],)
    yield (["0.0", "5"],)
    yield (["4", "3.5"],)
    yield (["n/a", "5", "2", "7"],)
    yield (["nan", "2"],)
    yield (["-inf"],)
    yield (["inf", "1"],)
    yield (["x", "0", "7"],)
    yield (["n/a", "nan", "-2", " 3.5", "4"],)
    yield (["", "2,5", "1e999"],)
    yield (["nan", "-0.5", "none"],)
    junk = ["", "?", "nan", "inf", "-3", "1.2.3", "-0.25"]
    for n in (1, 3, 5):
        yield ([junk[i] for i in rng.integers(0, 7, n)] + [f"{int(rng.integers(1, 40)) / 4}", "99"],)
    yield ([junk[i] for i in rng.integers(0, 7, 4)],)


def wrong_infinite_price(entries):
    """You return nan or infinity as a price. `float` reads "nan" and "inf" without an error, so you have to refuse them
    yourself."""
    for entry in entries:
        try:
            price = float(entry)
        except ValueError:
            continue
        if not price < 0:
            return price
    raise ValueError


def wrong_free_is_nothing(entries):
    """You pass over the price 0. Some things are free; only negative numbers are refused."""
    for entry in entries:
        try:
            price = float(entry)
        except ValueError:
            continue
        if math.isfinite(price) and price > 0:
            return price
    raise ValueError


def wrong_stops_at_the_first(entries):
    """Your program gives up at the first entry that isn't a price. Only after the last entry do you know that there is
    none."""
    for entry in entries:
        price = float(entry)
        if math.isfinite(price) and price >= 0:
            return price
        raise ValueError
    raise ValueError


def wrong_none_returned(entries):
    """If there is no price, your function returns None. A caller who multiplies it gets a puzzling error later. The task asks for a ValueError."""
    for entry in entries:
        try:
            price = float(entry)
        except ValueError:
            continue
        if math.isfinite(price) and price >= 0:
            return price
