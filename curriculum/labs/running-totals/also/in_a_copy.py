def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = xs.copy()
    for i in range(1, len(totals)):
        totals[i] += totals[i - 1]
    return totals
