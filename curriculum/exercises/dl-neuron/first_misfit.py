"""Where the chain breaks

A file describes a network layer by layer, and people edit it by hand. Before the program loads the weights, it should say which layer
doesn't fit. A layer fits if its weights have a row for each column that comes in, and if the shape of its biases is exactly (units,), one
bias for each unit.

- `inputs`: an int, the number of columns of the data.
- `shapes`: a list of pairs, one for each layer: the shape of the weights, a tuple of two ints, and the shape of the
  biases, a tuple of one or two ints.
- Returns the position of the first layer that does not fit, counted from 0, or -1 if all of them do. An empty list fits.

In the second example the biases form a column, which NumPy might accept.

>>> first_misfit(8, [((8, 16), (16,)), ((10, 4), (4,))])
1
>>> first_misfit(8, [((8, 16), (16, 1)), ((16, 4), (4,))])
0
>>> first_misfit(8, [((8, 16), (16,)), ((16, 4), (4,))])
-1
"""

minutes = 7
chapter = "02-a-layer-is-a-matrix"
hint = "Keep one number from layer to layer: how many columns come in now. A tuple with one item is written `(units,)`."


def first_misfit(inputs: int, shapes: list) -> int:
    columns = inputs
    for position, (weight, bias) in enumerate(shapes):
        rows, units = weight
        if rows != columns or bias != (units,):
            return position
        columns = units
    return -1


def cases(rng):
    yield (3, [])
    yield (3, [((3, 2), (2,))])
    yield (3, [((2, 3), (3,))])
    yield (3, [((3, 2), (3,))])
    yield (3, [((3, 2), (2, 1))])
    yield (4, [((4, 4), (1,))])
    yield (5, [((5, 3), (1,)), ((3, 2), (2,))])
    yield (8, [((8, 16), (16,)), ((10, 4), (4,))])
    yield (8, [((8, 16), (16,)), ((8, 4), (4,))])
    yield (2, [((2, 6), (6,)), ((2, 6), (6,)), ((2, 1), (1,))])
    yield (8, [((8, 16), (16, 1)), ((16, 4), (4,))])
    yield (8, [((8, 16), (16,)), ((16, 4), (4,))])
    yield (6, [((6, 5), (5,)), ((5, 4), (1, 4)), ((9, 9), (9,))])
    yield (3, [((4, 2), (2,)), ((2, 2), (2, 1))])
    yield (7, [((7, 2), (1,)), ((2, 5), (5,)), ((4, 1), (1,))])
    yield (6, [((6, 5), (5,)), ((5, 4), (4,)), ((4, 3), (2,))])
    for n in (2, 3, 5):
        sizes = rng.integers(2, 9, n + 1).tolist()
        good = [((d, h), (h,)) for d, h in zip(sizes[:-1], sizes[1:])]
        broken = int(rng.integers(0, n))
        yield (sizes[0], good)
        yield (sizes[0], good[:broken] + [((sizes[broken] + 1, sizes[broken + 1]), (sizes[broken + 1],))] + good[broken + 1 :])


def wrong_biases_not_checked(inputs, shapes):
    """You check the weights only. Biases of shape (1,) or (units, 1) often pass through NumPy without an error, and give
    wrong scores."""
    columns = inputs
    for position, (weight, bias) in enumerate(shapes):
        if weight[0] != columns:
            return position
        columns = weight[1]
    return -1


def wrong_every_layer_sees_the_data(inputs, shapes):
    """You compare every layer with the columns of the data. From the second layer on, what comes in is what the layer
    before it made."""
    for position, (weight, bias) in enumerate(shapes):
        if weight[0] != inputs or bias != (weight[1],):
            return position
    return -1


def wrong_last_misfit(inputs, shapes):
    """You go on after a layer that doesn't fit, and return the last such layer. The task asks for the first."""
    columns, found = inputs, -1
    for position, (weight, bias) in enumerate(shapes):
        if weight[0] != columns or bias != (weight[1],):
            found = position
        columns = weight[1]
    return found
