"""Own times

A profile of a training run lists its parts, outer ones first. Each has a total time, in which the parts called by it are contained. Return the own time of each part: its total without the totals of the parts that it called directly.

- `totals`: a list of ints. `callers`: a list of the same length; for each part the place of the part that called it, always an earlier one, or None.
- Returns a list of ints.

Here the epoch calls the training, and the training calls forward and backward.

>>> own_times([100, 70, 20, 35], [None, 0, 1, 1])
[30, 15, 20, 35]
"""

minutes = 5
chapter = "01-where-the-time-goes"
hint = "Go through the parts, and subtract the total of each from that of its caller."


def own_times(totals: list[int], callers: list[int | None]) -> list[int]:
    own = list(totals)
    for total, caller in zip(totals, callers):
        if caller is not None:
            own[caller] -= total
    return own


def cases(rng):
    yield ([], [])
    yield ([9], [None])
    yield ([10, 4], [None, 0])
    yield ([100, 70, 20, 35], [None, 0, 1, 1])
    yield ([50, 40, 30, 5], [None, 0, 1, 2])
    yield ([30, 20, 10, 8, 7], [None, None, 0, 0, 1])
    yield ([90, 60, 25, 30, 10, 5], [None, 0, 1, 0, 3, 3])
    for n in (6, 9):
        callers = [None, *(int(rng.integers(0, i)) for i in range(1, n))]
        totals = [int(v) for v in rng.integers(1, 20, n)]
        for i in range(n - 1, 0, -1):
            totals[callers[i]] += totals[i]
        yield (totals, callers)


def wrong_grandchildren_too(totals, callers):
    """You subtract the parts inside the called parts as well. Their time is contained in the called part already, so it is subtracted twice."""
    own = list(totals)
    for i, caller in enumerate(callers):
        while caller is not None:
            own[caller] -= totals[i]
            caller = callers[caller]
    return own


def wrong_own_times_taken_away(totals, callers):
    """You subtract the own times of the called parts. The time of what they called then stays with the caller."""
    own = list(totals)
    for i in range(len(totals) - 1, -1, -1):
        if callers[i] is not None:
            own[callers[i]] -= own[i]
    return own


def wrong_last_call_only(totals, callers):
    """You subtract only the last of the parts that a part called. It may have called several."""
    last = {caller: total for total, caller in zip(totals, callers)}
    return [total - last.get(i, 0) for i, total in enumerate(totals)]
