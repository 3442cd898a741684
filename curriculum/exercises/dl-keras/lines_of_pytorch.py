"""The lines of PyTorch

A colleague sends you a Keras model, and your team works with PyTorch. Translate it layer by layer.

- `model`: a list of tuples, the calls in the order of `keras.Sequential`. It begins with `("Input", shape)`, where `shape` is a tuple of one or more ints: the numbers of one row, without the batch. After it come, any number of times and in any sensible order, `("Flatten",)`, `("Dropout", share)` with a float, and `("Dense", units, activation)` with an int and either `"relu"` or None. Where the shape has several numbers, a `Flatten` comes before the first `Dense`.
- Returns a list of texts, one for each line of `nn.Sequential`: `"nn.Flatten()"`, `"nn.Dropout(0.5)"` with the share, `"nn.Linear(64, 32)"` with inputs and outputs, and `"nn.ReLU()"` as a line of its own behind its layer. `Input` has no line.

>>> lines_of_pytorch([("Input", (8, 8)), ("Flatten",), ("Dense", 16, "relu"), ("Dense", 10, None)])
['nn.Flatten()', 'nn.Linear(64, 16)', 'nn.ReLU()', 'nn.Linear(16, 10)']
"""

minutes = 9
chapter = "01-the-same-net-in-other-words"
hint = "How many numbers does a row have at this place of the chain? Which layers change that?"

equivalent = {
    "Compare_Eq_GtE @ 4:if layer[0] == 'Input': -> if layer[0] >= 'Input':": "no other name comes after it in the alphabet",
    "Compare_Eq_GtE @ 7:elif layer[0] == 'Flatten': -> elif layer[0] >= 'Flatten':": "the only later name was handled above",
    "Compare_Eq_GtE @ 9:elif layer[0] == 'Dropout': -> elif layer[0] >= 'Dropout':": "the later names were handled above",
    "NumberReplacer @ 7:elif layer[0] == 'Flatten': -> elif layer[ -1] == 'Flatten':": "this tuple has a single entry",
}


def lines_of_pytorch(model: list[tuple]) -> list[str]:
    lines, inputs = [], 1
    for layer in model:
        if layer[0] == "Input":
            for length in layer[1]:
                inputs *= length
        elif layer[0] == "Flatten":
            lines.append("nn.Flatten()")
        elif layer[0] == "Dropout":
            lines.append(f"nn.Dropout({layer[1]})")
        else:
            lines.append(f"nn.Linear({inputs}, {layer[1]})")
            inputs = layer[1]
            if layer[2] == "relu":
                lines.append("nn.ReLU()")
    return lines


def cases(rng):
    yield ([("Input", (4,))],)
    yield ([("Input", (4,)), ("Dense", 1, None)],)
    yield ([("Input", (64,)), ("Dense", 32, "relu"), ("Dropout", 0.5), ("Dense", 10, None)],)
    yield ([("Input", (8, 8)), ("Flatten",), ("Dense", 16, "relu"), ("Dense", 10, None)],)
    yield ([("Input", (3, 4, 2)), ("Dropout", 0.25), ("Flatten",), ("Dense", 5, None), ("Dense", 7, "relu"), ("Dense", 2, None)],)
    yield ([("Input", (6,)), ("Flatten",), ("Dense", 9, "relu"), ("Dropout", 0.1), ("Dense", 8, "relu"), ("Dropout", 0.2), ("Dense", 3, None)],)
    for _ in range(4):
        shape = tuple(rng.integers(2, 9, int(rng.integers(2, 4))).tolist())
        model = [("Input", shape), ("Flatten",)]
        for units in rng.integers(2, 60, 3).tolist():
            model.append(("Dense", units, str(rng.choice(["relu", "relu", ""])) or None))
            if rng.integers(0, 2):
                model.append(("Dropout", float(rng.integers(1, 9)) / 10))
        yield ([*model, ("Dense", int(rng.integers(2, 11)), None)],)


def _lines(model, inputs_of, relu=True, turned=False):
    lines, now, shape = [], None, ()
    for layer in model:
        if layer[0] == "Input":
            shape = layer[1]
        elif layer[0] == "Flatten":
            lines.append("nn.Flatten()")
        elif layer[0] == "Dropout":
            lines.append(f"nn.Dropout({layer[1]})")
        else:
            a, b = inputs_of(shape, now), layer[1]
            lines.append(f"nn.Linear({b}, {a})" if turned else f"nn.Linear({a}, {b})")
            now = layer[1]
            if relu and layer[2]:
                lines.append("nn.ReLU()")
    return lines


def _product(shape):
    n = 1
    for length in shape:
        n *= length
    return n


def wrong_first_side_only(model):
    """You take one side of the picture for the number of inputs. Flattening gives all its numbers: 8 by 8 are 64."""
    return _lines(model, lambda shape, now: now or shape[0])


def wrong_always_the_data(model):
    """Each of your layers gets the inputs of the whole model. From the second `Dense` on, what comes in is what the one before it made."""
    return _lines(model, lambda shape, now: _product(shape))


def wrong_activation_lost(model):
    """You leave the activations out. In Keras `"relu"` belongs to the layer; in PyTorch it's a line of its own behind it."""
    return _lines(model, lambda shape, now: now or _product(shape), relu=False)


def wrong_outputs_first(model):
    """You write the outputs of a layer before its inputs. `nn.Linear(64, 16)` takes 64 numbers and returns 16."""
    return _lines(model, lambda shape, now: now or _product(shape), turned=True)
