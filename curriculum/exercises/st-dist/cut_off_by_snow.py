"""Cut off by snow

A mountain village is reached by two roads. After a night of snow, each pass on the way is closed with a probability of
its own, independently of all the others, and a road can be used only if all its passes are open. The mayor wants to
tell the supermarket how safe its deliveries are. Return the probability that at least one of the two roads can be
used, and the probability that exactly one of them can.

- `first`, `second`: lists with at least one number from 0 to 1 each: the probabilities that the passes of the first
  road are closed, and those of the second road. No pass is on both roads. Neither list is changed.
- Returns a tuple of two floats, not rounded.

>>> reached, only_one = village_reached([0.5], [0.2, 0.5])
>>> round(reached, 6), round(only_one, 6)
(0.7, 0.5)
"""

minutes = 6
chapter = "01-in-the-long-run"
hint = "First find the probability that a road can be used: this pass is open, and this one, and this one. Then there are two roads, and four cases: both, only the first, only the second, neither."


def _open(passes):
    chance = 1.0
    for closed in passes:
        chance *= 1 - closed
    return chance


def village_reached(first: list[float], second: list[float]) -> tuple[float, float]:
    a, b = _open(first), _open(second)
    return a + b - a * b, a * (1 - b) + b * (1 - a)


def cases(rng):
    yield ([0.5], [0.5])
    yield ([0.25], [0.5])
    yield ([0.5], [0.2, 0.5])
    yield ([0.5, 0.5], [0.5, 0.5])
    yield ([0.1, 0.2, 0.3], [0.4])
    yield ([0.0, 0.0], [0.3])
    yield ([1.0, 0.2], [0.1, 0.1])
    yield ([0.0], [0.0, 0.0])
    for n in (2, 3, 4):
        chances = rng.integers(5, 45, (2, n)) / 100
        yield (chances[0].tolist(), chances[1].tolist()[: max(1, n - 1)])


def wrong_closed_only_if_all_are(first, second):
    """You treat a road as closed only if all its passes are. One closed pass is enough: a road is open if its first pass is open and its second one, and so on."""
    a = b = 1.0
    for closed in first:
        a *= closed
    for closed in second:
        b *= closed
    a, b = 1 - a, 1 - b
    return a + b - a * b, a * (1 - b) + b * (1 - a)


def wrong_both_counted_twice(first, second):
    """For "at least one" you add the probabilities of the two roads. Nights on which both are open are counted twice; take them away once."""
    a, b = _open(first), _open(second)
    return a + b, a * (1 - b) + b * (1 - a)


def wrong_exactly_one_with_both(first, second):
    """Your second number is too large: in "exactly one" you still count nights on which both roads are open. Only the first, or only the second: what is the probability of each?"""
    a, b = _open(first), _open(second)
    return a + b - a * b, a + b - a * b


def wrong_closures_added(first, second):
    """You add the probabilities that the passes of a road are closed. Two passes can be closed in the same night, so these nights are counted twice. Multiply the probabilities that they are open."""
    a, b = 1 - sum(first), 1 - sum(second)
    return a + b - a * b, a * (1 - b) + b * (1 - a)
