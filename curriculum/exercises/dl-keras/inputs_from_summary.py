"""Read the summary

`model.summary()` prints a line for each layer, with its number of units and of parameters, but not the number of inputs of
the network. Find it, and check that the lines fit together.

- `lines`: a list of at least one pair `(units, parameters)` of ints, one for each `Dense` layer in its order, units at least 1. All layers
  have biases.
- Returns an int, the number of inputs of the first layer.
- Raises `ValueError` if that number would not be a whole number of at least 1, or if a later layer has a number of
  parameters that doesn't fit the layer before it.

>>> inputs_from_summary([(32, 2080), (10, 330)])
64
>>> inputs_from_summary([(3, 6)])
1
"""

minutes = 6
chapter = "01-the-same-net-in-other-words"
hint = "A unit has one weight for each input. What else does it have?"


def inputs_from_summary(lines: list[tuple]) -> int:
    units, parameters = lines[0]
    if parameters % units != 0 or parameters < 2 * units:
        raise ValueError("the first line doesn't fit any number of inputs")
    for (before, _), (after, count) in zip(lines, lines[1:]):
        if count != (before + 1) * after:
            raise ValueError("a line doesn't fit the one before it")
    return parameters // units - 1


def cases(rng):
    yield ([(1, 2)],)
    yield ([(3, 6)],)
    yield ([(3, 3)],)
    yield ([(2, 3)],)
    yield ([(2, 5)],)
    yield ([(4, 0)],)
    yield ([(3, 11)],)
    yield ([(4, 9)],)
    yield ([(3, 10), (2, 8)],)
    yield ([(1, 7)],)
    yield ([(2, 20)],)
    yield ([(32, 2080), (10, 330)],)
    yield ([(32, 2080), (10, 320)],)
    yield ([(3, 12), (2, 8), (4, 12)],)
    yield ([(3, 12), (2, 8), (4, 8)],)
    yield ([(3, 12), (2, 6)],)
    yield ([(3, 12), (2, 8), (4, 13)],)
    yield ([(3, 12), (2, 10), (4, 12)],)
    for k in (2, 3, 4):
        sizes = rng.integers(1, 20, k + 1).tolist()
        lines = [(b, (a + 1) * b) for a, b in zip(sizes, sizes[1:])]
        yield (lines,)
        yield ([*lines[:-1], (lines[-1][0], lines[-1][1] + lines[-1][0])],)


def _read(lines, inputs, later):
    if any(not later(b, u, p) for (b, _), (u, p) in zip(lines, lines[1:])):
        raise ValueError("later line")
    found = inputs(*lines[0])
    if found < 1 or found != int(found):
        raise ValueError("first line")
    return int(found)


def wrong_biases_forgotten(lines):
    """You leave out the biases. A unit with 64 inputs has 65 parameters: 2080 / 32 = 65, and one of these is the bias."""
    return _read(lines, lambda u, p: p / u, lambda b, u, p: p == b * u)


def wrong_one_bias_a_layer(lines):
    """You count one bias for the whole layer. Each unit has its own."""
    return _read(lines, lambda u, p: (p - 1) / u, lambda b, u, p: p == b * u + 1)


def wrong_later_lines_unread(lines):
    """You read the first line only. A later line that doesn't fit the one before it has to be reported."""
    return _read(lines, lambda u, p: p / u - 1, lambda b, u, p: True)


def wrong_remainder_dropped(lines):
    """You drop the remainder of the division. 5 parameters can't be divided evenly among 2 units, so the line can't be right."""
    return _read(lines, lambda u, p: p // u - 1, lambda b, u, p: p == (b + 1) * u)
