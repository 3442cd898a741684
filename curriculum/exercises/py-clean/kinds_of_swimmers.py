"""Rows with names

A swimming pool works out what a visit costs. What differs between its visitors is to be kept in a table of rows with names. Complete the class,
the table and the functions.

| visitors | cents for an hour | most for a day | free |
|---|---|---|---|
| `"adult"` | 300 | 1100 | from the 11th visit in a month on |
| `"child"` | 150 | 500 | from the 6th visit on |
| all others | 400 | there is no such limit | never |

- `kind`: a text. `hours`: an int, 1 or more; each hour that has begun counts. `visits`: an int, 0 or more, the number of earlier visits in this
  month: the 11th visit is the one with 10 earlier ones.
- Returns the cents for this visit, an int.

>>> visit("adult", 4, 9)
1100
>>> visit("child", 1, 5)
0
"""

kind = "complete"
minutes = 5
chapter = "04-say-it-once"
hint = "Infinity can be the highest fee of a day, and the number of visits that nobody reaches. Which default row does `.get` need?"

starter = '''
from typing import NamedTuple


class Swimmer(NamedTuple):
    """What a kind of visitor pays."""

    cents: int
    most: float
    ...


SWIMMERS = {
    "adult": ...,
    "child": ...,
}
OTHERS = ...


def price(swimmer, ...):
    """What a visit costs this kind of visitor; hours and visits are passed by name."""
    ...


def visit(kind: str, hours: int, visits: int) -> int:
    return price(..., hours=hours, visits=visits)
'''

from typing import NamedTuple


class _Swimmer(NamedTuple):
    cents: int
    most: float = float("inf")
    free_from: float = float("inf")


_SWIMMERS = {
    "adult": _Swimmer(300, most=1100, free_from=10),
    "child": _Swimmer(150, most=500, free_from=5),
}
_OTHERS = _Swimmer(400)


def _price(swimmer, *, hours, visits):
    if visits >= swimmer.free_from:
        return 0
    return min(hours * swimmer.cents, swimmer.most)


def visit(kind: str, hours: int, visits: int) -> int:
    return _price(_SWIMMERS.get(kind, _OTHERS), hours=hours, visits=visits)


def cases(rng):
    for kind in ("adult", "child", "guest"):
        for hours in (1, 3, 4):
            yield (kind, hours, 0)
        for visits in (4, 5, 6, 9, 10, 11, 200):
            yield (kind, 1, visits)
    yield ("guest", 5000, 0)
    yield ("adult", 2, 10)
    yield ("child", 8, 1)
    yield ("adult", 9, 3)
    yield ("Child", 2, 8)
    for n in rng.integers(1, 9, 6).tolist():
        yield (["adult", "child", "team"][n % 3], n, int(rng.integers(0, 14)))


def wrong_one_visit_late(kind, hours, visits):
    """You let the 12th visit of an adult be the first free one. `visits` counts the earlier ones, and 10 earlier ones make this the 11th."""
    swimmer = _SWIMMERS.get(kind, _OTHERS)
    if visits > swimmer.free_from:
        return 0
    return min(hours * swimmer.cents, swimmer.most)


def wrong_others_like_adults(kind, hours, visits):
    """In your program all others pay what adults pay. They have a row of their own."""
    swimmer = _SWIMMERS.get(kind, _SWIMMERS["adult"])
    return 0 if visits >= swimmer.free_from else min(hours * swimmer.cents, swimmer.most)


def wrong_no_highest_fee(kind, hours, visits):
    """You multiply and forget the most that a day may cost."""
    swimmer = _SWIMMERS.get(kind, _OTHERS)
    return 0 if visits >= swimmer.free_from else hours * swimmer.cents


def wrong_limit_for_others(kind, hours, visits):
    """You give all others the adults' highest fee for a day and their free visits. They have neither."""
    swimmer = _SWIMMERS.get(kind, _OTHERS)
    most = min(swimmer.most, 1100)
    return 0 if visits >= min(swimmer.free_from, 10) else min(hours * swimmer.cents, most)
