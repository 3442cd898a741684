"""Your program asks for the first number before it knows that there is one, so an empty list ends in an
IndexError. Before the first hour nothing has been spent: no costs, so no totals: an empty list. A total
that starts at 0 needs no first number."""


def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = [xs[0]]
    for x in xs[1:]:
        totals.append(totals[-1] + x)
    return totals
