"""Pieces that fit

A paper trains with batches that your machine can't hold. Plan the run before you rent anything: how large may a piece be, and how often is the model called in an epoch?

- `memory`: an int, the megabytes of the machine. `fixed`: an int, at least 0, the megabytes for weights, slopes and the averages of the optimiser. `row`: an int above 0, the megabytes that the intermediate results of one row take while it goes through.
- `rows`: an int, at least 1, the rows of an epoch. `batch`: an int, at least 1. The epoch is cut into batches; the last may be smaller. Each batch is cut into pieces of the largest size that fits into the memory; the last piece of a batch may be smaller, and no piece goes beyond the end of its batch.
- Returns a tuple of three ints: the size of a piece (never more than `batch`), the calls of the model in an epoch, and the steps of the optimiser in an epoch.
- Raises `ValueError` if not even a piece of one row fits.

>>> pieces_that_fit(8000, 2000, 100, 1000, 200)
(60, 20, 5)
"""

import math

minutes = 9
chapter = "03-in-pieces"
hint = "Cut the epoch into batches first, then each batch into pieces. Is the last batch as large as the others?"


def pieces_that_fit(memory: int, fixed: int, row: int, rows: int, batch: int) -> tuple[int, int, int]:
    piece = min((memory - fixed) // row, batch)
    if piece < 1:
        raise ValueError("not even one row fits")
    calls = steps = 0
    for start in range(0, rows, batch):
        calls += math.ceil(min(batch, rows - start) / piece)
        steps += 1
    return piece, calls, steps


def cases(rng):
    yield (100, 90, 10, 1, 1)
    yield (100, 91, 10, 5, 4)
    yield (100, 200, 10, 5, 4)
    yield (8000, 2000, 100, 1000, 200)
    yield (8000, 2000, 100, 1030, 200)
    yield (8000, 2000, 100, 150, 200)
    yield (8000, 2000, 10, 900, 200)
    yield (8000, 2000, 10, 90, 200)
    yield (500, 100, 40, 25, 10)
    yield (500, 100, 45, 64, 20)
    yield (640, 0, 10, 256, 128)
    yield (1300, 280, 100, 95, 32)
    yield (760, 20, 100, 50, 16)
    for _ in range(5):
        row, piece = int(rng.integers(5, 40)), int(rng.integers(3, 20))
        fixed = int(rng.integers(100, 900))
        batch = piece * int(rng.integers(2, 5)) + int(rng.integers(1, piece))
        yield (fixed + row * piece + int(rng.integers(0, row)), fixed, row, batch * int(rng.integers(3, 8)) + int(rng.integers(1, batch)), batch)


def wrong_cut_from_the_epoch(memory, fixed, row, rows, batch):
    """You cut the pieces from the whole epoch. Each batch is cut by itself, and its last piece may be small, since the step comes before the next batch begins."""
    piece = min((memory - fixed) // row, batch)
    if piece < 1:
        raise ValueError
    return piece, math.ceil(rows / piece), math.ceil(rows / batch)


def wrong_last_batch_full(memory, fixed, row, rows, batch):
    """You count the last batch as if it were full. It has only the rows that are left, and may need fewer calls."""
    piece = min((memory - fixed) // row, batch)
    if piece < 1:
        raise ValueError
    steps = math.ceil(rows / batch)
    return piece, steps * math.ceil(batch / piece), steps


def wrong_weights_forgotten(memory, fixed, row, rows, batch):
    """You give the whole memory to the rows. Weights, slopes and averages are there all the time and take their part first."""
    piece = min(memory // row, batch)
    if piece < 1:
        raise ValueError
    calls = sum(math.ceil(min(batch, rows - i) / piece) for i in range(0, rows, batch))
    return piece, calls, math.ceil(rows / batch)


def wrong_step_for_each_piece(memory, fixed, row, rows, batch):
    """You take a step after each piece. The slopes of all pieces of a batch add up first, and one step follows."""
    piece = min((memory - fixed) // row, batch)
    if piece < 1:
        raise ValueError
    calls = sum(math.ceil(min(batch, rows - i) / piece) for i in range(0, rows, batch))
    return piece, calls, calls
