"""Does it fit on the chip?

A hearing aid has little memory. Before a network is trained, an engineer wants to know how many parameters it will have:
all weights and all biases. Every unit is connected to every unit of the layer before it.

- `sizes`: a list of at least two positive ints: the number of inputs, then the number of units of each layer, the outputs
  last. The inputs are data; they have no biases.
- Returns the number of parameters, an int.

`[2, 3, 1]` means 2 · 3 weights and 3 biases, then 3 · 1 weights and 1 bias.

>>> parameter_budget([2, 3, 1])
13
>>> parameter_budget([5, 4])
24
"""

minutes = 4
chapter = "02-a-layer-is-a-matrix"
hint = "Each layer sits between two neighbours of the list. How do you go through all pairs of neighbours?"


def parameter_budget(sizes: list[int]) -> int:
    total = 0
    for d, h in zip(sizes[:-1], sizes[1:]):
        total += (d + 1) * h
    return total


def cases(rng):
    yield ([1, 1],)
    yield ([5, 4],)
    yield ([4, 5],)
    yield ([2, 3, 1],)
    yield ([3, 3, 3],)
    yield ([64, 32, 10],)
    yield ([8, 16, 8, 2],)
    for n in (3, 4, 6):
        yield (rng.integers(1, 30, n).tolist(),)


def wrong_biases_forgotten(sizes):
    """You count the weights only. What else does each unit learn?"""
    return sum(d * h for d, h in zip(sizes[:-1], sizes[1:]))


def wrong_inputs_have_biases(sizes):
    """You count a bias for every input as well. The inputs are the columns of the table and not units; nothing is added
    to them."""
    return sum(d * h for d, h in zip(sizes[:-1], sizes[1:])) + sum(sizes)


def wrong_one_bias_a_layer(sizes):
    """You count one bias for each layer. Each unit has a bias of its own."""
    return sum(d * h + 1 for d, h in zip(sizes[:-1], sizes[1:]))
