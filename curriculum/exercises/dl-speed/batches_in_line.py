"""Batches in line

One loader process prepares batches for a model and works ahead. Finished batches wait in a queue with room for `ahead` of them. If the queue is full, the loader keeps its finished batch and waits until the model takes one; only then does it begin the next. At time 0 the queue is empty, and both begin.

- `load` and `compute`: lists of ints, at least 0, of the same length, at least one: the milliseconds that each batch takes to prepare and to compute. Batches go in order.
- The model takes batch i as soon as it is ready and batch i - 1 is computed. The loader starts batch i as soon as batch i - 1 is prepared and the model has taken batch i - 1 - `ahead`, if there is one.
- `ahead`: an int, at least 1.
- Returns the time at which the last batch is computed.

>>> batches_in_line([60, 60, 60], [40, 40, 40], 1)
220
"""

minutes = 8
chapter = "01-where-the-time-goes"
hint = "Keep three times for each batch: prepared, taken, and computed."


def batches_in_line(load: list[int], compute: list[int], ahead: int) -> int:
    prepared, taken, computed = 0, [], 0
    for i, (cost, work) in enumerate(zip(load, compute)):
        start = prepared
        if i > ahead:
            start = max(start, taken[i - 1 - ahead])
        prepared = start + cost
        taken.append(max(prepared, computed))
        computed = taken[-1] + work
    return computed


def cases(rng):
    yield ([60], [40], 1)
    yield ([0], [7], 1)
    yield ([60, 60, 60], [40, 40, 40], 1)
    yield ([10, 10, 10], [50, 50, 50], 1)
    yield ([5, 5, 5, 90], [20, 20, 20, 20], 1)
    yield ([5, 5, 5, 90], [20, 20, 20, 20], 2)
    yield ([5, 5, 5, 5, 90], [30, 30, 30, 30, 30], 1)
    yield ([1, 1, 1, 80, 1, 1], [40, 40, 1, 1, 40, 1], 1)
    yield ([1, 1, 1, 1, 100, 1, 1], [50, 40, 30, 20, 1, 1, 1], 2)
    for n, ahead in ((5, 1), (8, 2), (9, 3)):
        yield (rng.integers(1, 90, n).tolist(), rng.integers(1, 90, n).tolist(), ahead)


def wrong_one_after_the_other(load, compute, ahead):
    """You add up all times. The loader prepares the next batch while the model works."""
    return sum(load) + sum(compute)


def wrong_larger_of_the_sums(load, compute, ahead):
    """You return the larger of the two sums. The model can't start before the first batch is ready, and the last batch is computed after it was prepared."""
    return max(sum(load), sum(compute))


def wrong_loader_never_waits(load, compute, ahead):
    """Your loader never waits, however many batches are ready. When the queue is full, it has to wait until the model takes one."""
    prepared = computed = 0
    for cost, work in zip(load, compute):
        prepared += cost
        computed = max(prepared, computed) + work
    return computed
