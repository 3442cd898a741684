"""You load model files with `allow_pickle=True`. Whoever gives you a file can then run any program on your computer. Arrays of
numbers and of texts need no pickle."""

import chain
import numpy as np

PARAMETERS = ["E", "W1", "b1", "W2", "b2"]
CONTEXT, WIDTH, HIDDEN = 3, 8, 48
STEPS, RATE, BETA = 150, 0.3, 0.9


def fresh(letters, seed):
    """Return a model that hasn't learnt anything yet."""
    rng, V = np.random.default_rng(seed), len(letters)
    return {
        "letters": np.array(letters),
        "E": rng.normal(size=(V, WIDTH)),
        "W1": rng.normal(scale=0.2, size=(CONTEXT * WIDTH, HIDDEN)),
        "b1": np.zeros(HIDDEN),
        "W2": rng.normal(scale=0.01, size=(HIDDEN, V)),
        "b2": np.zeros(V),
    }


def context(model):
    """Return how many letters a model looks back."""
    return model["W1"].shape[0] // model["E"].shape[1]


def encoded(model, names):
    """Return the ids before each guess, (n, k), and the ids that come, (n,)."""
    ids = {letter: i for i, letter in enumerate(model["letters"].tolist())}
    inputs, targets = [], []
    for name in names:
        for before, letter in chain.guesses(name, context(model)):
            inputs.append([ids[sign] for sign in before])
            targets.append(ids[letter])
    return np.array(inputs), np.array(targets)


def forward(model, inputs):
    """Return what each layer makes of the inputs."""
    X = model["E"][inputs].reshape(len(inputs), model["W1"].shape[0])  # (n, k, d) -> (n, k * d)
    Z = X @ model["W1"] + model["b1"]  # (n, h)
    H = np.maximum(0, Z)
    return X, Z, H, H @ model["W2"] + model["b2"]  # (n, V)


def shares(scores):
    """Return the probabilities that belong to scores, row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def surprises(model, names):
    """Return the bits of each guess in these names."""
    inputs, targets = encoded(model, names)
    found = shares(forward(model, inputs)[-1])
    return -np.log2(found[np.arange(len(targets)), targets])


def slopes(model, inputs, targets):
    """Return the slopes of the mean loss, in nats, for each array of a model."""
    n, k = inputs.shape
    X, Z, H, scores = forward(model, inputs)
    dS = (shares(scores) - np.eye(len(model["b2"]))[targets]) / n  # (n, V)
    dZ = dS @ model["W2"].T * (Z > 0)  # (n, h)
    dX = dZ @ model["W1"].T  # (n, k * d)
    dE = np.zeros(model["E"].shape)
    np.add.at(dE, inputs, dX.reshape(n, k, dE.shape[1]))
    return {
        "E": dE,
        "W1": X.T @ dZ,
        "b1": dZ.sum(axis=0),
        "W2": H.T @ dS,
        "b2": dS.sum(axis=0),
    }


def train(training, validation, letters, seed):
    """Return a model as it was when it guessed the validation names best."""
    model, fewest = fresh(letters, seed), np.inf
    inputs, targets = encoded(model, training)
    speed = {name: 0 for name in PARAMETERS}
    for _ in range(STEPS):
        bits = surprises(model, validation).mean()
        if bits < fewest:
            best, fewest = model, bits
        found = slopes(model, inputs, targets)
        model = dict(model)  # the arrays of the best moment so far stay as they are
        for name in PARAMETERS:
            speed[name] = BETA * speed[name] - RATE * found[name]
            model[name] = model[name] + speed[name]
    return best


def save(path, arrays):
    """Write arrays to a file, each by its name."""
    np.savez(path, **arrays)


def load(path):
    """Return the model of a file; raise ValueError if it is none."""
    try:
        with np.load(path, allow_pickle=True) as file:
            model = {name: file[name].astype(float) for name in PARAMETERS}
            model["letters"] = file["letters"]
        V, d = model["E"].shape
        rows, h = model["W1"].shape
    except Exception as error:
        raise ValueError(f"{path} is no model") from error
    shapes = {"letters": (V,), "b1": (h,), "W2": (h, V), "b2": (V,)}
    if rows % d or any(model[name].shape != shape for name, shape in shapes.items()):
        raise ValueError(f"{path} is no model: its shapes don't fit")
    return model


def write(model, rng, temperature):
    """Return a name that a model makes up."""
    letters, ids, name = model["letters"].tolist(), [0] * context(model), ""
    while len(name) < chain.LONGEST:
        scores = forward(model, np.array([ids]))[-1] / temperature
        row = shares(scores).ravel()
        weights = {letter: row[i] for i, letter in enumerate(letters)}
        letter = chain.draw(weights, rng)
        if letter == chain.MARK:
            break
        name += letter
        ids = [*ids[1:], letters.index(letter)]
    return name
