"""It takes raw columns

A network for house prices was trained on standardised columns: each value minus the mean of its column, divided by the column's spread. Every program that uses it has to repeat that, and one of them forgot. Build the standardising into the first layer, so that the network takes the columns as they come.

- `W`: d lists of h floats and `b`: h floats, the first layer, for standardised columns. `mean` and `spread`: lists of d floats, each spread above 0. d and h are at least 1.
- Returns a tuple `(W, b)` of lists in the same form. For every raw row x they give the same scores as the old ones give for the standardised row.

For x = 10 the standardised value is (10 - 4) / 2 = 3, and the score 3 · 6 + 1 = 19. The new layer says 10 · 3 - 11 = 19.

>>> takes_raw_columns([[6.0]], [1.0], [4.0], [2.0])
([[3.0]], [-11.0])
"""

import numpy as np

minutes = 7
chapter = "03-a-trained-network"
hint = "Write down the score of one unit for a standardised row. Which parts are multiplied by x, and which aren't?"

equivalent = {
    "NumberReplacer @ 5:raw = np.array(W) / np.array(spread).reshape(-1, 1) -> raw = np.array(W) / np.array(spread).reshape(- 2, 1)": "NumPy works out the length for any negative number",
}


def takes_raw_columns(W: list[list[float]], b: list[float], mean: list[float], spread: list[float]) -> tuple[list[list[float]], list[float]]:
    raw = np.array(W) / np.array(spread).reshape(-1, 1)
    bias = np.array(b) - np.array(mean) @ raw
    return raw.tolist(), bias.tolist()


def cases(rng):
    yield ([[6.0]], [1.0], [0.0], [1.0])
    yield ([[6.0]], [1.0], [4.0], [2.0])
    yield ([[6.0, 1.0]], [1.0, 0.0], [4.0], [0.5])
    yield ([[1.0], [2.0]], [0.0], [10.0, -2.0], [4.0, 8.0])
    yield ([[1.0, 3.0], [2.0, 4.0]], [0.5, -0.5], [10.0, 1.0], [4.0, 2.0])
    yield ([[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]], [0.0, 0.0, 1.0], [3.0, -1.0], [2.0, 0.25])
    for d, h in ((2, 2), (3, 3), (4, 2), (3, 5)):
        yield (
            rng.integers(-6, 7, (d, h)).astype(float).tolist(),
            rng.integers(-3, 4, h).astype(float).tolist(),
            rng.integers(1, 50, d).astype(float).tolist(),
            (rng.integers(1, 9, d) / 2 + 1).tolist(),
        )


def wrong_bias_kept(W, b, mean, spread):
    """You leave the biases as they are. The means are subtracted from every row, whatever its values, and that goes into the biases."""
    return (np.array(W) / np.array(spread)[:, None]).tolist(), list(b)


def wrong_mean_not_divided(W, b, mean, spread):
    """You take the means times the *old* weights from the biases. The mean is divided by the spread as well, like the value it's subtracted from."""
    return (np.array(W) / np.array(spread)[:, None]).tolist(), (np.array(b) - np.array(mean) @ np.array(W)).tolist()


def wrong_multiplied_by_the_spread(W, b, mean, spread):
    """You multiply the weights by the spread. The values are divided by it, so their weights have to be as well."""
    raw = np.array(W) * np.array(spread)[:, None]
    return raw.tolist(), (np.array(b) - np.array(mean) @ raw).tolist()


def wrong_mean_added(W, b, mean, spread):
    """You add the share of the means to the biases. The means are subtracted from the values, and the sign stays."""
    raw = np.array(W) / np.array(spread)[:, None]
    return raw.tolist(), (np.array(b) + np.array(mean) @ raw).tolist()
