from itertools import pairwise

import numpy as np

from gradatim.checks import check, close, equal, kind

NEAR = {"rtol": 1e-3, "atol": 1e-4}  # float32


def keras_weights(rng, sizes):
    """a list as set_weights wants it"""
    arrays = []
    for a, b in pairwise(sizes):
        arrays += [rng.normal(size=(a, b)) / np.sqrt(a), rng.normal(size=b)]
    return [array.astype("float32") for array in arrays]


def forward(arrays, X):
    """the scores of a list of kernels and biases"""
    z = X.reshape(len(X), -1)
    for i in range(0, len(arrays), 2):
        z = (np.maximum(z, 0) if i else z) @ arrays[i] + arrays[i + 1]
    return z


def torch_state(rng, sizes, places):
    """the state of a chain of PyTorch, its names in any order"""
    arrays, state = keras_weights(rng, sizes), {}
    for i, place in enumerate(places):
        state[f"{place}.weight"] = np.ascontiguousarray(arrays[2 * i].T)
        state[f"{place}.bias"] = arrays[2 * i + 1]
    names = list(state)
    return {names[i]: state[names[i]] for i in rng.permutation(len(names))}, arrays


def pictures(rng, *shape):
    return rng.normal(size=shape).astype("float32")


@check
def layers_and_weights(lab, given, rng):
    """builds the layers, with the weights and dropouts that they need"""
    for shape, hidden, classes in (((2, 3, 2), [5], 3), ((1, 2, 3), [4, 7], 2)):
        model = lab.build(shape, hidden, classes, 0.1)
        sizes = [int(np.prod(shape)), *hidden, classes]
        want = [s for a, b in pairwise(sizes) for s in ((a, b), (b,))]
        hint = f"build({shape}, {hidden}, {classes}, 0.1): "
        equal([np.shape(a) for a in model.get_weights()], want, hint=hint + "the weights' shapes")
        want = [row for units in hidden for row in (("dense", units), ("dropout", 0.2))]
        want.append(("dense", classes))
        equal(given.dense_and_dropout(model), want, hint=hint + "units and rates, in order")


@check(needs=layers_and_weights)
def scores_at_the_end(lab, given, rng):
    """scores pictures, with ReLU between the layers and none at the end"""
    arrays, X = keras_weights(rng, (12, 6, 6, 4)), pictures(rng, 5, 2, 3, 2)
    got = given.scores(lab.build((2, 3, 2), [6, 6], 4, 0.1), arrays, X)
    close(got, forward(arrays, X), hint="predict of 5 pictures, hidden layers [6, 6]", **NEAR)


@check(needs=layers_and_weights)
def loss_of_scores(lab, given, rng):
    """compiles a cross-entropy that takes scores and class numbers"""
    z, y = (3 * rng.normal(size=(6, 4))).astype("float32"), rng.integers(0, 4, 6)
    want = np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(6), y])
    got = given.loss(lab.build((1, 2, 2), [3], 4, 0.1), y, z)
    close(got, want, hint="the compiled loss of 6 rows of 4 scores, labels as numbers", **NEAR)


@check(needs=layers_and_weights)
def plain_steps(lab, given, rng):
    """compiles SGD with the rate that was asked for"""
    rate = round(float(rng.uniform(0.01, 0.9)), 3)
    got = given.optimiser(lab.build((1, 2, 2), [3], 2, rate))
    equal(got, ("SGD", rate, 0.0), hint="optimiser, rate and momentum")


@check(needs=layers_and_weights)
def carried_over(lab, given, rng):
    """gives the model the scores that PyTorch computes"""
    for shape, hidden, places in (
        ((3, 2, 4), [6, 6, 6], (1, 9, 10, 90)),
        ((1, 3, 2), [6], (9, 12)),
        ((2, 4, 1), [8, 8], (1, 4, 7)),
    ):
        C, H, W = shape
        state, arrays = torch_state(rng, [C * H * W, *hidden, 4], places)
        X = pictures(rng, 5, C, H, W)
        model = lab.build((H, W, C), hidden, 4, 0.1)
        lab.carry(model, state, shape)
        got = given.scores(model, None, np.ascontiguousarray(X.transpose(0, 2, 3, 1)))
        hint = f"(C, H, W) = {shape}, hidden layers {hidden}, places {places}"
        close(got, forward(arrays, X), hint=hint, **NEAR)


@check(needs=layers_and_weights)
def difference_of_scores(lab, given, rng):
    """says how far the scores of both networks lie apart"""
    arrays, X = keras_weights(rng, (12, 8, 3)), pictures(rng, 6, 2, 2, 3)
    model = given.loaded(lab.build((2, 3, 2), [8], 3, 0.1), arrays)
    own = forward(arrays, np.ascontiguousarray(X.transpose(0, 2, 3, 1)))
    for part, sign in ((0.3, 1), (2.0, -1)):
        off = rng.uniform(0, 0.2, size=own.shape)
        off[int(rng.integers(6)), int(rng.integers(3))] = part
        wanted = (own + sign * off).astype("float32")
        hint = f"scores that are at most {part} too {'small' if sign == 1 else 'large'}"
        close(lab.difference(model, X, wanted), part, hint=hint, **NEAR)


def table(rng, n, classes):
    """pictures (n, 1, 2, 2) sorted by class; the first number of each is that of its row"""
    X = pictures(rng, n, 1, 2, 2)
    X[:, 0, 0, 0] = np.arange(n)
    return X, np.sort(np.arange(n) % classes)


@check(needs=[layers_and_weights, loss_of_scores])
def rows_by_lot(lab, given, rng):
    """keeps a fifth of the rows for validation, drawn by lot, and trains on the others"""
    X, y = table(rng, 100, 5)
    pairs, drawn = list(zip(range(100), y.tolist(), strict=True)), []
    for seed in (3, 8, 3):
        model = given.watched(lab.build((1, 2, 2), [3], 5, 1e-6))
        lab.train(model, X, y, 1, seed)
        equal(given.calls(model), 1, hint="the number of calls of fit")
        used, kept = given.parts(model)
        equal(sorted({label for _, label in used}), [0, 1, 2, 3, 4], hint="the classes trained on")
        equal(sorted(used + kept), pairs, hint="all rows in both parts, as (number, class)")
        equal(len(kept), 20, hint="validation rows of 100")
        drawn.append(kept)
    same = ["the same rows" if drawn[0] == kept else "other rows" for kept in drawn]
    equal(same, ["the same rows", "other rows", "the same rows"], hint="seeds 3, 8 and 3")


@check(needs=rows_by_lot)
def steps_and_history(lab, given, rng):
    """takes batches of 16, and returns what fit noted"""
    for n, steps in ((80, 12), (85, 15)):
        X, y = table(rng, n, 3)
        model = lab.build((1, 2, 2), [5], 3, 0.05)
        got = lab.train(model, X / n, y, 3, int(rng.integers(1000)))
        equal(given.steps(model), steps, hint=f"steps in 3 epochs of {n * 4 // 5} rows")
        equal(kind(got), "dict", hint="the attribute `history` of what fit returns is a dict")
        equal(sorted(got), ["accuracy", "loss", "val_accuracy", "val_loss"], hint="the names")
        want = given.history(model)
        for name in want:
            close(list(got[name]), want[name], hint=f"{name}, an entry for each epoch")
