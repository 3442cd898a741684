"""A loop that must be made side by side with your function, so that both see the same list."""

from itertools import islice


def left(batches, items, n):
    """Ask for the batches of items, at most a hundred; answer what became of items."""
    for _ in islice(batches(items, n), 100):
        pass
    return items
