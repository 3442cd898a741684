from itertools import pairwise

import numpy as np

from gradatim.checks import check, close, equal


def torch_net(rng, sizes, places):
    """the state of a chain of dense layers, its names in any order"""
    state = {}
    for place, a, b in zip(places, sizes, sizes[1:], strict=False):
        state[f"{place}.weight"] = rng.normal(size=(b, a)) / np.sqrt(a)
        state[f"{place}.bias"] = rng.normal(size=b)
    names = list(state)
    return {names[i]: state[names[i]] for i in rng.permutation(len(names))}


def torch_scores(state, pictures):
    """the scores as PyTorch computes them, from pictures (n, C, H, W)"""
    z = pictures.reshape(len(pictures), -1)
    places = sorted({int(name.split(".")[0]) for name in state})
    for place in places:
        z = z @ state[f"{place}.weight"].T + state[f"{place}.bias"]
        z = z if place == places[-1] else np.maximum(z, 0)
    return z


def channels_last(pictures):
    return np.ascontiguousarray(np.moveaxis(pictures, 1, 3))


def keras_net(rng, sizes):
    """a list as set_weights wants it"""
    shapes = [s for a, b in pairwise(sizes) for s in ((a, b), (b,))]
    return [rng.normal(size=shape) for shape in shapes]


@check
def picture_of_the_lesson(lab, rng):
    """carries over the layer of the lesson"""
    state = {"1.weight": np.array([[10.0, 20.0, 1.0, 2.0]]), "1.bias": np.array([0.5])}
    got = lab.to_keras(state, (2, 1, 2))
    equal([np.shape(array) for array in got], [(4, 1), (1,)], hint="the shapes of the two arrays")
    close(got[0][:, 0], np.array([10.0, 1.0, 20.0, 2.0]), hint="the kernel of the lesson's example")
    close(got[1], np.array([0.5]), hint="the bias of the lesson's example")


@check
def pictures_with_channels(lab, rng):
    """moves the channels of the first layer's inputs to the end"""
    for C, H, W in ((3, 2, 4), (2, 3, 3), (4, 4, 2)):
        state = torch_net(rng, (C * H * W, 5), (1,))
        got = lab.to_keras(state, (C, H, W))
        units = state["1.weight"].reshape(5, C, H, W)
        hint = f"the kernel, (C, H, W) = ({C}, {H}, {W})"
        close(got[0], channels_last(units).reshape(5, -1).T, hint=hint)
        close(got[1], state["1.bias"], hint=f"the bias, (C, H, W) = ({C}, {H}, {W})")


@check
def one_channel(lab, rng):
    """turns a weight with a single channel and leaves its order"""
    state = torch_net(rng, (6, 4), (1,))
    close(lab.to_keras(state, (1, 2, 3))[0], state["1.weight"].T, hint="(C, H, W) = (1, 2, 3)")


@check
def later_layers(lab, rng):
    """turns the weights of later layers, square ones as well"""
    for sizes in ((12, 5, 3), (12, 12, 12, 2), (12, 12, 24)):
        state = torch_net(rng, sizes, (1, 3, 5))
        got = lab.to_keras(state, (3, 2, 2))
        want = [
            state[name].T
            for place in (3, 5)
            for name in (f"{place}.weight", f"{place}.bias")
            if name in state
        ]
        equal(len(got), len(state), hint=f"layers of {sizes}: the number of arrays")
        for array, wanted in zip(got[2:], want, strict=True):
            close(array, wanted, hint=f"layers of {sizes}, a later kernel or bias")


@check
def order_of_the_layers(lab, rng):
    """puts the layers in the order of their places"""
    for places in ((1, 4, 10), (2, 9, 11), (8, 9, 100)):
        state = torch_net(rng, (8, 4, 4, 4), places)
        got = lab.to_keras(state, (2, 2, 2))
        want = [state[f"{place}.bias"] for place in places]
        equal(len(got), 6, hint=f"places {places}: the number of arrays")
        close(np.concatenate(got[1::2]), np.concatenate(want), hint=f"the biases; places {places}")


@check
def one_layer(lab, ref, rng):
    """computes the scores of a single layer"""
    arrays, pictures = keras_net(rng, (12, 3)), rng.normal(size=(5, 2, 3, 2))
    close(lab.predict(arrays, pictures), ref.predict(arrays, pictures), hint="5 pictures (2, 3, 2)")


@check(needs=one_layer)
def several_layers(lab, ref, rng):
    """computes the scores of several layers"""
    for sizes in ((12, 8, 3), (12, 6, 6, 4), (12, 1, 2)):
        arrays, pictures = keras_net(rng, sizes), rng.normal(size=(4, 2, 3, 2))
        hint = f"layers of {sizes}, 4 pictures"
        close(lab.predict(arrays, pictures), ref.predict(arrays, pictures), hint=hint)


@check
def same_scores(lab, rng):
    """gives the scores of the PyTorch network"""
    for C, H, W in ((3, 4, 5), (1, 3, 2), (2, 1, 4)):
        state = torch_net(rng, (C * H * W, 7, 7, 4), (1, 4, 12))
        pictures = rng.normal(size=(5, C, H, W))
        arrays = lab.to_keras(state, (C, H, W))
        hint = f"three layers, (C, H, W) = ({C}, {H}, {W})"
        equal(np.shape(arrays[0]), (C * H * W, 7), hint=f"{hint}: the first kernel's shape")
        got = lab.predict(arrays, channels_last(pictures))
        close(got, torch_scores(state, pictures), hint=hint)


@check(needs=one_layer)
def loss_and_share(lab, ref, rng):
    """returns the mean loss and the share of right classes"""
    for n in (1, 4, 9):
        arrays, pictures = keras_net(rng, (4, 6, 3)), rng.normal(size=(n, 1, 2, 2))
        y = rng.integers(0, 3, n)
        got, want = lab.evaluate(arrays, pictures, y), ref.evaluate(arrays, pictures, y)
        equal(len(got), 2, hint="a pair")
        close(got[0], want[0], hint=f"the loss of {n} pictures")
        close(got[1], want[1], hint=f"the share of right ones of {n} pictures")


@check(needs=one_layer)
def large_scores(lab, ref, rng):
    """keeps the loss finite for scores of thousands"""
    signs = rng.permutation([-1.0, 0.0, 1.0])
    kernel, bias = 600 * (signs + rng.uniform(-0.2, 0.2, (4, 3))), rng.normal(size=3)
    pictures = rng.uniform(0.5, 1, (5, 2, 2, 1))
    pictures[int(rng.integers(5))] /= 100  # its scores lie far below the others' largest ones
    for shift in (-6_000, 6_000):
        arrays = [kernel, bias + shift]
        y = ref.predict(arrays, pictures).argmin(axis=1)
        got, want = lab.evaluate(arrays, pictures, y), ref.evaluate(arrays, pictures, y)
        close(got[0], want[0], hint=f"the loss; the scores lie around {shift}")


@check
def types(lab, rng):
    """returns a list, and two floats"""
    state = torch_net(rng, (4, 3), (1,))
    arrays = lab.to_keras(state, (1, 2, 2))
    equal(type(arrays).__name__, "list", hint="what to_keras returns")
    got = lab.evaluate(keras_net(rng, (4, 3)), rng.normal(size=(2, 2, 2, 1)), np.array([0, 2]))
    names = ["float" if isinstance(value, float) else type(value).__name__ for value in got]
    equal(names, ["float", "float"], hint="what evaluate returns")
