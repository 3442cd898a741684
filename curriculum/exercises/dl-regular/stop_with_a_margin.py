"""Stop with a margin

Training costs money, and an improvement in the fourth digit isn't worth another night. An epoch counts as an improvement
only if its validation loss is more than `margin` below that of the last improvement; the first epoch always counts. Training stops when
`patience` epochs in a row have brought no improvement, or when the losses end. Return the epoch whose state is kept (the
last improvement) and the number of epochs that were run.

- `losses`: a list of floats, at least one; `patience`: an int, at least 1; `margin`: a float, at least 0.
- Epochs count from 0. Returns a list `[kept, run]`.

>>> stop_with_a_margin([0.75, 0.5, 0.4375, 0.5, 0.25], 2, 0.125)
[1, 4]
>>> stop_with_a_margin([0.75, 0.5, 0.4375, 0.5, 0.25], 2, 0.0)
[4, 5]
"""

minutes = 7
chapter = "02-smaller-weights-earlier-stops"
hint = "In the first example 0.4375 is lower than 0.5, but not by enough. With which value is the next loss compared?"


def stop_with_a_margin(losses: list[float], patience: int, margin: float) -> list[int]:
    kept = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[kept] - margin:
            kept = epoch
        if epoch - kept == patience:
            return [kept, epoch + 1]
    return [kept, len(losses)]


def cases(rng):
    yield ([0.5], 1, 0.0)
    yield ([0.5, 0.5], 1, 0.0)
    yield ([0.5, 0.25, 0.125], 2, 0.125)
    yield ([0.75, 0.5, 0.4375, 0.5, 0.25], 2, 0.0)
    yield ([0.75, 0.5, 0.4375, 0.5, 0.25], 2, 0.125)
    yield ([1.0, 0.9375, 0.875, 0.8125, 0.75, 0.6875], 3, 0.125)
    yield ([1.0, 0.9375, 0.84375], 2, 0.125)
    yield ([0.5, 0.4375, 0.34375, 0.25], 3, 0.125)
    yield ([1.0, 0.5, 0.75, 0.625, 0.25], 2, 0.0625)
    yield ([1.0, 0.5, 0.875, 0.75, 0.625, 0.25], 3, 0.0625)
    yield ([1.0, 1.5, 0.5, 0.75, 0.4375, 0.625, 0.125], 3, 0.125)
    for n in (8, 12, 20):
        yield ((1 - rng.integers(0, 40, n).cumsum() / 1024 + rng.integers(0, 4, n) / 16).tolist(), int(rng.integers(2, 5)), 0.0625)


def wrong_margin_ignored(losses, patience, margin):
    """Every lower loss counts as an improvement in your program. It has to be lower by more than the margin."""
    kept = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[kept]:
            kept = epoch
        if epoch - kept == patience:
            return [kept, epoch + 1]
    return [kept, len(losses)]


def wrong_small_gains_move_the_best(losses, patience, margin):
    """You compare with the lowest loss so far. A loss that creeps down by small steps then never counts as an improvement, though it ends far below that of the kept epoch. Compare with the loss of the kept epoch."""
    kept, best = 0, losses[0]
    for epoch, loss in enumerate(losses):
        if loss < best - margin:
            kept = epoch
        best = min(best, loss)
        if epoch - kept == patience:
            return [kept, epoch + 1]
    return [kept, len(losses)]


def wrong_since_the_epoch_before(losses, patience, margin):
    """You compare each loss with that of the epoch before. After a bad epoch even a poor loss then counts as an improvement."""
    kept = 0
    for epoch, loss in enumerate(losses):
        if epoch and loss < losses[epoch - 1] - margin:
            kept = epoch
        if epoch - kept == patience:
            return [kept, epoch + 1]
    return [kept, len(losses)]


def wrong_last_epoch_counted_from_zero(losses, patience, margin):
    """Your second number is the last epoch, counted from 0. The number of epochs that were run is wanted."""
    kept = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[kept] - margin:
            kept = epoch
        if epoch - kept == patience:
            break
    return [kept, epoch]
