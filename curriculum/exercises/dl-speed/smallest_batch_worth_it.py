"""The smallest batch worth it

Larger batches make each row cheaper, but from some size on hardly any more, and they take memory. Two timings are enough to find the size at which to stop.

- A call with `n` rows took `t` microseconds, a call with `m` rows took `u`. All four are ints, `m` is larger than `n`, and `u` larger than `t`. From the two, work out the fixed cost of a call and the cost of a row; both are whole numbers here.
- `percent`: an int, at least 1. In a batch, a row costs its own cost and its share of the fixed cost. Return the smallest batch size with which that share is at most `percent` per cent of the row's own cost.
- Returns an int, at least 1.

Here a row costs 10 and a call 2,000, and with 2,000 rows the share is 1: ten per cent of 10.

>>> smallest_batch_worth_it(10, 2100, 510, 7100, 10)
2000
"""

minutes = 7
chapter = "02-more-rows-at-a-time"
hint = "Write the condition with the fixed cost shared by b rows, and solve it for b. What if b isn't a whole number?"


def smallest_batch_worth_it(n: int, t: int, m: int, u: int, percent: int) -> int:
    row = (u - t) // (m - n)
    fixed = t - n * row
    size = 1
    while 100 * fixed > percent * row * size:
        size += 1
    return size


def cases(rng):
    yield (1, 30, 2, 40, 100)
    yield (1, 10, 5, 50, 10)
    yield (10, 2100, 510, 7100, 10)
    yield (10, 2100, 510, 7100, 100)
    yield (10, 2100, 510, 7100, 7)
    yield (4, 520, 8, 540, 50)
    yield (20, 1300, 120, 2300, 9)
    yield (8, 92, 24, 268, 10)
    yield (3, 1000, 7, 2200, 30)
    yield (2, 5, 4, 9, 20)
    for _ in range(6):
        fixed, row = int(rng.integers(200, 4000)), int(rng.integers(3, 40))
        n = int(rng.integers(1, 30))
        m = n + int(rng.integers(5, 300))
        yield (n, fixed + n * row, m, fixed + m * row, int(rng.integers(3, 60)))


def _up(a, b):
    return max(1, -(-a // b))


def wrong_row_from_one_timing(n, t, m, u, percent):
    """You divide the second timing by its rows to get the cost of a row. The fixed cost is still in it; the difference of the two timings is due to the rows alone."""
    row = u / m
    fixed = max(t - n * row, 0)
    size = 1
    while 100 * fixed > percent * row * size:
        size += 1
    return size


def wrong_first_timing_is_fixed(n, t, m, u, percent):
    """You take the whole first timing for the fixed cost. Part of it was spent on its n rows."""
    return _up(100 * t * (m - n), percent * (u - t))


def wrong_rounded_down(n, t, m, u, percent):
    """You round the size down. With one row too few the share of the fixed cost is still above the limit."""
    row = (u - t) // (m - n)
    return max(1, 100 * (t - n * row) // (percent * row))


def wrong_share_of_the_whole(n, t, m, u, percent):
    """You compare the shared fixed cost with all that a row costs in the batch. The limit is a percentage of the row's own cost."""
    row = (u - t) // (m - n)
    fixed = t - n * row
    size = 1
    while 100 * fixed > percent * (fixed + row * size):
        size += 1
    return size
