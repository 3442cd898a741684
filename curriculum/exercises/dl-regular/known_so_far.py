"""Running mean and variance

A layer with batch norm has seen some batches. For *one* column, return its running mean and running variance afterwards,
as PyTorch keeps them: mean 0 and variance 1 at the start, and after each batch

    running = (1 - momentum) * running + momentum * batch

where the batch's variance is divided by n - 1.

- `batches`: a list of batches, which may be empty; each is a list of at least two floats, the column's values. Batches may differ in size.
- `momentum`: a float from 0 to 1.
- Returns a list `[mean, variance]` of floats.

>>> known_so_far([[2.0, 6.0]], 0.5)
[2.0, 4.5]
"""

import numpy as np

minutes = 5
chapter = "03-a-common-scale"
hint = "Two rows, 2 and 6: the squares of the differences add up to 8. By what are they divided here?"


def known_so_far(batches: list[list[float]], momentum: float) -> list[float]:
    mean, variance = 0.0, 1.0
    for batch in batches:
        values = np.array(batch)
        mean = (1 - momentum) * mean + momentum * float(values.mean())
        variance = (1 - momentum) * variance + momentum * float(values.var(ddof=1))
    return [mean, variance]


def cases(rng):
    yield ([], 0.1)
    yield ([[2.0, 6.0]], 0.5)
    yield ([[2.0, 6.0]], 0.1)
    yield ([[1.0, 2.0, 6.0], [3.0, 5.0]], 0.1)
    yield ([[1.0, 1.0], [9.0, 8.0, 4.0, 3.0]], 0.25)
    yield ([[4.0, 2.0], [0.0, 8.0], [6.0, 6.0, 3.0]], 1.0)
    for count in (2, 3, 5):
        yield ([(rng.integers(-20, 60, int(rng.integers(2, 6))) / 4).tolist() for _ in range(count)], float(rng.choice([0.1, 0.2, 0.3])))


def wrong_divided_by_n(batches, momentum):
    """You divide the variance by n. That is what the batch itself is normalised with; the running variance takes n - 1."""
    mean, variance = 0.0, 1.0
    for batch in batches:
        mean = (1 - momentum) * mean + momentum * float(np.mean(batch))
        variance = (1 - momentum) * variance + momentum * float(np.var(batch))
    return [mean, variance]


def wrong_momentum_swapped(batches, momentum):
    """You keep the share `momentum` of the old values. Here momentum is the weight of the *new* batch."""
    mean, variance = 0.0, 1.0
    for batch in batches:
        mean = momentum * mean + (1 - momentum) * float(np.mean(batch))
        variance = momentum * variance + (1 - momentum) * float(np.var(batch, ddof=1))
    return [mean, variance]


def wrong_variance_from_zero(batches, momentum):
    """Your running variance starts at 0. It starts at 1."""
    mean, variance = 0.0, 0.0
    for batch in batches:
        mean = (1 - momentum) * mean + momentum * float(np.mean(batch))
        variance = (1 - momentum) * variance + momentum * float(np.var(batch, ddof=1))
    return [mean, variance]
