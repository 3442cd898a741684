"""How much memory does the optimiser need?

Training a model needs memory for its parameters, for their slopes, and for what the optimiser remembers of each parameter. Before you rent a machine, work
out how many bytes that is. Every number takes 4 bytes.

- `layers`: a list of ints, at least two: the number of columns that go in, then the number of units of each layer. Each layer has a weight for every
  connection and a bias for every unit.
- `optimizer`: "sgd", "momentum" or "adam". Plain SGD remembers nothing, momentum a velocity, Adam its two averages. (The count of the steps is a
  single number and left out.)
- Returns the number of bytes, an int. Raises `ValueError` for any other name.

Two columns and one unit make 3 parameters; with momentum that's 3 parameters, 3 slopes and 3 velocities.

>>> optimizer_memory([2, 1], "momentum")
36
"""

minutes = 8
chapter = "02-adam"
hint = "How many numbers are kept for each parameter, itself included?"


def optimizer_memory(layers: list[int], optimizer: str) -> int:
    kept = {"sgd": 2, "momentum": 3, "adam": 4}
    if optimizer not in kept:
        raise ValueError(f"no optimizer is called {optimizer!r}")
    parameters = 0
    for i in range(1, len(layers)):
        parameters += (layers[i - 1] + 1) * layers[i]
    return 4 * kept[optimizer] * parameters


def cases(rng):
    for optimizer in ("sgd", "momentum", "adam"):
        yield ([2, 1], optimizer)
    yield ([3, 2], "adam")
    yield ([1, 1, 1], "sgd")
    yield ([64, 32, 10], "adam")
    yield ([64, 32, 10], "Adam")
    yield ([2, 1], "")
    yield ([4, 3], "rmsprop")
    for n in (2, 3, 4):
        yield (rng.integers(2, 60, n).tolist(), str(rng.choice(["sgd", "momentum", "adam"])))


def _bytes(layers, optimizer, kept, bias=1):
    if optimizer not in kept:
        raise ValueError(optimizer)
    return 4 * kept[optimizer] * sum((a + bias) * b for a, b in zip(layers, layers[1:]))


def wrong_slopes_forgotten(layers, optimizer):
    """You count the parameters and what the optimiser remembers. The slopes need a place as well, one for each parameter."""
    return _bytes(layers, optimizer, {"sgd": 1, "momentum": 2, "adam": 3})


def wrong_one_average(layers, optimizer):
    """You count one number for Adam's memory. It keeps two averages: of the slopes and of their squares."""
    return _bytes(layers, optimizer, {"sgd": 2, "momentum": 3, "adam": 3})


def wrong_biases_forgotten(layers, optimizer):
    """You leave out the biases. Each unit has one, and it's trained like a weight."""
    return _bytes(layers, optimizer, {"sgd": 2, "momentum": 3, "adam": 4}, 0)


def wrong_any_other_is_sgd(layers, optimizer):
    """For a name that you don't know you return the number for SGD. Nobody would notice a typing mistake such as "Adam": raise `ValueError`."""
    return _bytes(layers, optimizer if optimizer in ("momentum", "adam") else "sgd", {"sgd": 2, "momentum": 3, "adam": 4})
