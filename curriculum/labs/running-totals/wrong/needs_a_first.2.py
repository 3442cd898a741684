def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    rest = iter(xs)
    totals = [next(rest)]
    for x in rest:
        totals.append(totals[-1] + x)
    return totals
