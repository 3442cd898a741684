"""The loss of an epoch of replies

Each batch reports its mean loss over the taught positions, and its labels. Return the mean loss over all taught positions of the epoch.

- `losses`: a list of floats, one for each batch; it is `nan` for a batch in which nothing is taught.
- `labels`: a list of the same length; each entry is a list of rows, and each row a list of ints, where -100 means "not taught".
- At least one position in the epoch is taught. Returns a float.

>>> loss_of_an_epoch([2.0, 1.0], [[[-100, 5], [-100, -100]], [[7, 8, 9]]])
1.25
"""

minutes = 6
chapter = "02-only-the-reply-counts"
hint = "How many positions does each mean stand for? What is 0 times nan?"


def loss_of_an_epoch(losses: list[float], labels: list[list[list[int]]]) -> float:
    total, places = 0.0, 0
    for loss, rows in zip(losses, labels):
        taught = sum(label != -100 for row in rows for label in row)
        if taught:
            total += loss * taught
            places += taught
    return total / places


def cases(rng):
    nan = float("nan")
    yield ([2.0], [[[5, 6]]])
    yield ([2.0, 1.0], [[[-100, 5], [-100, -100]], [[7, 8, 9]]])
    yield ([3.0, nan, 1.0], [[[4, 4]], [[-100, -100]], [[-100, 3, 3, 3], [3, -100, -100, -100]]])
    yield ([1.5, 0.5], [[[-100, 9]], [[8, 8], [8, -100]]])
    yield ([1.5, 0.5], [[[0, 9]], [[0, 0], [0, -100]]])
    for k in (2, 3, 4):
        losses, labels = [4.0], [[[-100, -100, 1]]]
        for _ in range(k):
            losses.append(round(float(rng.uniform(0.2, 2)), 2))
            labels.append([[-100] * int(rng.integers(0, 3)) + [7] * int(rng.integers(2, 6)) for _ in range(3)])
        yield (losses, labels)


def wrong_mean_of_means(losses, labels):
    """You take the mean of the batches, so a batch with one taught position counts as much as one with thirty."""
    kept = [loss for loss, rows in zip(losses, labels) if any(x != -100 for row in rows for x in row)]
    return sum(kept) / len(kept)


def wrong_all_places(losses, labels):
    """You weight each batch by all its positions. The mean of a batch is over its taught positions only."""
    total, places = 0.0, 0
    for loss, rows in zip(losses, labels):
        n = sum(len(row) for row in rows)
        if loss == loss:
            total += loss * n
            places += n
    return total / places


def wrong_by_rows(losses, labels):
    """You weight each batch by its number of rows. Rows have different numbers of taught positions."""
    total, places = 0.0, 0
    for loss, rows in zip(losses, labels):
        if loss == loss:
            total += loss * len(rows)
            places += len(rows)
    return total / places
