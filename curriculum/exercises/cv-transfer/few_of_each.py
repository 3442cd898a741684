"""A few of each, and the rest

To see how transfer learning does with few labels, an experiment takes `k` pictures of each class for training and tests on
all others. The pictures were shuffled before: take the first `k` of each class, in the order in which they come.

- `labels`: a list of ints, one for each picture, in shuffled order. It may be empty.
- `k`: at least 1. A class with fewer than `k` pictures gives all it has.
- Returns a tuple of two lists of row numbers, few and rest, both in ascending order. Each row is in exactly one of them.

>>> few_of_each([1, 0, 1, 1, 0], 1)
([0, 1], [2, 3, 4])
>>> few_of_each([1, 0, 1, 1, 0], 2)
([0, 1, 2, 4], [3])
"""

minutes = 7
chapter = "01-features-from-another-task"
hint = "Count how many pictures of each class you have taken so far."


def few_of_each(labels: list[int], k: int) -> tuple[list[int], list[int]]:
    few, rest, taken = [], [], {}
    for row, label in enumerate(labels):
        taken[label] = taken.get(label, 0) + 1
        if taken[label] <= k:
            few.append(row)
        else:
            rest.append(row)
    return few, rest


def cases(rng):
    yield ([], 1)
    yield ([3], 1)
    yield ([1, 0, 1, 1, 0], 1)
    yield ([1, 0, 1, 1, 0], 2)
    yield ([2, 2, 2, 0], 2)
    yield ([0, 0, 0, 1, 1, 1], 1)
    yield ([5, 7, 5, 7, 7, 5, 5], 3)
    yield ([0, 1, 2], 4)
    for n, k in ((12, 2), (20, 3), (30, 4)):
        yield (rng.integers(0, 4, n).tolist(), k)


def wrong_first_rows(labels, k):
    """You take the first rows, whatever their classes are. Some classes get more than k, others fewer."""
    number = k * len(set(labels))
    rows = list(range(len(labels)))
    return rows[:number], rows[number:]


def wrong_rest_has_all(labels, k):
    """Your rest still holds the pictures for training. A test on them shows only how well the head remembers."""
    few, taken = [], {}
    for row, label in enumerate(labels):
        taken[label] = taken.get(label, 0) + 1
        if taken[label] <= k:
            few.append(row)
    return few, list(range(len(labels)))


def wrong_class_by_class(labels, k):
    """Your rows come class by class. Both lists should be in ascending order."""
    few = [row for c in sorted(set(labels)) for row in [i for i, label in enumerate(labels) if label == c][:k]]
    return few, [row for row in range(len(labels)) if row not in few]


def wrong_last_of_each(labels, k):
    """You take the last pictures of each class. The first ones in shuffled order are wanted."""
    few = sorted(row for c in set(labels) for row in [i for i, label in enumerate(labels) if label == c][-k:])
    return few, [row for row in range(len(labels)) if row not in few]
