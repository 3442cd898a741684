"""Does it fit on the phone?

Before a model is trained, somebody must say how large it gets. Return the number of parameters of the decoder from the chapter: token
rows, learnt position rows, the blocks with all biases and norms, the final norm and the layer that scores the next token. If the rows are
tied, that layer uses the token rows and has no parameters; else it has a table of its own, without a bias.

- `V`: the vocabulary size; `L`: the number of places; `d`: the length of the rows; `N`: the number of blocks; all ints of at least 1.
- `tied`: a bool.
- Returns an int.

>>> budget_for_a_model(50, 16, 8, 3, True)
3160
>>> budget_for_a_model(50, 16, 8, 3, False)
3560
"""

minutes = 5
chapter = "03-from-ids-to-scores"
hint = "Count a block on paper: attention 4 tables and 4 biases, feed-forward two tables and biases of 4d and d, two norms with 2d each."


def budget_for_a_model(V: int, L: int, d: int, N: int, tied: bool) -> int:
    block = 12 * d**2 + 13 * d
    total = V * d + L * d + N * block + 2 * d
    if not tied:
        total += V * d
    return total


def cases(rng):
    yield (1, 1, 1, 1, True)
    yield (1, 1, 1, 1, False)
    yield (50, 16, 8, 3, True)
    yield (50, 16, 8, 3, False)
    yield (50257, 1024, 768, 12, True)
    for tied in (True, False, True):
        yield (int(rng.integers(100, 5000)), int(rng.integers(32, 512)), int(rng.integers(2, 9)) * 16, int(rng.integers(2, 9)), tied)


def wrong_tied_counted_twice(V, L, d, N, tied):
    """You count the scoring layer whether or not the rows are tied. A tied table is stored once."""
    return 2 * V * d + L * d + N * (12 * d**2 + 13 * d) + 2 * d


def wrong_tables_alone(V, L, d, N, tied):
    """You left out biases and norms of the blocks: 13 d in each."""
    return V * d * (1 if tied else 2) + L * d + N * 12 * d**2 + 2 * d


def wrong_places_forgotten(V, L, d, N, tied):
    """You left out the table of the position rows. Here it is learnt."""
    return V * d * (1 if tied else 2) + N * (12 * d**2 + 13 * d) + 2 * d


def wrong_final_norm_forgotten(V, L, d, N, tied):
    """You left out the norm after the last block, with its scale and shift."""
    return V * d * (1 if tied else 2) + L * d + N * (12 * d**2 + 13 * d)
