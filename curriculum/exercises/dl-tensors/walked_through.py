"""Strides after a permute

A tensor keeps for each axis a stride: how many places to move on in memory for one step along it. Work out, without PyTorch, the shape and the strides of a tensor after its axes were reordered, and whether it is still contiguous.

- `shape`: a tuple of one or more ints, all at least 2, the shape of a tensor that lies in memory in the order of its axes.
- `order`: a tuple with each axis number once, as `.permute` takes it.
- Returns a tuple of three: the new shape and the new strides, both tuples, and a bool: whether the result is still contiguous.

>>> walked_through((2, 2, 3), (2, 0, 1))
((3, 2, 2), (1, 6, 3), False)
>>> walked_through((4, 5), (0, 1))
((4, 5), (5, 1), True)
"""

minutes = 7
chapter = "02-shapes-in-memory"
hint = "Work out the strides of the tensor as it lies in memory first, from the last axis to the first. `permute` only reorders them."


def _strides(shape):
    strides, step = [], 1
    for length in shape[::-1]:
        strides.insert(0, step)
        step *= length
    return tuple(strides)

equivalent = {
    "Compare_Eq_GtE @ 13:return new_shape, strides, strides == _strides(new_shape) -> return new_shape, strides, strides >= _strides(new_shape)": "no order of the axes gives larger strides than that of memory",
}


def walked_through(shape: tuple[int, ...], order: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...], bool]:
    old = _strides(shape)
    new_shape = tuple(shape[axis] for axis in order)
    strides = tuple(old[axis] for axis in order)
    return new_shape, strides, strides == _strides(new_shape)


def cases(rng):
    yield ((5,), (0,))
    yield ((4, 5), (0, 1))
    yield ((4, 5), (1, 0))
    yield ((3, 3), (1, 0))
    yield ((2, 2, 3), (2, 0, 1))
    yield ((2, 2, 3), (0, 2, 1))
    yield ((2, 3, 4), (1, 2, 0))
    yield ((2, 3, 4), (0, 1, 2))
    yield ((2, 3, 4, 5), (0, 3, 1, 2))
    yield ((2, 2, 2), (1, 0, 2))
    for k in (3, 4, 5):
        yield (tuple(rng.integers(2, 9, k).tolist()), tuple(rng.permutation(k).tolist()))
        yield (tuple(rng.integers(2, 9, k).tolist()), tuple(range(k)))


def wrong_strides_of_the_new_shape(shape, order):
    """You work out the strides from the new shape, as if the numbers had been moved. `permute` leaves the line of memory alone and only reorders the old strides."""
    new = tuple(shape[axis] for axis in order)
    return new, _strides(new), order == tuple(range(len(order)))


def wrong_never_contiguous(shape, order):
    """You say that nothing is contiguous after `permute`. If each axis stays where it was, the walk still goes straight along the line."""
    old = _strides(shape)
    return tuple(shape[axis] for axis in order), tuple(old[axis] for axis in order), False


def wrong_other_way_round(shape, order):
    """You send each old axis to the place that `order` names. It's the other way round: the new axis 0 is the old axis `order[0]`."""
    old, n = _strides(shape), len(order)
    places = [order.index(axis) for axis in range(n)]
    strides = tuple(old[i] for i in places)
    new = tuple(shape[i] for i in places)
    return new, strides, strides == _strides(new)


def wrong_lengths_for_strides(shape, order):
    """You take the length of the next axis for a stride. One step along an axis jumps over *everything* behind it: multiply all the later lengths."""
    old = (*shape[1:], 1)
    new = tuple(shape[axis] for axis in order)
    return new, tuple(old[axis] for axis in order), order == tuple(range(len(order)))
