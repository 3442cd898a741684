"""Your program adds each number to the *number* before it, not to the total before it: [3, 1, 4, 2] gives
[3, 4, 5, 6], but the third total is 3 + 1 + 4 = 8. What happened further left is forgotten."""


def running_total(xs: list[float]) -> list[float]:
    """Return a new list: item i is the sum of xs up to and including place i."""
    totals = []
    for i in range(len(xs)):
        if i == 0:
            totals.append(xs[i])
        else:
            totals.append(xs[i - 1] + xs[i])
    return totals
