"""The smallest input that tells

In a car park each *started* hour costs 2 pounds, and no more than 12 pounds are charged for a day. 0 minutes cost
nothing, 1 to 60 minutes cost 2 pounds, 61 minutes cost 4. A colleague's version takes the *full* hours, adds one, and
charges 2 pounds for each, also with 12 pounds as the most. It looks right for nearly every number of minutes. To
convince the colleague you need one for which it isn't, the smaller the better.

Return the smallest number of minutes, from `start` to `end`, both included, for which the two versions charge
different amounts; None if there is no such number.

- `start`, `end`: ints, 0 or more. If `end` is smaller than `start`, there is no number between them.
- Returns an int or None.

>>> first_difference(10, 100)
60
>>> first_difference(10, 50) is None
True
"""

minutes = 8
chapter = "02-which-inputs"
hint = "Write both versions as small functions first. For the right one: what is minutes // 60 for 59, 60 and 61, and what should the number of started hours be?"


def _right(minutes):
    return min(12, 2 * ((minutes + 59) // 60))


def _colleague(minutes):
    return min(12, 2 * (minutes // 60 + 1))


def first_difference(start: int, end: int) -> int | None:
    for minutes in range(start, end + 1):
        if _right(minutes) != _colleague(minutes):
            return minutes
    return None


def cases(rng):
    for start, end in ((0, 0), (0, 30), (0, 60), (1, 1), (50, 250), (110, 200), (60, 60), (1, 59), (1, 60), (0, 500), (10, 100), (10, 50), (61, 120), (61, 119),
                       (200, 300), (300, 400), (301, 500), (359, 361), (360, 2000), (420, 420), (301, 1000), (90, 80),
                       (121, 180), (250, 310)):
        yield (start, end)
    for _ in range(5):
        start = int(rng.integers(0, 400))
        yield (start, start + int(rng.integers(0, 120)))


def wrong_end_left_out(start, end):
    """The last number is never tried. `end` is included."""
    for minutes in range(start, end):
        if _right(minutes) != _colleague(minutes):
            return minutes
    return None


def wrong_no_daily_limit(start, end):
    """You found a difference at 360 minutes or later. There both versions charge 12 pounds."""
    for minutes in range(start, end + 1):
        if (minutes + 59) // 60 != minutes // 60 + 1:
            return minutes
    return None


def wrong_zero_forgotten(start, end):
    """You say that the versions agree at 0 minutes. The colleague's charges 2 pounds for nothing."""
    for minutes in range(max(start, 1), end + 1):
        if _right(minutes) != _colleague(minutes):
            return minutes
    return None


def wrong_all_of_them(start, end):
    """You return the last number for which they differ. The search may stop at the first."""
    found = None
    for minutes in range(start, end + 1):
        if _right(minutes) != _colleague(minutes):
            found = minutes
    return found
