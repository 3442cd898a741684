import numpy as np

from gradatim.checks import check, close, equal, raises


def numbers(rng, *shape):
    """values that are not small, with either sign"""
    return rng.uniform(0.5, 2, shape) * rng.choice([-1.0, 1.0], shape)


def distinct(mask):
    """how many different rows and columns a mask has"""
    return [len(np.unique(mask, axis=0)), len(np.unique(mask, axis=1).T)]


@check
def in_use(lab, rng):
    """returns the values as they are in use"""
    for p in (0.25, 0.5, 0.8):
        x = numbers(rng, 4, 5)
        got = lab.Dropout(p, 3).forward(x, False)
        close(got, x, hint=f"train=False, p is {p}")


@check
def shapes(lab, rng):
    """returns the shape of x"""
    for shape in ((7,), (3, 4), (2, 3, 4, 5), (1, 1)):
        for train in (True, False):
            got = lab.Dropout(0.5, 1).forward(numbers(rng, *shape), train)
            equal(np.shape(got), shape, hint=f"x has the shape {shape}, train={train}")


@check(needs=shapes)
def scale(lab, rng):
    """multiplies what it keeps by 1 / (1 - p)"""
    for p in (0.2, 0.5, 0.75):
        x = numbers(rng, 30, 40)
        factors = np.unique(
            (lab.Dropout(p, int(rng.integers(10**6))).forward(x, True) / x).round(6) + 0.0
        )
        close(
            factors,
            np.array([0, 1 / (1 - p)]),
            atol=2e-6,
            hint=f"output / x in training, each value once; p is {p}",
        )


@check(needs=shapes)
def share(lab, rng):
    """drops values with probability p"""
    for p in (0.1, 0.3, 0.8):
        got = lab.Dropout(p, int(rng.integers(10**6))).forward(numbers(rng, 200, 200), True)
        dropped = float((got == 0).mean())
        equal(
            p if abs(dropped - p) < 0.02 else round(dropped, 1),
            p,
            hint="the share of zeros among 40,000 values, about",
        )


@check(needs=shapes)
def each_on_its_own(lab, rng):
    """draws for every single value"""
    mask = lab.Dropout(0.5, int(rng.integers(10**6))).forward(numbers(rng, 40, 50), True) != 0
    hint = "40 rows and 50 columns: how many different masks do the rows have, and the columns?"
    equal(distinct(mask), [40, 50], hint=hint)
    layer, x = lab.Dropout(0.5, int(rng.integers(10**6))), numbers(rng, 30)
    dropped = [int((layer.forward(x, True) == 0).sum()) for _ in range(20)]
    zeros = f"{dropped[0]} in each call" if len(set(dropped)) == 1 else "not always the same"
    equal(zeros, "not always the same", hint="the number of zeros among 30 values, in 20 calls")


@check(needs=shapes)
def pictures_too(lab, rng):
    """draws for every value of an array with more axes"""
    mask = lab.Dropout(0.5, int(rng.integers(10**6))).forward(numbers(rng, 30, 5, 8), True) != 0
    for axis, count in ((0, 30), (1, 5), (2, 8)):
        masks = len(np.unique(np.moveaxis(mask, axis, 0).reshape(count, -1), axis=0))
        equal(masks, count, hint=f"x has the shape (30, 5, 8): different masks along axis {axis}")


@check(needs=each_on_its_own)
def draws_again(lab, rng):
    """draws a new mask in every call"""
    layer = lab.Dropout(0.5, int(rng.integers(10**6)))
    x = numbers(rng, 10, 20)
    masks = np.array([(layer.forward(x, True) != 0).ravel() for _ in range(4)])
    equal(len(np.unique(masks, axis=0)), 4, hint="different masks in four calls with the same x")


@check(needs=each_on_its_own)
def repeats(lab, rng):
    """repeats its draws with the same seed, whatever other layers do"""
    seed, x = int(rng.integers(10**6)), numbers(rng, 10, 20)
    one, other, third = lab.Dropout(0.5, seed), lab.Dropout(0.5, seed), lab.Dropout(0.5, seed + 1)
    for call in ("first", "second"):
        a = one.forward(x, True)
        c = third.forward(x, True)
        b = other.forward(x, True)
        close(b, a, hint=f"{call} call of two layers with one seed")
        same = "the same" if np.array_equal(a, c) else "another"
        equal(same, "another", hint=f"{call} call: the mask of a layer with another seed")


@check(needs=shapes)
def slopes_in_training(lab, given, rng):
    """sends the slopes back through the mask of the values"""
    seed, earlier = int(rng.integers(10**6)), numbers(rng, 6, 8)
    x, slopes = numbers(rng, 6, 8), numbers(rng, 6, 8)
    out, back, again = given.there_and_back(lab.Dropout, 0.4, seed, [earlier, x], slopes)
    factors = out / x
    hint = "what backward returns / slopes, each value once; p is 0.4, so 1 / (1 - p) is 1.666667"
    close(np.unique((back / slopes).round(6) + 0.0), np.array([0, 1 / 0.6]), atol=2e-6, hint=hint)
    close(back, slopes * factors, hint="slopes times output / x")
    close(again, 2 * slopes * factors, hint="a second call")


@check(needs=in_use)
def slopes_in_use(lab, rng):
    """returns the slopes as they are after a call in use"""
    layer = lab.Dropout(0.4, int(rng.integers(10**6)))
    x, slopes = numbers(rng, 6, 8), numbers(rng, 6, 8)
    layer.forward(x, True)
    layer.forward(x, False)
    close(layer.backward(slopes), slopes, hint="forward in training, then in use, then backward")


@check(needs=slopes_in_training)
def slopes_draw_nothing(lab, rng):
    """draws nothing in backward"""
    seed, x = int(rng.integers(10**6)), numbers(rng, 6, 8)
    one, other = lab.Dropout(0.4, seed), lab.Dropout(0.4, seed)
    one.forward(x, True)
    other.forward(x, True)
    one.backward(x)
    close(
        one.forward(x, True),
        other.forward(x, True),
        hint="one seed; one layer had a backward between",
    )


@check(needs=shapes)
def nothing_dropped(lab, rng):
    """drops nothing when p is 0"""
    x = numbers(rng, 20, 20)
    x[3] = 0
    layer = lab.Dropout(0.0, 5)
    close(layer.forward(x, True), x, hint="p is 0, in training")
    close(layer.backward(x + 1), x + 1, hint="the slopes, where some values of x are 0")


@check
def no_probability(lab):
    """refuses a p below 0, of 1 or above"""
    for p in (-0.1, 1.0, 1.5):
        raises(ValueError, lab.Dropout, p, 0, hint=f"p is {p}")
