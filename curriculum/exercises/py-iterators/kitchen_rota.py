"""Who cooks?

In a shared flat the cooks take turns in a fixed order, which starts again after the last one. Between two rounds there is one
day on which they order pizza. Return who cooks on the days from `first` to `last`, both included.

- `cooks`: a list of at least one name. A name may occur twice.
- `first`, `last`: ints; day 1 is the first cook's first day, and 1 <= first <= last.
- Returns a list of texts. The word for the day between two rounds is `"pizza"`.

>>> rota(["Ada", "Bo"], 2, 6)
['Bo', 'pizza', 'Ada', 'Bo', 'pizza']
"""

minutes = 5
chapter = "03-pipelines"
hint = "An endless generator hands over all the cooks, then pizza, then all the cooks again. Which positions do you want of it?"

from itertools import islice


def _days(cooks):
    while True:
        yield from cooks
        yield "pizza"


def rota(cooks: list[str], first: int, last: int) -> list[str]:
    return list(islice(_days(cooks), first - 1, last))


def cases(rng):
    yield (["Ada"], 1, 1)
    yield (["Ada"], 2, 2)
    yield (["Ada"], 1, 3)
    yield (["Ada", "Bo"], 1, 2)
    yield (["Ada", "Bo"], 3, 3)
    yield (["Ada", "Bo"], 2, 6)
    yield (["Ada", "Bo", "Ada"], 3, 9)
    yield (["Ada", "Bo", "Cy"], 8, 8)
    yield (["Ada", "Bo", "Cy", "Di"], 10, 16)
    for n in (2, 3, 5):
        first = int(rng.integers(1, 30))
        yield (["Ada", "Bo", "Cy", "Di", "Ed"][:n], first, first + int(rng.integers(2, 9)))


def wrong_no_pizza(cooks, first, last):
    """You go straight into the next round. Between two rounds there is a day with pizza."""
    return [cooks[(day - 1) % len(cooks)] for day in range(first, last + 1)]


def wrong_pizza_after_each_cook(cooks, first, last):
    """You order pizza after every cook. There is only one such day, after a whole round."""
    days = []
    while len(days) < last:
        for cook in cooks:
            days += [cook, "pizza"]
    return days[first - 1 : last]


def wrong_counted_from_zero(cooks, first, last):
    """Your days begin one too late. `islice` counts from 0 and ends before its last number, and day 1 is the first."""
    return list(islice(_days(cooks), first, last + 1))


def wrong_last_day_missing(cooks, first, last):
    """The last day is missing. Both days are included."""
    return list(islice(_days(cooks), first - 1, last - 1))
