"""The order of every epoch

A training run on photos goes through the night and has to be repeatable: from the seed, anyone should be able to say which photos were in which batch.
Return the batches of all epochs, in order.

Make one `torch.Generator` with the seed. For each epoch draw an order of the n photos with `torch.randperm` and cut it into
batches of `size`. A last batch with fewer than `size` photos is left out in this run, because its slopes would be too noisy.

- `n`, `size`, `epochs`: ints of at least 1, and `size` is at most `n`; `seed`: an int, at least 0.
- Returns a list with one list for each epoch; in it a list of photo numbers for each batch.

>>> night_shift_order(5, 2, 2, 0)
[[[4, 0], [1, 3]], [[3, 4], [0, 1]]]
"""

import torch

minutes = 7
chapter = "02-batches-and-an-honest-check"
equivalent = {
    "Compare_Eq_GtE @ 9:run.append([rows.tolist() for rows in order.split(size) if len(rows) == size]) -> run.append([rows.tolist() for rows in order.split(size) if len(rows) >= size])": "no piece is larger than size",
}
hint = "How many generators does the whole run need, and when is the seed set?"


def night_shift_order(n: int, size: int, epochs: int, seed: int) -> list[list[list[int]]]:
    chance = torch.Generator().manual_seed(seed)
    run = []
    for epoch in range(epochs):
        order = torch.randperm(n, generator=chance)
        run.append([rows.tolist() for rows in order.split(size) if len(rows) == size])
    return run


def cases(rng):
    yield (1, 1, 1, 0)
    yield (4, 2, 1, 3)
    yield (5, 2, 2, 0)
    yield (7, 3, 3, 1)
    yield (6, 3, 2, 8)
    yield (5, 5, 3, 2)
    for n in (8, 11, 13):
        yield (n, int(rng.integers(2, 5)), int(rng.integers(2, 4)), int(rng.integers(0, 1000)))


def wrong_seeded_each_epoch(n, size, epochs, seed):
    """You set the seed again in each epoch, so every epoch has the same order. Set it once, before the first."""
    run = []
    for epoch in range(epochs):
        order = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
        run.append([rows.tolist() for rows in order.split(size) if len(rows) == size])
    return run


def wrong_small_batch_kept(n, size, epochs, seed):
    """You keep the last batch although it is too small. In this run it is left out."""
    chance = torch.Generator().manual_seed(seed)
    return [[rows.tolist() for rows in torch.randperm(n, generator=chance).split(size)] for epoch in range(epochs)]


def wrong_last_batch_always_dropped(n, size, epochs, seed):
    """You leave out the last batch in any case. If n can be divided by the size, it is a full one and stays."""
    chance = torch.Generator().manual_seed(seed)
    return [[rows.tolist() for rows in torch.randperm(n, generator=chance).split(size)[:-1]] for epoch in range(epochs)]


def wrong_seed_plus_epoch(n, size, epochs, seed):
    """You seed each epoch with another number, the seed plus the epoch. One generator is seeded once, and the draws follow each other."""
    run = []
    for epoch in range(epochs):
        order = torch.randperm(n, generator=torch.Generator().manual_seed(seed + epoch))
        run.append([rows.tolist() for rows in order.split(size) if len(rows) == size])
    return run
