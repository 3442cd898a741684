import numpy as np

from gradatim.checks import check, close, equal

NAMES = ["W1", "W2", "b1", "b2"]


def made(rng, n, d, h, k):
    """a network, what its forward pass leaves behind, and labels"""
    params = {
        "W1": short(rng, (d, h)), "b1": np.round(short(rng, h) + 0.005, 3),  # no score is 0
        "W2": short(rng, (h, k)), "b2": short(rng, k),
    }  # fmt: skip
    return params, cache_of(params, short(rng, (n, d))), rng.integers(0, k, size=n)


def short(rng, shape):
    """numbers that can be read and pasted: one digit behind the point, none of them 0"""
    return rng.choice([-1, 1], shape) * rng.integers(1, 20, shape) / 10


def cache_of(params, X):
    Z1 = np.round(X @ params["W1"] + params["b1"], 12)
    H = np.maximum(0, Z1)
    powers = np.exp(H @ params["W2"] + params["b2"])
    return {"X": X, "Z1": Z1, "H": H, "shares": powers / powers.sum(axis=1, keepdims=True)}


@check
def four_arrays(lab, rng):
    """returns four arrays, each with the shape of its parameter"""
    params, cache, y = made(rng, 3, 2, 3, 2)
    slopes = lab.backward(params, cache, y)
    equal(sorted(slopes), NAMES, hint="a dict with these names")
    for name in NAMES:
        equal(np.shape(slopes[name]), params[name].shape, hint=f"the shape of {name}")


@check(needs=four_arrays)
def last_layer(lab, ref, rng):
    """finds the slopes of the second layer"""
    params, cache, y = made(rng, 4, 2, 3, 3)
    got, want = lab.backward(params, cache, y), ref.backward(params, cache, y)
    close(got["b2"], want["b2"], hint="the pull on the scores, in all rows")
    close(got["W2"], want["W2"], hint="what did the weights of layer 2 multiply?")


@check(needs=four_arrays)
def first_layer(lab, ref, rng):
    """finds the slopes of the first layer"""
    params, cache, y = made(rng, 4, 2, 3, 3)
    got, want = lab.backward(params, cache, y), ref.backward(params, cache, y)
    close(got["b1"], want["b1"], hint="what passes the ReLU, in all rows")
    close(got["W1"], want["W1"], hint="what did the weights of layer 1 multiply?")


@check(needs=four_arrays)
def single_row(lab, ref, rng):
    """finds the slopes for a single row"""
    params, cache, y = made(rng, 1, 3, 4, 2)
    got, want = lab.backward(params, cache, y), ref.backward(params, cache, y)
    for name in NAMES:
        close(got[name], want[name], hint=f"{name}, with n = 1")


@check(needs=four_arrays)
def all_lengths_equal(lab, ref, rng):
    """lines everything up rightly where all lengths are equal"""
    params, cache, y = made(rng, 3, 3, 3, 3)
    got, want = lab.backward(params, cache, y), ref.backward(params, cache, y)
    for name in reversed(NAMES):
        close(got[name], want[name], hint=f"{name}: is every product turned the right way?")


@check(needs=four_arrays)
def more_rows(lab, ref, rng):
    """gives the same slopes when every row is there three times"""
    params, cache, y = made(rng, 2, 2, 3, 3)
    often = {name: np.concatenate([array] * 3) for name, array in cache.items()}
    got, want = lab.backward(params, often, np.concatenate([y] * 3)), ref.backward(params, cache, y)
    for name in NAMES:
        close(got[name], want[name], hint="a mean doesn't grow with the number of rows")


@check(needs=four_arrays)
def silent_units(lab, ref, rng):
    """lets nothing through where the hidden score is negative or 0"""
    params, _, _ = made(rng, 1, 2, 4, 2)
    params["W1"] = rng.integers(-2, 3, size=(2, 4)).astype(float)
    params["b1"] = np.array([0.0, -9.0, 9.0, 1.0])
    X = rng.integers(-2, 3, size=(8, 2)).astype(float)
    X[:3] = 0.0  # the first unit's score is exactly 0 in these rows
    cache, y = cache_of(params, X), rng.integers(0, 2, size=8)
    got, want = lab.backward(params, cache, y), ref.backward(params, cache, y)
    close(got["b1"], want["b1"], hint="which number decides whether a slope passes?")
    close(got["W1"], want["W1"], hint="which number decides whether a slope passes?")


@check(needs=[last_layer, first_layer])
def agrees_with_measuring(lab, rng):
    """agrees with slopes that were measured"""
    params, cache, y = made(rng, 5, 3, 3, 3)
    got = lab.backward(params, cache, y)

    def loss(params):
        return -np.log(cache_of(params, cache["X"])["shares"][np.arange(5), y]).mean()

    for name in NAMES:
        array = params[name]
        measured = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            step = np.zeros(array.shape)
            step[place] = 1e-6
            up, down = {**params, name: array + step}, {**params, name: array - step}
            measured[place] = (loss(up) - loss(down)) / 2e-6
        close(got[name], measured, rtol=1e-4, atol=1e-7, hint=f"{name}, turned a little both ways")
