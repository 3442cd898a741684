"""The largest size that still fits

"A shop keeps the sizes of its boxes in a search tree: everything in the left part is smaller, everything in the right part is larger. A
customer has `room` centimetres. Which is the largest box that fits? Use the order of the tree, and don't visit every value."

- `tree`: None, or a tuple `(left, value, right)` of a tree, an int and a tree. It is a search tree, and no value is there twice.
- `room`: an int.
- Returns the largest value that is at most `room`, or None if there is none.


>>> sizes = ((None, 20, None), 35, (None, 50, None))
>>> largest_up_to(sizes, 40)
35
>>> largest_up_to(sizes, 15) is None
True
"""

minutes = 9
chapter = "05-trees-and-recursion"
hint = "If the value at hand fits, it's the best so far. Where can a better one be? If it doesn't fit, where must you look? One step for each level is expected: O(h) for a tree of height h."


def largest_up_to(tree: tuple | None, room: int) -> int | None:
    best = None
    while tree is not None:
        left, value, right = tree
        if value <= room:
            best = value
            tree = right
        else:
            tree = left
    return best


def _search_tree(values):
    if not values:
        return None
    middle = len(values) // 2
    return (_search_tree(values[:middle]), values[middle], _search_tree(values[middle + 1 :]))


def cases(rng):
    yield (None, 5)
    yield ((None, 5, None), 5)
    yield ((None, 5, None), 4)
    yield ((None, 0, None), 4)
    yield ((None, 5, (None, 7, None)), 8)
    yield ((None, 5, (None, 7, None)), 6)
    yield (((None, 5, None), 7, None), 6)
    sizes = ((None, 20, None), 35, (None, 50, None))
    yield (sizes, 40)
    yield (sizes, 15)
    yield (sizes, 50)
    yield (sizes, 20)
    yield (sizes, 34)
    yield ((None, 1, (None, 2, (None, 3, None))), 2)
    for n in (7, 15):
        values = sorted(rng.permutation(60)[:n].tolist())
        for _ in range(3):
            yield (_search_tree(values), int(rng.integers(0, 62)))
        yield (_search_tree(values), values[n // 3])


def wrong_first_that_fits(tree, room):
    """You return the first value that fits. A larger one may hang in its right part. `largest_up_to((None, 5, (None, 7, None)), 8)` gives 5, not 7."""
    while tree is not None:
        left, value, right = tree
        if value <= room:
            return value
        tree = left
    return None


def wrong_exact_does_not_fit(tree, room):
    """You want the box to be smaller than the room. At most `room` is allowed. `largest_up_to((None, 5, None), 5)` gives None, not 5."""
    best = None
    while tree is not None:
        left, value, right = tree
        if value < room:
            best = value
            tree = right
        else:
            tree = left
    return best


def wrong_forgets_the_best(tree, room):
    """You go right for something better and forget the value that did fit. `largest_up_to((None, 5, None), 6)` gives None, not 5."""
    while tree is not None:
        left, value, right = tree
        if value == room:
            return value
        tree = right if value < room else left
    return None


def wrong_smallest_that_holds(tree, room):
    """You return the smallest value that is at least `room`. The box has to fit into the room. `largest_up_to((None, 5, None), 4)` gives 5, not None."""
    best = None
    while tree is not None:
        left, value, right = tree
        if value >= room:
            best = value
            tree = left
        else:
            tree = right
    return best
