"""Out of patience

A translator's model trains overnight, and after every epoch its error on validation texts is written down. To save
electricity, training should end when there was no new lowest error for `patience` epochs in a row. Find out, from the
errors of a complete training, which epoch's model is kept and after how many epochs it would have ended.

- `errors`: a list of numbers, at least one; the first belongs to epoch 0. `patience`: a whole number, at least 1.
- An error equal to the lowest so far isn't a new lowest one.
- If patience never runs out, all epochs are trained.
- Returns a tuple of two ints: the epoch with the lowest error among those trained (the first of equals), and the
  number of epochs trained.

>>> out_of_patience([9, 7, 8, 8, 3], 2)
(1, 4)
>>> out_of_patience([9, 7, 8, 8, 3], 3)
(4, 5)
"""

minutes = 7
chapter = "02-more-rows-or-an-earlier-stop"
hint = "Keep the epoch of the lowest error so far. How many epochs ago is it, and when is that enough?"


def out_of_patience(errors: list[float], patience: int) -> tuple[int, int]:
    best = 0
    for epoch, error in enumerate(errors):
        if error < errors[best]:
            best = epoch
        if epoch - best == patience:
            return best, epoch + 1
    return best, len(errors)


def cases(rng):
    yield [4], 1
    yield [4, 5], 1
    yield [4, 4], 1
    yield [4, 3, 5], 3
    yield [9, 7, 8, 8, 3], 2
    yield [9, 7, 8, 8, 3], 3
    yield [6, 5, 5, 5, 1], 3
    yield [8, 6, 7, 5, 6, 4, 9, 9], 2
    yield [8, 9, 7, 8, 6, 7, 5], 2
    yield [5, 6, 4, 5, 4, 3], 2
    yield [5, 9, 8, 1], 2
    yield [6, 8, 7, 9, 8, 2], 3
    yield [4, 7, 6, 5, 4, 3], 3
    yield [7, 7, 6, 6, 8, 2], 2
    for n in (8, 12, 20):
        yield rng.integers(2, 20, n).tolist(), int(rng.integers(1, 5))


def wrong_misses_in_all(errors, patience):
    """You count all epochs without a new lowest error, from the beginning. A new lowest one starts the count again."""
    best = waited = 0
    for epoch, error in enumerate(errors[1:], 1):
        if error < errors[best]:
            best = epoch
        else:
            waited += 1
        if waited == patience:
            return best, epoch + 1
    return best, len(errors)


def wrong_rises_counted(errors, patience):
    """You compare each error with the one before it. What counts is whether it is lower than all before: after 7, 9, 8
    the 8 isn't a new lowest error."""
    waited = 0
    for epoch in range(1, len(errors)):
        waited = 0 if errors[epoch] < errors[epoch - 1] else waited + 1
        if waited == patience:
            done = errors[: epoch + 1]
            return done.index(min(done)), epoch + 1
    return errors.index(min(errors)), len(errors)


def wrong_best_of_all(errors, patience):
    """You look for the lowest error of the whole list. What comes after the end of the training would never have been
    computed."""
    best = 0
    for epoch, error in enumerate(errors):
        if error < errors[best]:
            best = epoch
        if epoch - best == patience:
            return errors.index(min(errors)), epoch + 1
    return best, len(errors)


def wrong_equal_is_new(errors, patience):
    """You take an error that equals the lowest for a new lowest one. It has to be lower."""
    best = 0
    for epoch, error in enumerate(errors):
        if error <= errors[best]:
            best = epoch
        if epoch - best == patience:
            return best, epoch + 1
    return best, len(errors)
