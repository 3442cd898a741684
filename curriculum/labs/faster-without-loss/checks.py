import numpy as np

from gradatim.checks import check, close, equal, lend


class Accelerator:
    """Squared errors of n rows with one weight each; notes what is sent."""

    def __init__(self, rng, n=24, d=3, size=1.0, overflow=()):
        self.X = rng.uniform(0.5, 2, (n, d)) * rng.choice([-1.0, 1.0], (n, d))
        self.y = 3 * rng.normal(size=n)
        self.size, self.overflow = size, dict(overflow)
        self.rows, self.scales, self.types, self.sent = [], [], [], []

    def __call__(self, w, rows, scale):
        self.rows.append(list(rows))
        self.scales.append(float(scale))
        self.types.append(str(w.dtype))
        self.sent.append(np.array(w, dtype=float))
        errors = self.X[rows] @ w.astype(float) - self.y[rows]
        with np.errstate(over="ignore"):
            slope = np.float16(self.size * scale * (errors @ self.X[rows]) / len(rows))
        bad = self.overflow.get(len(self.rows))
        if bad is not None:
            slope[-1] = bad
        return slope


def both(lab, ref, rng, w, orders, overflow=(), slopes=1.0, **settings):
    """the answers and the notes of the learner's run and of the right one"""
    calm = {"size": 4, "fits": 100, "tuned": 4, "rate": 0.05, "scale": 1.0, "patience": 100}
    seed, notes, answers = int(rng.integers(10**6)), [], []
    for file in (lab, ref):
        machine = Accelerator(np.random.default_rng(seed), size=slopes, overflow=overflow)
        answers.append(file.train(lend(machine), w, orders, **(calm | settings)))
        notes.append(machine)
    return answers, notes


def order(rng, n):
    return [int(row) for row in rng.permutation(24)[:n]]


@check
def one_batch(lab, ref, rng):
    """takes one step for one batch that fits"""
    (got, want), _ = both(lab, ref, rng, rng.normal(size=3), [order(rng, 4)])
    close(got[0], want[0], hint="4 rows, all of them fit, scale 1, tuned with 4")


@check(needs=one_batch)
def walks_on(lab, ref, rng):
    """takes one step for each batch of each epoch"""
    orders = [order(rng, 12), order(rng, 12)]
    (got, want), (mine, right) = both(lab, ref, rng, rng.normal(size=3), orders)
    equal(mine.rows, right.rows, hint="the rows of each call; two epochs of 12 rows, batches of 4")
    close(got[0], want[0], hint="the weights after two epochs")


@check(needs=one_batch)
def pieces(lab, ref, rng):
    """sends a batch in pieces that fit, and moves once"""
    for n, fits in ((8, 4), (8, 3), (7, 5)):
        w, orders = rng.normal(size=3), [order(rng, n)]
        (got, want), (mine, right) = both(lab, ref, rng, w, orders, size=n, fits=fits, tuned=n)
        equal(mine.rows, right.rows, hint=f"the rows of each call; {n} rows, {fits} fit")
        hint = f"the weights after one batch of {n} rows, of which {fits} fit"
        close(got[0], want[0], hint=hint)
        close(mine.sent, right.sent, hint="the weights sent with each piece of one batch")


@check(needs=one_batch)
def rate_fits_batch(lab, ref, rng):
    """raises the rate along with the batch"""
    for n, tuned in ((8, 2), (6, 4), (3, 6)):
        w, orders = rng.normal(size=3), [order(rng, n)]
        (got, want), _ = both(lab, ref, rng, w, orders, size=n, tuned=tuned, rate=0.01)
        close(got[0], want[0], hint=f"a batch of {n} rows; the rate was tuned with {tuned}")


@check(needs=[walks_on, rate_fits_batch])
def last_batch(lab, ref, rng):
    """lets a small last batch move the weights by its own number of rows"""
    w, orders = rng.normal(size=3), [order(rng, 11)]
    (got, want), _ = both(lab, ref, rng, w, orders, size=8, tuned=2, rate=0.01)
    close(got[0], want[0], hint="8 rows and then 3; the rate was tuned with 2")


@check
def sixteen_bits(lab, ref, rng):
    """sends 16 bits and keeps more"""
    w, orders = np.float32(rng.uniform(900, 1000, 3)), [order(rng, 12)]
    (got, want), (mine, _) = both(lab, ref, rng, w, orders, slopes=1e-3, rate=0.01)
    equal(mine.types, ["float16"] * 3, hint="the dtype of the weights in each call")
    close(w - got[0], w - want[0], hint="how far weights near 950 have moved in three small steps")
    equal(str(got[0].dtype), "float64", hint="the dtype of the weights at the end")
    skipped, _ = both(lab, ref, rng, w, [order(rng, 4)], overflow={1: np.inf})
    hint = "the dtype at the end, when w came in float32 and the only batch was skipped"
    equal(str(skipped[0][0].dtype), "float64", hint=hint)


@check(needs=one_batch)
def small_slopes(lab, ref, rng):
    """saves slopes that 16 bits can't hold, and undoes the scale"""
    for scale, slopes in ((1024.0, 1e-2), (2.0**16, 1e-8)):
        w, orders = rng.normal(size=3), [order(rng, 8)]
        more = {"slopes": slopes, "scale": scale, "rate": 0.05 / slopes}
        (got, want), (mine, right) = both(lab, ref, rng, w, orders, **more)
        equal(mine.scales, right.scales, hint="the scale of each call")
        close(got[0], want[0], hint=f"slopes of about {slopes}, scale {scale}")


@check(needs=one_batch)
def overflow(lab, ref, rng):
    """skips a batch that overflows, and halves the scale"""
    for bad in (np.inf, -np.inf, np.nan):
        w, orders = rng.normal(size=3), [order(rng, 12)]
        more = {"overflow": {2: bad}, "scale": 1.0}
        (got, want), (mine, right) = both(lab, ref, rng, w, orders, **more)
        equal(mine.scales, right.scales, hint=f"the scales sent; {bad} came back for batch 2")
        close(got[0], want[0], hint=f"the weights; {bad} came back for batch 2 of 3")
        equal(got[1:], want[1:], hint="the scale at the end, and the number of batches skipped")


@check(needs=[overflow, pieces])
def no_wasted_calls(lab, ref, rng):
    """sends no further piece of a batch that has overflowed"""
    w, orders = rng.normal(size=3), [order(rng, 16)]
    more = {"overflow": {2: np.inf}, "size": 8, "fits": 2, "scale": 8.0}
    (got, want), (mine, right) = both(lab, ref, rng, w, orders, **more)
    equal(mine.rows, right.rows, hint="the rows of each call; inf came back for piece 2 of 4")
    close(got[0], want[0], hint="the weights; the first batch was skipped")


@check(needs=overflow)
def scale_grows(lab, ref, rng):
    """doubles the scale after enough good steps in a row"""
    for patience, bad in ((2, [1, 5]), (3, []), (3, [3]), (1, [2, 3]), (2, [])):
        orders = [order(rng, 12), order(rng, 12)]
        more = {"overflow": dict.fromkeys(bad, np.inf), "scale": 16.0, "patience": patience}
        (got, want), (mine, right) = both(lab, ref, rng, rng.normal(size=3), orders, **more)
        hint = f"the scales sent in two epochs of three batches each; patience {patience}, "
        hint += f"inf came back for the batches {bad}" if bad else "no overflow"
        equal(mine.scales, right.scales, hint=hint)
        equal(got[1:], want[1:], hint="the scale at the end, and the number of batches skipped")


@check(needs=[last_batch, small_slopes, scale_grows])
def as_good(lab, ref, rng):
    """learns as much as small batches in 64 bits do, in an eighth of the calls"""
    centres = 2 * np.eye(3, 4)
    y = rng.integers(0, 3, 600)
    X = centres[y] + rng.normal(size=(600, 4))

    def slopes(w, rows):
        scores = X[rows] @ w
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        return X[rows].T @ (shares - np.eye(3)[y[rows]]) / len(rows)

    calls = []

    def work(w, rows, scale):
        calls.append(len(rows))
        with np.errstate(over="ignore"):
            return np.float16(scale * 1e-7 * slopes(w.astype(float), rows))

    orders = [[int(row) for row in rng.permutation(400)] for _ in range(2)]
    small, before = np.zeros((4, 3)), 0
    for rows in orders:
        for start in range(0, 400, 4):
            small = small - 0.02 * slopes(small, rows[start : start + 4])
            before += 1
    got = lab.train(lend(work), np.zeros((4, 3)), orders, 32, 32, 4, 0.02e7, 2.0**20, 50)[0]
    right = [float(((X[400:] @ w).argmax(axis=1) == y[400:]).mean()) for w in (got, small)]
    equal(len(calls), before // 8 + 1, hint="calls; batches of 4 in 64 bits take 200")
    hint = "share of 200 new rows that is right; small batches in 64 bits are the measure"
    close(min(right), right[1], atol=0.05, hint=hint)
