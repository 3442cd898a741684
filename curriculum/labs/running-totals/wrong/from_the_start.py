"""The totals are right, but for each of them your program goes through a list, or a good part of one, once
more. `sum(xs[: i + 1])` adds up from the start: 1 + 2 + 3 + 4 steps for four numbers, 138 billion for a
year of minutes. `totals + [total]` and `xs[1:]` copy a list each time, and `pop(0)` moves every item
that is left. Go through `xs` once, add each number to the total you have so far, and append the new
total."""


def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    return [sum(xs[: i + 1]) for i in range(len(xs))]
