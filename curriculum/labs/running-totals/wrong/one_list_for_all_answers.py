"""Your program fills the same list at every call: the totals of [3, 1, 4, 2] are right until somebody asks
for the totals of another list, and then the first result has changed too. A list that is made in the
line with `def`, or outside the function, is made only once. Make it inside the function, where the
lines run at every call."""


def running_total(xs: list[float], totals: list[float] = []) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals.clear()
    total = 0
    for x in xs:
        total += x
        totals.append(total)
    return totals
