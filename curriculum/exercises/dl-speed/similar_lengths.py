"""Similar lengths together

Texts of a batch are filled up to the longest of them. Put texts of similar length together: sort by length, shortest first, and cut into batches of `size`; the last may be smaller. Return the batches and the number of places that this saves, compared to batches cut from the order given.

- `lengths`: a list of ints, at least one. `size`: an int, at least 1.
- A batch has as many places as its number of texts times its largest length.
- Returns a tuple: a list of batches, each a list of positions in `lengths`, counted from 0, and an int. Texts of equal length stay in their order.

>>> similar_lengths([3, 50, 4, 48], 2)
([[0, 2], [3, 1]], 88)
"""

minutes = 7
chapter = "02-more-rows-at-a-time"
hint = "Write a helper that cuts an order of positions into batches and adds up their places."


def similar_lengths(lengths: list[int], size: int) -> tuple[list[list[int]], int]:
    given = list(range(len(lengths)))
    by_length = sorted(given, key=lambda i: lengths[i])
    costs, batches = [], []
    for order in (given, by_length):
        batches = [order[at : at + size] for at in range(0, len(order), size)]
        costs.append(sum(len(batch) * max(lengths[i] for i in batch) for batch in batches))
    return batches, costs[0] - costs[1]


def cases(rng):
    yield ([5], 2)
    yield ([3, 50, 4, 48], 2)
    yield ([9, 1, 8], 2)
    yield ([4, 4, 2, 4, 2], 2)
    yield ([20, 1, 1, 20, 7], 3)
    yield ([7, 30, 2, 9, 11, 3, 28], 3)
    for n, size in ((7, 2), (10, 4), (11, 3)):
        yield (rng.integers(1, 60, n).tolist(), size)


def _cost(lengths, batches, count):
    return sum(count(batch) * max(lengths[i] for i in batch) for batch in batches)


def _both(lengths, size, longest_first, count):
    order = sorted(range(len(lengths)), key=lambda i: -lengths[i] if longest_first else lengths[i])
    cut = [[o[a : a + size] for a in range(0, len(o), size)] for o in (list(range(len(lengths))), order)]
    return cut[1], _cost(lengths, cut[0], count) - _cost(lengths, cut[1], count)


def wrong_longest_first(lengths, size):
    """You begin with the longest text. The shortest come first here, and the smaller last batch then holds the longest."""
    return _both(lengths, size, True, len)


def wrong_last_batch_full(lengths, size):
    """You count the last batch as if it were full. It has as many places as its own number of texts times its largest length."""
    return _both(lengths, size, False, lambda batch: size)


def wrong_lengths_in_the_batches(lengths, size):
    """Your batches hold the lengths. Return positions in `lengths`, so that the texts can be found."""
    batches, saved = _both(lengths, size, False, len)
    return [[lengths[i] for i in batch] for batch in batches], saved
