"""Workers worth their start

A loader with more workers feeds the model faster, but each worker is a process that has to be started at the beginning of the epoch. With which number of workers is an epoch shortest?

- `load` and `compute`: ints, at least 1, the milliseconds that a batch takes to prepare and to compute. `batches`: an int, at least 1, the batches of an epoch. `start`: an int, at least 0, the milliseconds that each worker takes to start; they are started one after the other. `cores`: an int, at least 0, the largest number of workers allowed.
- With no worker a batch takes `load + compute`. With n workers it takes the larger of `load / n` and `compute`, and the epoch begins with `n * start` milliseconds.
- Returns an int from 0 to `cores`. If several numbers give the same time, the smallest of them.

>>> workers_worth_it(60, 40, 100, 50, 8)
2
>>> workers_worth_it(1, 5, 30, 400, 8)
0
"""

minutes = 7
chapter = "01-where-the-time-goes"
hint = "Write a function for the time of an epoch with n workers first. What is special about 0?"


def _epoch(load, compute, batches, start, n):
    if n == 0:
        return batches * (load + compute)
    return n * start + batches * max(load / n, compute)


def workers_worth_it(load: int, compute: int, batches: int, start: int, cores: int) -> int:
    times = []
    for n in range(cores + 1):
        step = max(load / n, compute) if n else load + compute
        times.append(n * start + batches * step)
    return times.index(min(times))


def cases(rng):
    yield (60, 40, 100, 50, 0)
    yield (60, 40, 100, 50, 1)
    yield (60, 40, 100, 50, 8)
    yield (1, 5, 30, 400, 8)
    yield (30, 40, 100, 0, 6)
    yield (40, 40, 10, 400, 4)
    yield (80, 10, 20, 100, 8)
    yield (96, 8, 16, 64, 12)
    yield (90, 30, 200, 10, 2)
    yield (20, 20, 2, 15, 4)
    yield (64, 4, 1, 1, 16)
    yield (8, 8, 4, 40, 2)
    yield (120, 10, 40, 200, 3)
    yield (100, 1, 1, 10, 8)
    yield (80, 2, 10, 40, 6)
    for _ in range(5):
        yield (12 * int(rng.integers(3, 20)), int(rng.integers(3, 30)), 12 * int(rng.integers(2, 40)), int(rng.integers(20, 400)), int(rng.integers(2, 13)))


def wrong_start_forgotten(load, compute, batches, start, cores):
    """You add workers until the model no longer waits, whatever they cost. When an epoch is short, starting them may take longer than they save."""
    times = [_epoch(load, compute, batches, 0, n) for n in range(cores + 1)]
    return times.index(min(times))


def wrong_started_for_each_batch(load, compute, batches, start, cores):
    """You pay for the start of the workers with each batch. They are started once, at the beginning of the epoch."""
    times = [batches * (load + compute if n == 0 else n * start + max(load / n, compute)) for n in range(cores + 1)]
    return times.index(min(times))


def wrong_never_without(load, compute, batches, start, cores):
    """You begin with one worker. None at all is a choice, too, and for a batch that is quickly prepared it's often the best."""
    times = [_epoch(load, compute, batches, start, n) for n in range(1, cores + 1)]
    return 1 + times.index(min(times)) if times else 0
