"""The totals are right, but your program overwrites the list it was given: the costs [3, 1, 4, 2] are
gone, and the caller now holds [3, 4, 8, 10]. A list that is passed to a function is not copied; both
names mean the same list. Build a new one."""


def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    for i in range(1, len(xs)):
        xs[i] += xs[i - 1]
    return xs
