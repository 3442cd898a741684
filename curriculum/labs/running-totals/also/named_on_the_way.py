def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    total = 0
    return [total := total + x for x in xs]
