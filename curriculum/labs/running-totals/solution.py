def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = []
    total = 0
    for x in xs:
        total += x
        totals.append(total)
    return totals
