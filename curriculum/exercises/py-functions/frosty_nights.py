"""Find the mistake: frosty nights

How many nights of frost came one after the other, at most? The function below stops with an UnboundLocalError as soon
as it is called. Fix it, and take care that a second call doesn't start with what the first one left.

- `lowest`: a list of ints, the lowest temperature of one night after the other; possibly empty.
- Returns an int. A night has frost if its temperature is below 0.

>>> longest_frost([-2, -1, 5, -3, -3, -1, 0])
3
>>> longest_frost([1, 4])
0
"""

kind = "fix"
minutes = 7
chapter = "02-names-of-its-own"
hint = "Which names get a value inside the function? Where do these names have to start?"

starter = '''
nights = 0
best = 0


def longest_frost(lowest: list[int]) -> int:
    for degrees in lowest:
        if degrees < 0:
            nights += 1
            if nights > best:
                best = nights
        else:
            nights = 0
    return best
'''


def longest_frost(lowest: list[int]) -> int:
    nights = 0
    best = 0
    for degrees in lowest:
        if degrees < 0:
            nights += 1
            if nights > best:
                best = nights
        else:
            nights = 0
    return best


def cases(rng):
    yield ([],)
    yield ([-1],)
    yield ([0],)
    yield ([1, 4],)
    yield ([-4, -1, -2],)
    yield ([2, -1],)
    yield ([-3, 6, -3],)
    yield ([-1, 0, -1],)
    yield ([-2, -1, 5, -3, -3, -1, 0],)
    yield ([-1, -1, -5, -1, 1, -9, -1],)
    yield ([-1, 1, -1, -2, 1],)
    for n in (6, 12, 25):
        yield (rng.integers(-4, 3, n).tolist(),)


_nights = 0
_best = 0


def wrong_goes_on_with_the_last_call(lowest):
    """A call goes on with the numbers that the previous call left in the global names. Each call needs numbers of its
    own, which start with 0."""
    global _nights, _best
    for degrees in lowest:
        if degrees < 0:
            _nights += 1
            _best = max(_best, _nights)
        else:
            _nights = 0
    return _best


def wrong_starts_again_every_night(lowest):
    """Your counts start again in every round, so no spell is longer than one night. They belong in the function, but before the loop."""
    best = 0
    for degrees in lowest:
        nights = 0
        if degrees < 0:
            nights += 1
            if nights > best:
                best = nights
    return best


def wrong_all_frosty_nights(lowest):
    """You count all nights with frost. After a night without frost the count has to start at 0 again."""
    return len([degrees for degrees in lowest if degrees < 0])
