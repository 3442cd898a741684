import numpy as np

from gradatim.checks import check, close, equal, lend


def mean(X, y, X_new):
    """predicts the mean of what it has seen"""
    return np.full(len(X_new), np.mean(y))


def nearest(X, y, X_new):
    """predicts the value of the nearest row it has seen"""
    distances = ((X_new[:, None] - X) ** 2).sum(axis=2)
    return y[distances.argmin(axis=1)]


def bent(X, y, X_new):
    """predicts by a parabola in the first column"""
    return np.polyval(np.polyfit(X[:, 0], y, 2), X_new[:, 0])


def in_units(X, y, X_new):
    """predicts like bent, in whole numbers"""
    return np.round(3 * bent(X, y, X_new)).astype(int)


class World:
    """A truth, samples of it that can be drawn again in the same order, and points to ask about."""

    def __init__(self, rng, sigma=0.8, n=15, points=6):
        self.start, self.sigma, self.n = int(rng.integers(10**6)), sigma, n
        self.X_new = np.linspace(-1, 1, points)[:, None]
        self.truth = self.f(self.X_new)

    def f(self, X):
        return 1 + np.sin(3 * X[:, 0])

    def sample(self):
        rng = np.random.default_rng(self.start)

        def draw():
            X = rng.uniform(-1, 1, (self.n, 1))
            return X, self.f(X) + rng.normal(0, self.sigma, self.n)

        return lend(draw, limit=90)

    def split(self, code, model, reps):
        return code.decompose(model, self.sample(), self.X_new, self.truth, self.sigma, reps)


@check
def bias(lab, ref, rng):
    """measures how far the mean of the fits is from the truth, squared at each point"""
    world = World(rng)
    close(world.split(lab, mean, 12)[0], world.split(ref, mean, 12)[0], hint="square, then mean")


@check
def variance(lab, ref, rng):
    """measures how far the fits are from their own mean at each point"""
    world = World(rng)
    got = world.split(lab, nearest, 12)[1]
    close(
        got, world.split(ref, nearest, 12)[1], hint="the fits at one point, set against each other"
    )


@check(needs=[bias, variance])
def whole_numbers(lab, ref, rng):
    """copes with predictions in whole numbers"""
    world = World(rng)
    close(world.split(lab, in_units, 9), world.split(ref, in_units, 9), hint="means have digits")


@check(needs=[bias, variance])
def whole_truth(lab, ref, rng):
    """copes with true values in whole numbers"""
    world = World(rng)
    world.truth = np.round(3 * world.truth).astype(int)
    close(world.split(lab, bent, 9), world.split(ref, bent, 9), hint="predictions have digits")


@check
def noise(lab, rng):
    """squares the standard deviation of the noise"""
    world = World(rng, sigma=rng.uniform(0.2, 3))
    close(world.split(lab, mean, 3)[2], world.sigma**2, hint="sigma is in the unit of y")


@check(needs=[bias, variance, noise])
def error(lab, ref, rng):
    """adds up all three for the error to expect"""
    world = World(rng)
    close(world.split(lab, bent, 10)[3], world.split(ref, bent, 10)[3], hint="three reasons")


@check(needs=[bias, variance])
def identity(lab, rng):
    """splits the mean squared distance from the truth into two parts"""
    world, truth = World(rng), []

    def watched(X, y, X_new):
        truth.append(bent(X, y, X_new) - world.truth)
        return bent(X, y, X_new)

    bias2, spread, *_ = world.split(lab, watched, 8)
    close(bias2 + spread, np.mean(np.square(truth)), hint="2.333 = 1 + 1.333 in the lesson")


@check
def one_sample_for_each_fit(lab, rng):
    """draws one sample for each fit, and not one more"""
    world, reps = World(rng), int(rng.integers(4, 12))
    sample = world.sample()
    lab.decompose(mean, sample, world.X_new, world.truth, world.sigma, reps)
    equal(sample.count, reps, hint="samples drawn")


@check(needs=variance)
def one_fit(lab, ref, rng):
    """finds no variance in a single fit"""
    world = World(rng)
    got = world.split(lab, nearest, 1)
    close(got, world.split(ref, nearest, 1), hint="one fit is its own mean")


@check(needs=[bias, variance])
def one_point(lab, ref, rng):
    """copes with a single point"""
    world = World(rng, points=1)
    close(world.split(lab, nearest, 9), world.split(ref, nearest, 9), hint="one point, nine fits")


@check(needs=error)
def no_noise(lab, ref, rng):
    """copes with measurements without noise"""
    world = World(rng, sigma=0.0)
    close(world.split(lab, bent, 9), world.split(ref, bent, 9))


@check(needs=variance)
def stubborn(lab, rng):
    """finds no variance in a model that does not listen"""
    world, value = World(rng), float(rng.integers(2, 6))
    bias2, spread, *_ = world.split(lab, lambda X, y, X_new: np.full(len(X_new), value), 5)
    close([bias2, spread], [np.mean((value - world.truth) ** 2), 0.0], hint="always the same")
