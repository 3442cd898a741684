def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = []
    for x in xs:
        totals.append(x)  # TODO: this only copies; what belongs here?
    return totals
