"""Your program skips a 0, since it changes no total. But there are as many totals as costs: an hour in
which nothing was spent has a total as well, the one before it. For [3, 0, 4] you return [3, 7], and
drawn next to the costs, the 7 is an hour early."""


def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = []
    total = 0
    for x in xs:
        if x:
            total += x
            totals.append(total)
    return totals
