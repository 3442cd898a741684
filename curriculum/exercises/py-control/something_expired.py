"""Is something past its date?

A list in the kitchen of a nursing home says up to which day of the year each food may be eaten. On that day itself it
may still be eaten. Return True if at least one food on the list is past its date today, otherwise False.

- `best_before`: a dict from names of foods to days of the year, ints from 1 to 365. It is not changed.
- `today`: the day of the year, an int.
- Returns a bool. In an empty list nothing is past its date.

>>> something_expired({"yoghurt": 120, "eggs": 118}, 119)
True
>>> something_expired({"yoghurt": 120, "eggs": 118}, 118)
False
"""

minutes = 4
chapter = "08-any-and-all"
hint = "The names of the foods play no part in the question. But `.items()` gives pairs, so you need two names after `for`."


def something_expired(best_before: dict[str, int], today: int) -> bool:
    return any(day < today for food, day in best_before.items())


def cases(rng):
    yield ({}, 1)
    yield ({"milk": 50}, 49)
    yield ({"milk": 50}, 50)
    yield ({"milk": 50}, 51)
    yield ({"yoghurt": 120, "eggs": 118}, 119)
    yield ({"yoghurt": 120, "eggs": 118}, 118)
    yield ({"eggs": 118, "yoghurt": 120}, 119)
    yield ({"ham": 9, "fish": 9, "jam": 9}, 10)
    yield ({"ham": 30, "fish": 12}, 12)
    yield ({"ham": 80, "fish": 81, "jam": 80}, 80)
    foods = ["cheese", "cream", "juice", "salad", "bread"]
    for n in (2, 3, 5):
        days = rng.integers(98, 103, n).tolist()
        yield ({foods[i]: days[i] for i in range(n)}, 100)


def wrong_day_itself_counts(best_before, today):
    """You count a food as past its date on the day itself. On that day it may still be eaten."""
    return any(day <= today for food, day in best_before.items())


def wrong_all_must_be_old(best_before, today):
    """You return True only if everything is past its date. One food is enough. And on an empty list there is none."""
    return all(day < today for food, day in best_before.items())


def wrong_still_good(best_before, today):
    """You ask whether there is something that may still be eaten. The question is whether there is something that may
    not."""
    return any(day >= today for food, day in best_before.items())
