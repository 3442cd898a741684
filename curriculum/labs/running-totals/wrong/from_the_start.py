"""The totals are right, but your program adds each of them up from the start: 1 + 2 + 3 + 4 steps for
four numbers, 138 billion for a year of minutes. Keep the total that you already have and add one
number to it."""


def running_total(xs: list[float]) -> list[float]:
    """Answer a new list: item i is the sum of xs up to and including place i."""
    return [sum(xs[: i + 1]) for i in range(len(xs))]
