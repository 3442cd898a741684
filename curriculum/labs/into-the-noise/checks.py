import numpy as np

from gradatim.checks import check, close, equal, raises


def bars(rng, T):
    """any falling shares, 1 in place 0"""
    return np.concatenate([[1.0], np.sort(rng.uniform(0.01, 0.99, T))[::-1]])


def mixed(lab, ref, rng, shape, T=12, hint=""):
    """the same batch through both"""
    x0, noise = rng.normal(2, 1, shape), rng.normal(size=shape)
    t, shares = rng.permutation(T)[: shape[0]] + 1, bars(rng, T)
    close(
        lab.q_sample(x0, t, noise, shares),
        ref.q_sample(x0, t, noise, shares),
        hint=f"the data have the shape {shape}; {hint}",
    )


@check
def betas(lab, ref, rng):
    """puts a 0 in front and lets the betas grow evenly to 20 / T"""
    for T in (40, int(rng.integers(50, 300)), 1000):
        got, want = lab.schedule(T), ref.schedule(T)
        equal(len(got), 2, hint="the betas and the alpha_bars")
        close(got[0], want[0], hint=f"the betas for T = {T}")


@check
def products(lab, ref, rng):
    """multiplies from the start to each step"""
    for T in (20, int(rng.integers(50, 300)), 1000):
        close(lab.schedule(T)[1], ref.schedule(T)[1], hint=f"the alpha_bars for T = {T}")


@check
def too_few(lab):
    """refuses fewer than 20 steps"""
    for T in (19, 5, 1):
        raises(ValueError, lab.schedule, T, hint=f"T = {T}")


@check
def points(lab, ref, rng):
    """mixes points, each for its own step"""
    mixed(lab, ref, rng, (5, 2), hint="row i belongs to step t[i]")
    mixed(lab, ref, rng, (5, 2), T=60, hint="take the alpha_bars that are given")


@check
def as_many_rows_as_columns(lab, ref, rng):
    """mixes a batch with as many rows as columns"""
    mixed(lab, ref, rng, (3, 3), hint="a row has one factor")


@check
def pictures(lab, ref, rng):
    """mixes numbers and pictures, each row for its own step"""
    mixed(lab, ref, rng, (6,), hint="no axis is appended here")
    mixed(lab, ref, rng, (4, 3, 4, 4), hint="how many axes of length 1?")


@check
def untouched(lab, rng):
    """leaves the data as they are at step 0"""
    x0, noise = rng.normal(size=(4, 2)), rng.normal(size=(4, 2))
    t = np.zeros(4, dtype=int)
    close(lab.q_sample(x0, t, noise, bars(rng, 9)), x0, hint="t = 0 for all rows: no noise")


@check
def one_for_all(lab, ref, rng):
    """takes a single step for all rows"""
    x0, noise, shares = rng.normal(size=(4, 3)), rng.normal(size=(4, 3)), bars(rng, 9)
    for t in (3, 9):
        got, want = (m.q_sample(x0, t, noise, shares) for m in (lab, ref))
        close(got, want, hint=f"t is the int {t}")


@check(needs=[products, points])
def ends_in_noise(lab, rng):
    """keeps the variance near 1 at every step, and ends in pure noise"""
    T, n = 50, 20_000
    shares = lab.schedule(T)[1]
    x0 = rng.choice([-1.0, 1.0], (n, 1))
    noise = rng.normal(size=(n, 1))
    for t in (10, T):
        x = np.asarray(lab.q_sample(x0, np.full(n, t), noise, shares))
        close(x.var(), 1.0, rtol=0.06, hint=f"the variance at step {t} of {T}")
    close(x, noise, atol=0.03, hint=f"step {T} of {T} against the noise that was given")
