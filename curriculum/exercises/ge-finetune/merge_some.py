"""One base, several adapters

Two adapters, one for tone and one for a language, are to be merged into the same weight matrix, each with a factor of its own. Return the merged matrix.

- `W`: an array of floats of shape (out, in). It isn't changed.
- `adapters`: a list of dicts with `"A"`, an array of shape (r, in), `"B"`, an array of shape (out, r), and `"alpha"`, a float. The ranks may differ.
- `weights`: a list of floats of the same length. An adapter's correction is multiplied by its weight.
- Returns an array of shape (out, in).

>>> tone = {"A": np.array([[1.0, 0.0]]), "B": np.array([[2.0], [1.0]]), "alpha": 3.0}
>>> merge_some(np.zeros((2, 2)), [tone], [0.5])
array([[3. , 0. ],
       [1.5, 0. ]])
"""

import numpy as np

minutes = 5
chapter = "03-a-thin-correction"
hint = "The rank of each adapter is the number of rows of its A."


def merge_some(W: np.ndarray, adapters: list[dict], weights: list[float]) -> np.ndarray:
    merged = W.copy()
    for adapter, weight in zip(adapters, weights):
        scale = adapter["alpha"] / len(adapter["A"])
        merged += weight * scale * adapter["B"] @ adapter["A"]
    return merged


def _adapter(rng, rows, columns, r):
    return {"A": rng.normal(size=(r, columns)), "B": rng.normal(size=(rows, r)), "alpha": float(rng.choice([3.0, 5.0, 16.0]))}


def cases(rng):
    yield (np.ones((2, 2)), [], [])
    yield (np.zeros((2, 2)), [{"A": np.array([[1.0, 0.0]]), "B": np.array([[2.0], [1.0]]), "alpha": 3.0}], [0.5])
    for rows, columns, ranks in ((2, 3, (1, 2)), (3, 3, (2, 3)), (4, 2, (2, 1, 4)), (3, 5, (3, 2))):
        adapters = [_adapter(rng, rows, columns, r) for r in ranks]
        yield (rng.normal(size=(rows, columns)), adapters, rng.uniform(0.2, 0.8, len(ranks)).tolist())


def wrong_no_rank(W, adapters, weights):
    """You multiply by alpha and don't divide by the rank."""
    return W + sum((w * a["alpha"] * a["B"] @ a["A"] for a, w in zip(adapters, weights)), np.zeros(W.shape))


def wrong_weights_ignored(W, adapters, weights):
    """You add each correction in full, whatever its weight."""
    return W + sum((a["alpha"] / len(a["A"]) * a["B"] @ a["A"] for a in adapters), np.zeros(W.shape))


def wrong_weighted_mean(W, adapters, weights):
    """You divide the corrections by the sum of the weights. Each one is multiplied by its own weight, and no mean is taken."""
    added = sum((w * a["alpha"] / len(a["A"]) * a["B"] @ a["A"] for a, w in zip(adapters, weights)), np.zeros(W.shape))
    return W + added / (sum(weights) or 1)
