"""Does the chain fit?

A model multiplies many matrices in a row, and a wrong shape is noticed only after an hour. Check it beforehand. Given the shapes of matrices that are multiplied from left to
right, return the shape of the product. If two neighbours don't fit, return None.

- `shapes`: a list of at least one tuple of two ints above 0: rows and columns. With a single matrix, its own shape is returned.

>>> product_shape([(2, 3), (3, 5), (5, 1)])
(2, 1)
>>> product_shape([(2, 3), (2, 3)]) is None
True
"""

minutes = 5
chapter = "02-matrix-product"
hint = "Go through the neighbours in pairs. Which two of their four numbers meet, and which two of all the numbers stay?"


def product_shape(shapes: list[tuple[int, int]]) -> tuple[int, int] | None:
    for left, right in zip(shapes, shapes[1:]):
        if left[1] != right[0]:
            return None
    return (shapes[0][0], shapes[-1][1])


def cases(rng):
    yield ([(4, 7)],)
    yield ([(2, 3), (2, 3)],)
    yield ([(2, 3), (3, 2)],)
    yield ([(2, 3), (3, 5), (5, 1)],)
    yield ([(3, 3), (3, 4)],)
    yield ([(1, 5), (6, 1)],)
    yield ([(3, 2), (2, 4), (3, 3)],)
    yield ([(2, 2), (5, 2)],)
    yield ([(1, 2), (3, 4), (2, 5)],)
    yield ([(2, 6), (6, 3), (3, 4)],)
    yield ([(4, 3), (5, 5), (3, 2)],)
    yield ([(2, 4), (3, 2), (2, 6)],)
    yield ([(4, 3), (2, 4)],)
    for n in (3, 5):
        sides = rng.integers(1, 9, n + 1).tolist()
        yield ([(a, b) for a, b in zip(sides, sides[1:])],)


def wrong_first_and_last_only(shapes):
    """You look at the first and the last matrix only. A pair in the middle that doesn't fit stops the program as well."""
    if len(shapes) > 1 and shapes[0][1] != shapes[-1][0]:
        return None
    return (shapes[0][0], shapes[-1][1])


def wrong_outer_lengths_compared(shapes):
    """You compare the outer lengths of a pair. In (2, 3) times (3, 5), it is the two in the middle that meet."""
    for left, right in zip(shapes, shapes[1:]):
        if left[0] != right[1]:
            return None
    return (shapes[0][0], shapes[-1][1])


def wrong_never_checked(shapes):
    """You return a shape even where two neighbours don't fit. There is no product then."""
    return (shapes[0][0], shapes[-1][1])
