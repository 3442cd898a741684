"""How long until it is warmer?

"For each day, tell me how many days I have to wait until it's warmer than on that day. There are a hundred thousand days, so searching
forward from each of them may take too long."

- `degrees`: a list of ints, possibly negative, possibly empty.
- Returns a list of ints of the same length: for each day the number of days until the first day that is **warmer**, not just as warm;
  0 if no such day comes.

>>> days_until_warmer([18, 15, 16, 20, 20])
[3, 1, 1, 0, 0]
"""

minutes = 7
chapter = "03-stacks-queues-halves"
hint = "Keep the days that still wait on a stack. A warm day ends the wait of some of them. At which end of the stack are those?"


def days_until_warmer(degrees: list[int]) -> list[int]:
    waits = [0] * len(degrees)
    waiting = []
    for day, value in enumerate(degrees):
        while waiting and degrees[waiting[-1]] < value:
            before = waiting.pop()
            waits[before] = day - before
        waiting.append(day)
    return waits


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([5, 5],)
    yield ([5, 6],)
    yield ([6, 5],)
    yield ([5, 5, 6],)
    yield ([7, 3, 4, 8],)
    yield ([-4, -9, -2],)
    yield ([9, 8, 7, 10],)
    yield ([1, 2, 3],)
    yield ([18, 15, 16, 20, 20],)
    yield ([4, 4, 4, 9, 2, 3],)
    for n in (7, 12):
        yield (rng.integers(10, 20, n).tolist(),)


def wrong_as_warm(degrees):
    """You also stop at a day that is just as warm. It has to be warmer."""
    waits = []
    for day, value in enumerate(degrees):
        later = [k for k in range(day + 1, len(degrees)) if degrees[k] >= value]
        waits.append(later[0] - day if later else 0)
    return waits


def wrong_one_waiter_freed(degrees):
    """A warm day ends the wait of only one day in your program. It can end several: 10 after 9, 8, 7 ends all three."""
    waits = [0] * len(degrees)
    waiting = []
    for day, value in enumerate(degrees):
        if waiting and degrees[waiting[-1]] < value:
            before = waiting.pop()
            waits[before] = day - before
        waiting.append(day)
    return waits


def wrong_position_of_day(degrees):
    """You return the position of the warmer day. The wait is the difference between the two positions."""
    waits = []
    for day, value in enumerate(degrees):
        later = [k for k in range(day + 1, len(degrees)) if degrees[k] > value]
        waits.append(later[0] if later else 0)
    return waits


def wrong_warmest_day(degrees):
    """You wait for the warmest day that is still to come. The first day that is warmer ends the wait."""
    waits = []
    for day, value in enumerate(degrees):
        top = max(degrees[day:])
        waits.append(degrees[day:].index(top) if top > value else 0)
    return waits
