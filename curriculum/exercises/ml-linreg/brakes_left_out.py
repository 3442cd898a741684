"""Find the mistake: nothing ever slows the model down

The energy that an electric bus needs is guessed from two standardised columns, by lasso in rounds. One of the columns
is the mean speed of the wind from *behind*, which lowers the need. In every model that the program has made so far,
columns that lower the target have the slope 0, even with a tiny weight. Find the mistake and fix it.

- `first`, `second`: for each column the sum of its products with the target; `both`: the sum of the products of the two
  columns; `n`: the number of rows; `weight`: at least 0; `rounds`: a whole number, at least 0.
- Returns a tuple of two numbers, the slopes after the rounds. They start at 0.

>>> two_slopes(10, -9, 2, 5, 2, 1)
(1.6, -2.04)
"""

kind = "fix"
minutes = 5
chapter = "04-lasso"
hint = "Put -9 into the second line of the loop: what does `max` choose? Sizes and signs should be treated apart."

starter = '''
def two_slopes(first: float, second: float, both: float, n: int, weight: float, rounds: int) -> tuple[float, float]:
    b1, b2 = 0.0, 0.0
    for _ in range(rounds):
        b1 = max(first - both * b2 - weight, 0) / n
        b2 = max(second - both * b1 - weight, 0) / n
    return b1, b2
'''


def _soft(p, weight):
    if p > 0:
        return max(p - weight, 0)
    return min(p + weight, 0)


def two_slopes(first: float, second: float, both: float, n: int, weight: float, rounds: int) -> tuple[float, float]:
    b1, b2 = 0.0, 0.0
    for _ in range(rounds):
        b1 = _soft(first - both * b2, weight) / n
        b2 = _soft(second - both * b1, weight) / n
    return b1, b2


def cases(rng):
    yield (10, -9, 2, 5, 2, 0)
    yield (10, 9, 2, 5, 2, 2)
    yield (10, -9, 2, 5, 2, 1)
    yield (-10, 9, 2, 5, 2, 1)
    yield (-10, -9, 2, 5, 0, 3)
    yield (10, 1, 2, 5, 3, 2)
    yield (10, -1, -2, 5, 3, 2)
    yield (4, 9, -3, 6, 5, 4)
    yield (-4, 9, 3, 6, 5, 4)
    yield (0.5, -0.5, 0, 5, 0, 1)
    yield (1, -30, 2, 5, 2, 3)
    yield (-12, 1, -1, 4, 2, 3)
    for rounds in (1, 2, 5):
        a, b = rng.integers(10, 30, 2).tolist()
        yield (-a, b, int(rng.integers(-3, 4)), 5, 2, rounds)
        yield (a, -b, int(rng.integers(-3, 4)), 5, 4, rounds)


def wrong_negative_slopes_lost(first, second, both, n, weight, rounds):
    """Sums below 0 become 0. The weight is taken off their size: with the weight 2, -9 becomes -7."""
    b1, b2 = 0.0, 0.0
    for _ in range(rounds):
        b1 = max(first - both * b2 - weight, 0) / n
        b2 = max(second - both * b1 - weight, 0) / n
    return b1, b2


def wrong_sign_lost(first, second, both, n, weight, rounds):
    """You take the weight off the size and forget to give the sign back. The wind from behind now raises the need."""
    b1, b2 = 0.0, 0.0
    for _ in range(rounds):
        b1 = max(abs(first - both * b2) - weight, 0) / n
        b2 = max(abs(second - both * b1) - weight, 0) / n
    return b1, b2


def wrong_weight_always_subtracted(first, second, both, n, weight, rounds):
    """You left out the comparison with 0. A negative sum then moves away from 0, and small sums change their sign."""
    b1, b2 = 0.0, 0.0
    for _ in range(rounds):
        b1 = (first - both * b2 - weight) / n
        b2 = (second - both * b1 - weight) / n
    return b1, b2
