"""What moves the takings

A shop's takings are visitors times the share of them who buy times what a buyer spends. All three change from month
to month. Work out how fast the takings change, and how much each of the three contributes to that.

Take two of the three together as one factor, and the product rule holds for three factors as well: each one changes
while the others stand still.

- `values`: a list of the three numbers today, in that order; each is at least 0.
- `rates`: a list of their three rates of change per month; each may be negative or 0.
- Returns a list of four numbers: the rate of change of the takings, and the contributions of visitors, share and
  spending.

>>> what_moves_the_takings([1000, 0.25, 20], [100, 0, -2])
[0.0, 500.0, 0, -500.0]
>>> what_moves_the_takings([1000, 0, 20], [100, 0.5, 1])
[10000.0, 0, 10000.0, 0]
"""

minutes = 6
chapter = "03-rules"
hint = "A contribution is the rate of one factor times the values of the two others. A share may be 0, so don't divide by it."


def what_moves_the_takings(values: list[float], rates: list[float]) -> list[float]:
    visitors, share, spending = values
    d_visitors, d_share, d_spending = rates
    parts = [d_visitors * share * spending, visitors * d_share * spending, visitors * share * d_spending]
    return [sum(parts), *parts]


def cases(rng):
    yield [1, 1, 1], [0, 0, 0]
    yield [1000, 0.25, 20], [100, 0, -2]
    yield [1000, 0, 20], [100, 0.5, 1]
    yield [100, 0.5, 10], [10, 0, 0]
    yield [100, 0.5, 10], [0, 0.25, 0]
    yield [100, 0.5, 10], [10, 0.25, 2]
    yield [0, 0.5, 10], [10, 0.25, 2]
    yield [200, 0.75, 0], [-20, -0.25, 4]
    for _ in range(4):
        values = [int(rng.integers(100, 900)), float(rng.choice([0.125, 0.25, 0.5])), int(rng.integers(5, 60))]
        yield values, [int(rng.integers(-40, 40)), float(rng.choice([-0.0625, 0.0625, 0.125])), int(rng.integers(-4, 5))]


def wrong_rates_multiplied(values, rates):
    """Your rate of change of the takings is the product of the three rates. Look at the three contributions: how do they make up
    the whole change?"""
    a, b, c = values
    da, db, dc = rates
    return [da * db * dc, da * b * c, a * db * c, a * b * dc]


def wrong_percentages(values, rates):
    """For a factor that is 0 today, your contribution is 0. It changes all the same, and the takings with it. Multiply each
    rate by the values of the two others."""
    a, b, c = values
    takings = a * b * c
    parts = [takings * d / v if v else 0 for v, d in zip(values, rates)]
    return [sum(parts), *parts]


def wrong_difference_of_a_month(values, rates):
    """You compute the takings a month later and subtract. Several factors change on the way then; the rate of change is the
    one of this moment."""
    a, b, c = values
    da, db, dc = rates
    return [(a + da) * (b + db) * (c + dc) - a * b * c, da * b * c, a * db * c, a * b * dc]
