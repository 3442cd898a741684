"""How many trains were late?

A list says how many minutes late each train was. Trains that came early have negative numbers. The railway counts a
train as late if it is 6 minutes late or more. Return the proportion of late trains, a number from 0 to 1.

- `delays`: a list of ints.
- Returns a float, not rounded. If there were no trains, return `0.0`.

>>> share_late([0, 6, 2, 15])
0.5
>>> share_late([])
0.0
"""

minutes = 5
chapter = "08-any-and-all"
hint = "A proportion is a count divided by a count. When would the division go wrong, and what do you check before it?"


def share_late(delays: list[int]) -> float:
    if len(delays) < 1:
        return 0.0
    return sum(1 for delay in delays if delay >= 6) / len(delays)


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([6],)
    yield ([7],)
    yield ([0, 6, 2, 15],)
    yield ([6, 6, 3],)
    yield ([-2, 40, 5, -8],)
    yield ([1, 2, 3],)
    yield ([6, 7, 60],)
    for n in (5, 8, 12):
        yield (rng.integers(-3, 15, n).tolist() + [6, 5],)


def wrong_six_is_on_time(delays):
    """In your program a delay of exactly 6 minutes is on time. "6 minutes late or more" includes 6."""
    if len(delays) == 0:
        return 0.0
    return sum(1 for delay in delays if delay > 6) / len(delays)


def wrong_minutes_added(delays):
    """You add up the minutes of the late trains. Each late train counts as one, however late it was."""
    if len(delays) == 0:
        return 0.0
    return sum(delay for delay in delays if delay >= 6) / len(delays)


def wrong_count_only(delays):
    """You return the number of late trains. For the proportion, divide it by the number of all trains."""
    if len(delays) == 0:
        return 0.0
    return sum(1 for delay in delays if delay >= 6)


def wrong_late_against_on_time(delays):
    """You divide by the number of trains that were on time. A proportion is a part of all of them."""
    late = sum(1 for delay in delays if delay >= 6)
    if len(delays) == late:
        return 0.0
    return late / (len(delays) - late)
