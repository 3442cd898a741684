"""Gently, and more gently below

The lower a layer, the more general is what it knows, and the less it should change. A plan for fine-tuning gives each block
of the network a learning rate of its own: the top block gets `top`, each block below gets that of the block above it times
`factor`. The lowest `frozen` blocks don't learn at all.

- `blocks`: the number of blocks, at least 1. `frozen`: from 0 to `blocks`.
- `top`: a float above 0. `factor`: a float above 0 and below 1.
- Returns a list of floats, one for each block, from the lowest to the top. Frozen blocks have the rate 0.0.

>>> rates_by_depth(4, 0.5, 0.5, 1)
[0.0, 0.125, 0.25, 0.5]
>>> rates_by_depth(2, 0.5, 0.5, 2)
[0.0, 0.0]
"""

minutes = 6
chapter = "02-freeze-then-thaw"


def rates_by_depth(blocks: int, top: float, factor: float, frozen: int) -> list[float]:
    rates = []
    for block in range(blocks):
        depth = blocks - 1 - block
        rates.append(0.0 if block < frozen else top * factor**depth)
    return rates


def cases(rng):
    yield (1, 0.5, 0.5, 0)
    yield (1, 0.5, 0.5, 1)
    yield (2, 0.5, 0.5, 0)
    yield (2, 0.5, 0.5, 2)
    yield (4, 0.5, 0.5, 1)
    yield (3, 8.0, 0.25, 1)
    yield (5, 0.1, 0.1, 0)
    for n in (4, 6, 9):
        yield (n, round(float(rng.uniform(0.01, 0.9)), 3), round(float(rng.uniform(0.1, 0.8)), 2), int(rng.integers(1, n)))


def wrong_from_below(blocks, top, factor, frozen):
    """Your largest rate is at the bottom. The general layers below should change least."""
    return [0.0 if b < frozen else top * factor**b for b in range(blocks)]


def wrong_top_is_smaller(blocks, top, factor, frozen):
    """Your top block's rate is multiplied by the factor already. The top block gets `top` itself."""
    return [0.0 if b < frozen else top * factor ** (blocks - b) for b in range(blocks)]


def wrong_frozen_at_the_top(blocks, top, factor, frozen):
    """You freeze the top blocks. The top has to learn the new task; the lowest blocks stay."""
    return [0.0 if b >= blocks - frozen else top * factor ** (blocks - 1 - b) for b in range(blocks)]
