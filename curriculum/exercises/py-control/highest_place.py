"""Where is the highest?

Hikers write down their height every hour. Return the position in the list at which they were highest. If they were
equally high several times, return the first of these positions.

- `heights`: a list of ints, in metres above sea level; negative numbers are below it.
- Returns an int, a position as Python counts it: 0 for the first item.
- Raises `ValueError` if the list is empty.

>>> highest_place([310, 540, 505])
1
>>> highest_place([120, 80, 120])
0
"""

minutes = 6
chapter = "04-counting"
hint = "Remember the position of the highest so far. You can always use it to look up the height itself."


def highest_place(heights: list[int]) -> int:
    if len(heights) < 1:
        raise ValueError("no heights")
    best = 0
    for position, height in enumerate(heights):
        if height > heights[best]:
            best = position
    return best


def cases(rng):
    yield ([],)
    yield ([7],)
    yield ([310, 540, 505],)
    yield ([120, 80, 120],)
    yield ([-30, -5, -12],)
    yield ([-8, -2],)
    yield ([-9, -4, -6, -4],)
    yield ([5, 9, 9, 9],)
    yield ([1, 2, 3, 4],)
    yield ([6, 6],)
    for n in (4, 8, 15):
        yield (rng.integers(0, 6, n).tolist() + [6, 2, 6],)


def wrong_last_of_equal(heights):
    """If several heights are equal, you return the last position. Only a height that is really higher may replace the
    first."""
    if len(heights) < 1:
        raise ValueError("no heights")
    best = 0
    for position, height in enumerate(heights):
        if height >= heights[best]:
            best = position
    return best


def wrong_returns_the_height(heights):
    """You return the height. The task asks for the position, the number of items that come before it."""
    if len(heights) < 1:
        raise ValueError("no heights")
    best = heights[0]
    for height in heights:
        if height > best:
            best = height
    return best


def wrong_counted_from_one(heights):
    """You count the places from 1. The task asks for the position as Python counts it."""
    if len(heights) < 1:
        raise ValueError("no heights")
    best = 1
    for position, height in enumerate(heights, 1):
        if height > heights[best - 1]:
            best = position
    return best


def wrong_starts_at_sea_level(heights):
    """Your highest so far starts at 0 metres. On a walk below sea level nothing is higher than that."""
    if len(heights) < 1:
        raise ValueError("no heights")
    best = 0
    highest = 0
    for position, height in enumerate(heights):
        if height > highest:
            highest = height
            best = position
    return best
