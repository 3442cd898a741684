"""The most similar flats

What is a flat worth? To find out, you look at the flats closest to it in size. Return the `k` sizes nearest to
`size`, the nearest first. If two are equally near, the smaller size comes first.

- `sizes`: a list of ints (square metres), in any order; a size may occur several times. It is not changed.
- `size`: an int.
- `k`: an int, 0 or more. If there are fewer than `k` sizes, return all of them.

>>> nearest([70, 40, 55, 61], 60, 2)
[61, 55]
>>> nearest([65, 55, 90], 60, 2)
[55, 65]
"""

minutes = 4
chapter = "04-in-order"
hint = "Make a pair for each size: the distance first, then the size. A distance is never negative; (a - b) ** 2 isn't either, and it puts things in the same order."


def nearest(sizes: list[int], size: int, k: int) -> list[int]:
    pairs = sorted(((s - size) ** 2, s) for s in sizes)
    return [s for distance, s in pairs[:k]]


def cases(rng):
    yield ([], 60, 2)
    yield ([70], 60, 1)
    yield ([70], 60, 0)
    yield ([70, 50], 60, 1)
    yield ([65, 55, 90], 60, 2)
    yield ([70, 40, 55, 61], 60, 2)
    yield ([58, 63, 62], 60, 3)
    yield ([63, 57, 60, 57], 60, 4)
    yield ([30, 31, 90, 80], 60, 3)
    yield ([80, 75, 70], 60, 9)
    yield ([62, 61, 58, 57], 60, 3)
    yield ([66, 54, 53], 60, 2)
    yield ([44, 36, 20], 40, 2)
    for n in (4, 6, 9):
        size = int(rng.integers(45, 75))
        yield (rng.integers(30, 90, n).tolist() + [size + 4, size - 4], size, int(rng.integers(2, 5)))


def wrong_smaller_ones_win(sizes, size, k):
    """You sort by the difference with its sign. So a flat that is 40 square metres smaller comes before one that is 1
    larger."""
    pairs = sorted((s - size, s) for s in sizes)
    return [s for distance, s in pairs[:k]]


def wrong_ties_as_they_come(sizes, size, k):
    """Two sizes that are equally near stay in the order of the list. The smaller one should come first: make the size
    itself the second part of your pairs."""
    def distance(s):
        return (s - size) ** 2
    return sorted(sizes, key=distance)[:k]


def wrong_in_order_of_size(sizes, size, k):
    """You found the right sizes, but return them in order of size. The nearest should come first."""
    pairs = sorted(((s - size) ** 2, s) for s in sizes)
    return sorted(s for distance, s in pairs[:k])


def wrong_farthest(sizes, size, k):
    """You return the sizes that are farthest away. The smallest distances come first without `reverse`."""
    pairs = sorted((((s - size) ** 2, s) for s in sizes), reverse=True)
    return [s for distance, s in pairs[:k]]
