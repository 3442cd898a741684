"""As wide as the chip allows

The network of a hearing aid has one hidden layer, and the chip holds only so many parameters. How many hidden units are possible at most?

- `inputs` and `outputs`: ints, at least 1. `budget`: an int, at least 0, the parameters that fit. Weights and biases count.
- Returns the largest number of hidden units with which all parameters of the network fit; 0 if not even one hidden unit does.

With 2 inputs, 1 output and 3 hidden units there are 2 · 3 + 3 + 3 · 1 + 1 = 13 parameters.

>>> widest_that_fits(2, 1, 13)
3
>>> widest_that_fits(2, 1, 16)
3
"""

minutes = 5
chapter = "02-a-layer-is-a-matrix"
hint = "Which parameters come with each further hidden unit, and which are there anyway?"


def widest_that_fits(inputs: int, outputs: int, budget: int) -> int:
    each = inputs + 1 + outputs
    return max(0, (budget - outputs) // each)


def cases(rng):
    yield (1, 1, 0)
    yield (1, 1, 3)
    yield (1, 1, 4)
    yield (2, 1, 13)
    yield (2, 1, 12)
    yield (2, 1, 16)
    yield (64, 10, 2410)
    yield (64, 10, 2409)
    yield (5, 20, 7)
    yield (3, 8, 100)
    for _ in range(5):
        inputs, outputs = int(rng.integers(2, 40)), int(rng.integers(2, 12))
        h = int(rng.integers(2, 30))
        yield (inputs, outputs, h * (inputs + outputs + 1) + outputs - int(rng.integers(0, 2)))


def wrong_biases_forgotten(inputs, outputs, budget):
    """You count the weights only. Each hidden unit has a bias, and each output has one."""
    return budget // (inputs + outputs)


def wrong_output_biases_forgotten(inputs, outputs, budget):
    """You leave out the biases of the outputs. They are there however many hidden units there are."""
    return budget // (inputs + outputs + 1)


def wrong_first_layer_only(inputs, outputs, budget):
    """You count the first layer alone. Each hidden unit also has a weight for each output."""
    return budget // (inputs + 1)


def wrong_one_bias_a_layer(inputs, outputs, budget):
    """You count one bias for each layer. Each unit has its own, in the hidden layer and in the output."""
    return max(0, (budget - 2) // (inputs + outputs))
