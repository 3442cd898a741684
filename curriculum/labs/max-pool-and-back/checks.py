import numpy as np

from gradatim.checks import check, close, equal, valid


def unequal(rng, *shape):
    """numbers without ties, half of them negative"""
    values = rng.permutation(np.arange(np.prod(shape)) - np.prod(shape) // 2)
    return values.reshape(shape).astype(float)


def slopes(rng, *shape):
    """slopes of either sign, no two alike"""
    return rng.permutation(np.arange(np.prod(shape)) + 10.0).reshape(shape) * rng.choice([-1, 1])


def pooled_shape(x, size, stride):
    return (len(x), *((side - size) // stride + 1 for side in x.shape[1:]))


def fits(x, size, stride):
    return x.ndim == 3 and 1 <= size <= min(x.shape[1:]) and stride >= 1


@valid
def max_pool(x, size, stride):
    return fits(x, size, stride)


@valid
def max_pool_back(g, x, size, stride):
    return fits(x, size, stride) and g.shape == pooled_shape(x, size, stride)


@check
def side_by_side(lab, ref, rng):
    """takes the maximum of each of the windows that lie side by side"""
    for shape in ((1, 4, 4), (1, 2, 6), (1, 6, 2)):
        x = unequal(rng, *shape)
        close(
            lab.max_pool(x, 2, 2),
            ref.max_pool(x, 2, 2),
            hint=f"size 2, stride 2, x is {x.tolist()}",
        )


@check(needs=side_by_side)
def below_zero(lab, ref, rng):
    """takes the maximum where all numbers are negative"""
    x = unequal(rng, 1, 4, 4) - 50
    close(lab.max_pool(x, 2, 2), ref.max_pool(x, 2, 2), hint=f"size 2, stride 2, x is {x.tolist()}")


@check(needs=side_by_side)
def sizes_and_strides(lab, ref, rng):
    """takes any size and any stride"""
    for size, stride in ((3, 3), (2, 1), (3, 2), (2, 3), (1, 1), (1, 2)):
        x = unequal(rng, 1, 6, 6)
        hint = f"size {size}, stride {stride}, x has the shape (1, 6, 6)"
        close(lab.max_pool(x, size, stride), ref.max_pool(x, size, stride), hint=hint)


@check(needs=sizes_and_strides)
def of_its_own(lab, given, rng):
    """makes a new array, also where each window holds one number"""
    for size, stride in ((2, 2), (1, 1), (1, 2)):
        x = unequal(rng, 1, 4, 4)
        hint = f"size {size}, stride {stride}: does x change when the pooled map does?"
        equal(given.memory(lab.max_pool, x, size, stride), "its own", hint=hint)


@check(needs=side_by_side)
def left_over(lab, ref, rng):
    """leaves out rows and columns that fill no window"""
    for H, W in ((5, 6), (4, 7), (3, 3)):
        x = unequal(rng, 1, H, W)
        hint = f"size 2, stride 2, x has the shape (1, {H}, {W})"
        close(lab.max_pool(x, 2, 2), ref.max_pool(x, 2, 2), hint=hint)


@check(needs=side_by_side)
def channels(lab, ref, rng):
    """pools each channel by itself"""
    x = unequal(rng, 3, 4, 4)
    close(lab.max_pool(x, 2, 2), ref.max_pool(x, 2, 2), hint="x has three channels")


@check
def one_window_back(lab, ref, rng):
    """hands the slope of a window to the place of its maximum"""
    for side in (2, 3):
        x, g = unequal(rng, 1, side, side), slopes(rng, 1, 1, 1)
        hint = f"size {side}, x is {x.tolist()}, g is {g.tolist()}"
        close(lab.max_pool_back(g, x, side, side), ref.max_pool_back(g, x, side, side), hint=hint)


@check(needs=one_window_back)
def ties(lab, ref, rng):
    """hands the slope to the first of several equal maxima, and to no other"""
    g = slopes(rng, 1, 1, 1)
    top = float(rng.integers(1, 9))
    for places in ((1, 2), (1, 3), (2, 3), (0, 3), (0, 1, 2, 3)):
        x = np.zeros((1, 2, 2))
        x.flat[list(places)] = top
        hint = f"size 2, x is {x.tolist()}, g is {g.tolist()}"
        close(lab.max_pool_back(g, x, 2, 2), ref.max_pool_back(g, x, 2, 2), hint=hint)


@check(needs=one_window_back)
def side_by_side_back(lab, ref, rng):
    """hands back the slopes of windows that lie side by side"""
    for shape in ((1, 4, 4), (1, 2, 6), (1, 6, 2)):
        x = unequal(rng, *shape)
        g = slopes(rng, *pooled_shape(x, 2, 2))
        hint = f"size 2, stride 2, x is {x.tolist()}, g is {g.tolist()}"
        close(lab.max_pool_back(g, x, 2, 2), ref.max_pool_back(g, x, 2, 2), hint=hint)


@check(needs=side_by_side_back)
def overlapping_back(lab, ref, rng):
    """adds up the slopes of a place that wins several windows"""
    for size, stride in ((2, 1), (3, 1), (3, 2)):
        x = unequal(rng, 1, 5, 5)
        x[0, 2, 2] = 99
        g = slopes(rng, *pooled_shape(x, size, stride))
        hint = f"size {size}, stride {stride}, x has the shape (1, 5, 5)"
        got = lab.max_pool_back(g, x, size, stride)
        close(got, ref.max_pool_back(g, x, size, stride), hint=hint)


@check(needs=side_by_side_back)
def gaps_back(lab, ref, rng):
    """gives 0 to numbers that no window contains"""
    for size, stride, side in ((2, 3, 6), (1, 2, 4), (2, 2, 5)):
        x = unequal(rng, 1, side, side)
        g = slopes(rng, *pooled_shape(x, size, stride))
        hint = f"size {size}, stride {stride}, x has the shape (1, {side}, {side})"
        got = lab.max_pool_back(g, x, size, stride)
        close(got, ref.max_pool_back(g, x, size, stride), hint=hint)


@check(needs=side_by_side_back)
def channels_back(lab, ref, rng):
    """hands back the slopes of each channel within that channel"""
    x = unequal(rng, 3, 4, 6)
    g = slopes(rng, *pooled_shape(x, 2, 2))
    close(lab.max_pool_back(g, x, 2, 2), ref.max_pool_back(g, x, 2, 2), hint="x has three channels")


@check(needs=side_by_side_back)
def zero_slopes(lab, ref, rng):
    """hands back a slope of 0 as 0, whatever the maximum is"""
    x = unequal(rng, 1, 4, 4)
    g = slopes(rng, 1, 2, 2) * rng.permutation([0, 0, 1, 1]).reshape(1, 2, 2)
    hint = f"size 2, stride 2, g is {g.tolist()}"
    got = lab.max_pool_back(g, x, 2, 2)
    close(got, ref.max_pool_back(g, x, 2, 2), hint=hint)
    equal(got.dtype.kind, "f", hint="the slopes")
