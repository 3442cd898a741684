import numpy as np

from gradatim.checks import check, close, equal, lend, raises


def bowl(rng, d):
    """a matrix whose bowl w H w / 2 has slopes of sizes between 1 and 4, and its bottom"""
    Q, _ = np.linalg.qr(rng.normal(size=(d, d)))
    return Q * rng.uniform(1, 4, d) @ Q.T, rng.normal(size=d)


def walk(grad, w, rate, steps):
    path = [np.array(w, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - rate * grad(path[-1]))
    return np.array(path)


@check
def one_step(lab, rng):
    """goes against the gradient in the first step"""
    H, bottom = bowl(rng, 3)
    start = rng.normal(size=3)
    got = lab.descend(lambda w: H @ (w - bottom), start, 0.1, 1)
    close(got, walk(lambda w: H @ (w - bottom), start, 0.1, 1), hint="the start, then one place")


@check(needs=one_step)
def whole_path(lab, rng):
    """takes each gradient where it stands, and keeps all places"""
    H, bottom = bowl(rng, 3)
    start = 3 * rng.normal(size=3)
    for rate, steps in ((0.1, 6), (0.4, 25)):
        got = lab.descend(lambda w: H @ (w - bottom), start, rate, steps)
        want = walk(lambda w: H @ (w - bottom), start, rate, steps)
        close(got, want, hint="what does the path hold after the next step?")


@check
def no_step(lab, rng):
    """gives the start alone, in floats, for no steps"""
    start = rng.integers(-9, 9, size=2)
    want = start[None, :].astype(float)
    equal(lab.descend(lambda w: w, start, 0.1, 0), want, hint="a path of one row, of floats")


@check(needs=one_step)
def whole_numbers(lab, rng):
    """starts at whole numbers and does not stay there"""
    start = rng.integers(1, 9, size=2)
    got = lab.descend(lambda w: 0.5 * w, start, 0.5, 4)
    close(got, walk(lambda w: 0.5 * w, start, 0.5, 4), hint="does the array have room for 1.5?")


@check(needs=one_step)
def flat_ground(lab, rng):
    """does all the steps also where the ground is flat"""
    bottom = rng.normal(size=2)
    got = lab.descend(lambda w: w - bottom, bottom, 0.1, 5)
    close(got, np.tile(bottom, (6, 1)), hint="six rows were asked for")


@check(needs=one_step)
def nearly_flat(lab, rng):
    """takes tiny steps too, away from a top where they grow"""
    start, grad = np.array([rng.uniform(1, 2) * 1e-14]), lambda w: -10 * w
    close(lab.descend(grad, start, 0.3, 30), walk(grad, start, 0.3, 30), hint="a step is a step")


@check(needs=one_step)
def growing_slope(lab, rng):
    """goes on where the slope grows or the bottom is jumped over"""
    start = np.array([rng.uniform(2.9, 3.0)])
    close(lab.descend(np.sin, start, 0.5, 12), walk(np.sin, start, 0.5, 12))
    close(
        lab.descend(lambda w: 2 * w, start, 1.25, 8), walk(lambda w: 2 * w, start, 1.25, 8),
        hint="only numbers that are not finite are an error",
    )  # fmt: skip


@check(needs=one_step)
def far_away(lab, rng):
    """walks at 1e100 as anywhere else"""
    start = rng.normal(size=2) * 1e100
    close(lab.descend(lambda w: w, start, 0.5, 3), walk(lambda w: w, start, 0.5, 3))
    start = np.array([1.2e308, 1.7e308])  # their sum is inf, none of them is
    close(lab.descend(lambda w: w, start, 0.1, 3), walk(lambda w: w, start, 0.1, 3))


@check(needs=one_step)
def one_call_a_step(lab, rng):
    """asks for the gradient once in each step"""
    grad = lend(lambda w: w)
    lab.descend(grad, rng.normal(size=2), 0.1, 7)
    equal(grad.count, 7, hint="the last place needs no gradient")


@check
def place_runs_away(lab, rng):
    """raises ValueError when a step leads to a place that is not finite"""
    start = rng.uniform(1, 2, size=2)
    hint = "1e200 times 1e200 is inf"
    raises(ValueError, lab.descend, lambda w: 1e200 * w, start, 1e200, 1, hint=hint)
    raises(ValueError, lab.descend, lambda w: -1e200 * w[::-1], start, 1e200, 1, hint=hint)


@check
def gradient_not_finite(lab, rng):
    """raises ValueError when a gradient is not finite"""
    start = rng.uniform(1, 2, size=3)
    for bad in (np.nan, np.inf, -np.inf):
        for place in (0, 1, 2):
            g = np.ones(3)
            g[place] = bad
            raises(ValueError, lab.descend, lambda w, g=g: g, start, 0.1, 1, hint="all numbers")


@check(needs=[place_runs_away, gradient_not_finite])
def stops_at_once(lab, rng):
    """asks for no further gradient once the path has run away"""
    grad = lend(lambda w: 1e10 * w if np.abs(w).max() < 1e290 else np.full(2, np.inf))
    raises(ValueError, lab.descend, grad, rng.uniform(1, 2, size=2), 1.0, 60)
    equal(grad.count, 30, hint="in which step did it become certain?")
