"""Rain between two days

"A farm keeps the rain of every day, for years. People ask all day long: how much fell from day 12 to day 40? There are as many questions
as days. Adding up each period takes too long. Prepare something once, so that each question takes two lookups."

- `rain`: a list of ints, 0 or more each. The first is the rain of day **1**.
- `periods`: a list of tuples `(first, last)`, both days **included**, with 1 <= first <= last <= the number of days; possibly empty.
- Returns a list with the total of each period, in the order of `periods`.

>>> rain_between([3, 0, 5, 2], [(1, 3), (4, 4), (2, 4)])
[8, 2, 7]
"""

minutes = 6
chapter = "02-along-the-list"
hint = "Let `before[d]` be the rain of the first d days, so `before[0]` is 0. Which two of these belong to the days 2 to 4?"
equivalent = {
    "NumberReplacer @ 2:before = [0] -> before = [ 1]": "all totals shift by the same number, and only differences are used",
    "NumberReplacer @ 2:before = [0] -> before = [ -1]": "all totals shift by the same number, and only differences are used",
}


def rain_between(rain: list[int], periods: list[tuple[int, int]]) -> list[int]:
    before = [0]
    for amount in rain:
        before.append(before[-1] + amount)
    return [before[last] - before[first - 1] for first, last in periods]


def cases(rng):
    yield ([], [])
    yield ([4], [])
    yield ([4], [(1, 1)])
    yield ([4, 7], [(1, 1), (2, 2), (1, 2)])
    yield ([3, 0, 5, 2], [(1, 3), (4, 4), (2, 4)])
    yield ([1, 2, 4, 8], [(1, 4), (2, 3), (3, 3)])
    yield ([6, 6, 1], [(3, 3), (1, 3), (1, 1)])
    for n in (6, 12):
        ends = [sorted(rng.integers(1, n + 1, 2).tolist()) for _ in range(5)]
        yield (rng.integers(1, 20, n).tolist(), [(a, b) for a, b in ends])


def wrong_last_day_missing(rain, periods):
    """The last day of each period is missing from your totals. From day 1 to day 3 are three days."""
    return [sum(rain[first - 1 : last - 1]) for first, last in periods]


def wrong_first_day_missing(rain, periods):
    """The first day of each period is missing from your totals: you take away all that fell up to and including that day."""
    return [sum(rain[first:last]) for first, last in periods]


def wrong_counted_from_zero(rain, periods):
    """You read day 1 as position 1 of the list. The list begins with day 1 at position 0."""
    return [sum(rain[first : last + 1]) for first, last in periods]


def wrong_only_totals_so_far(rain, periods):
    """You return all the rain up to the last day. What fell before the first day of the period has to be taken away."""
    return [sum(rain[:last]) for first, last in periods]
