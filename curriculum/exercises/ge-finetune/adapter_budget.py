"""The largest rank that fits

A phone has room for `budget` numbers of an adapter. Return the largest rank that can be given to all layers alike, or 0 if not even rank 1 fits.

- `layers`: a list of at least one pair (out, in), both ints of at least 1. Each of these layers gets an A of shape (r, in) and a B of shape (out, r).
- A rank above min(out, in) is of no use: r may not exceed the smallest of these.
- `budget`: an int of at least 0. Returns an int.

>>> adapter_budget([(4, 6), (8, 4)], 70)
3
>>> adapter_budget([(4, 6), (8, 4)], 1000)
4
"""

minutes = 5
chapter = "03-a-thin-correction"
hint = "What does one more rank cost, over all layers?"


def adapter_budget(layers: list[tuple[int, int]], budget: int) -> int:
    each = sum(rows + columns for rows, columns in layers)
    most = min(min(rows, columns) for rows, columns in layers)
    return min(most, budget // each)


def cases(rng):
    yield ([(1, 1)], 0)
    yield ([(4, 6)], 20)
    yield ([(4, 6), (8, 4)], 70)
    yield ([(4, 6), (8, 4)], 1000)
    yield ([(9, 5), (6, 30)], 44)
    yield ([(3, 9)], 500)
    yield ([(5, 2), (7, 7)], 1000)
    yield ([(4, 6), (8, 3)], 1000)
    yield ([(5, 5), (20, 2), (9, 30)], 1000)
    yield ([(7, 12), (12, 6), (30, 8)], 2000)
    yield ([(2, 50), (40, 40)], 100_000)
    yield ([(30, 30)], 300)
    for k in (2, 3, 5):
        layers = [(int(a), int(b)) for a, b in rng.integers(10, 60, (k, 2))]
        yield (layers, int(sum(a + b for a, b in layers) * rng.uniform(2, 9)))


def wrong_full_tables(layers, budget):
    """You count out times in for each layer, which is the size of the frozen matrix. An adapter of rank 1 has out + in numbers."""
    each = sum(rows * columns for rows, columns in layers)
    most = min(min(rows, columns) for rows, columns in layers)
    return min(most, budget // each)


def wrong_no_limit(layers, budget):
    """Your rank may exceed the number of rows or columns of a matrix. No matrix has a higher rank than the smaller of the two."""
    return budget // sum(rows + columns for rows, columns in layers)


def wrong_cap_of_one_layer(layers, budget):
    """You cap the rank by one layer only, and another layer may have a smaller side. `min(layers)`, for example, compares only the first numbers of the pairs."""
    return min(min(min(layers)), budget // sum(rows + columns for rows, columns in layers))


def wrong_first_layer(layers, budget):
    """You count the first layer only, and every layer gets an adapter."""
    most = min(min(rows, columns) for rows, columns in layers)
    return min(most, budget // sum(layers[0]))
