"""The same division?

Two people have sorted the same photos into albums, and numbered or named the albums as they liked. Did they sort alike? They did if any two photos that are together in one division are together in the other as well, and the other way round. Plain Python is enough.

- `first`, `second`: lists of equal length, possibly empty: the album of each photo. Labels are ints or texts.
- Returns a bool. Two empty lists are alike.

>>> same_division([0, 0, 1, 2], ["b", "b", "c", "a"])
True
>>> same_division([0, 0, 1, 1], [0, 0, 0, 1])
False
"""

minutes = 6
chapter = "02-where-it-starts"
hint = "Go through all pairs of photos. Do they lie together in the first division? And in the second?"


def same_division(first: list, second: list) -> bool:
    for i in range(len(first)):
        for j in range(i):
            if (first[i] == first[j]) != (second[i] == second[j]):
                return False
    return True


def cases(rng):
    yield [], []
    yield [3], ["x"]
    yield [0, 0], [1, 2]
    yield [0, 1], [5, 5]
    yield [0, 1, 0], [0, 1, 2]
    yield [0, 0, 1], [1, 1, 0]
    yield [0, 0, 1, 2], ["b", "b", "c", "a"]
    yield [0, 0, 1, 1], [0, 0, 0, 1]
    yield [0, 1, 1, 0], [0, 1, 0, 1]
    yield [0, 1, 2], [2, 2, 2]
    yield [1, 1, 1, 2], ["a", "b", "a", "b"]
    yield [0, 0, 1, 1, 2], [0, 0, 1, 1, 1]
    yield [1, 1, 2, 3], [1, 2, 2, 3]
    yield [0, 1, 1], ["a", "a", "b"]
    yield [0, 0, 1, 1, 1], [0, 0, 1, 1, 2]
    for n in (5, 7):
        labels = rng.integers(0, 3, n).tolist()
        yield labels, [(label + 1) % 3 for label in labels]
        yield labels, rng.integers(0, 3, n).tolist()


def wrong_labels_compared(first, second):
    """You compare the labels. They are only names: [0, 0, 1] and [1, 1, 0] are the same division."""
    return first == second


def wrong_sizes_compared(first, second):
    """You compare how large the albums are. Two albums of two photos each may hold quite different photos."""
    return sorted(first.count(x) for x in set(first)) == sorted(second.count(x) for x in set(second))


def wrong_one_way_only(first, second):
    """You check only that photos that lie together in the first division do so in the second. The second may still have thrown two albums together."""
    return len(set(zip(first, second))) == len(set(first))
