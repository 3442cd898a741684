"""The totals are right, but the work for each of them grows with its place. To add up from the start,
as `sum(xs[: i + 1])` does, takes 1 + 2 + 3 + 4 steps for four numbers and 138 billion for a year of
minutes; so does copying all earlier totals, as `totals = totals + [total]` does. Add one number to the
total that you have, and append it."""


def running_total(xs: list[float]) -> list[float]:
    """Answer a new list: item i is the sum of xs up to and including place i."""
    return [sum(xs[: i + 1]) for i in range(len(xs))]
