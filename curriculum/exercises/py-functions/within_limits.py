"""Fill the gaps: within limits

A heating system has several dials, each with its own limits. `make_limiter` makes a function for one dial: it returns a
setting as it is, or the limit if the setting goes beyond it. Complete `make_limiter` and `settings`, which uses it
once for each dial.

- `dials`: a list of lists of two ints, the lower and the upper limit of a dial (the lower is never above the upper).
- `wanted`: an int, the same setting for all dials.
- Returns a list of ints: what each dial is set to.

>>> settings([[10, 30], [15, 20], [24, 26]], 22)
[22, 20, 24]
"""

kind = "complete"
minutes = 4
chapter = "05-functions-made-by-functions"
hint = "`make_limiter(15, 20)` must give something that can be called later with a setting. Should there be parentheses after the name that it returns?"

starter = '''
def make_limiter(low, high):
    def limited(value):
        if value < low:
            return ...
        if value > high:
            return ...
        return ...
    return ...


def settings(dials: list[list[int]], wanted: int) -> list[int]:
    limiters = [make_limiter(...) for dial in dials]
    return [... for limiter in limiters]
'''


def _make_limiter(low, high):
    return lambda value: max(low, min(value, high))


def settings(dials: list[list[int]], wanted: int) -> list[int]:
    limiters = [_make_limiter(*dial) for dial in dials]
    return [limiter(wanted) for limiter in limiters]


def cases(rng):
    yield ([], 20)
    yield ([[10, 30]], 22)
    yield ([[10, 30]], 5)
    yield ([[10, 30]], 31)
    yield ([[10, 30], [15, 20], [24, 26]], 22)
    yield ([[20, 20], [18, 19]], 20)
    yield ([[21, 25], [10, 12]], 15)
    yield ([[-5, 0], [1, 9]], 0)
    for n in (2, 4, 6):
        lows = rng.integers(5, 25, n).tolist()
        yield ([[low, low + int(rng.integers(0, 10))] for low in lows] + [[18, 19], [10, 11]], int(rng.integers(12, 18)))


def wrong_last_dial_for_all(dials, wanted):
    """All your dials get the limits of the last one. Each function needs limits of its own: it gets them in the call of
    the outer function that makes it."""
    if not dials:
        return []
    low, high = dials[-1]
    return [max(low, min(wanted, high)) for dial in dials]


def wrong_upper_limit_only(dials, wanted):
    """A setting below the lower limit comes through. Both limits count."""
    return [min(wanted, high) for low, high in dials]


def wrong_limits_swapped(dials, wanted):
    """Below the lower limit you return the upper one, and the other way round. The dial stops at the limit that it meets first."""
    return [high if wanted < low else low if wanted > high else wanted for low, high in dials]
