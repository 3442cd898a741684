"""Your totals are one place behind: [3, 1, 4, 2] gives [0, 3, 4, 8]. Each item holds the sum *before* its
number, so the list begins with 0, and the bill, 10, is missing. The number at a place belongs to the
total at that place; a slice `xs[:i]` stops before `xs[i]`."""


def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = []
    total = 0
    for x in xs:
        totals.append(total)
        total += x
    return totals
