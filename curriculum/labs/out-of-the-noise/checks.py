import numpy as np

from gradatim.checks import check, close, equal, lend, valid


@valid
def guess_noise(x, t, data, alpha_bars, width):
    """the shares begin with 1, are smaller from there on, and reach step t"""
    return len(x) and len(data) and t < len(alpha_bars) and alpha_bars[0] == 1 > max(alpha_bars[1:])


@valid
def sample(guess, betas, noise):
    """the rates begin with 0, and there is noise for each"""
    return len(noise) == len(betas) > 1 and betas[0] == 0 and noise.shape[1] > 0


def bars(rng, T=6):
    """any falling shares, 1 in place 0"""
    return np.concatenate([[1.0], np.sort(rng.uniform(0.1, 0.95, T))[::-1]])


def guesses(lab, ref, x, data, shares, width, hint):
    """the guesses of both at three steps"""
    for t in (1, 3, len(shares) - 1):
        got, want = (m.guess_noise(x, t, data, shares, width) for m in (lab, ref))
        close(got, want, hint=f"step {t}, share {shares[t]:.3f}, width {width:.2f}: {hint}")


@check
def without_width(lab, ref, rng):
    """guesses the noise for training points that aren't blurred"""
    x, data = rng.normal(size=(4, 2)), rng.normal(size=(5, 2))
    guesses(lab, ref, x, data, bars(rng), 0.0, "weights, mean, share of the noise")


@check
def with_width(lab, ref, rng):
    """guesses the noise for blurred training points"""
    x, data = rng.normal(size=(3, 2)), rng.normal(size=(6, 2))
    guesses(lab, ref, x, data, bars(rng), rng.uniform(0.3, 0.8), "blur and noise together make v")


@check
def single_point(lab, ref, rng):
    """guesses the noise with a single training point"""
    x, data = rng.normal(size=(3, 2)), rng.normal(size=(1, 2))
    guesses(lab, ref, x, data, bars(rng), rng.uniform(0.3, 0.8), "its weight is 1")


@check
def far_away(lab, ref, rng):
    """keeps the guess finite far from all training points"""
    x, data = rng.uniform(60, 90, (2, 2)), rng.normal(size=(4, 2))
    shares = np.array([1.0, 0.99, 0.98, 0.9, 0.7])
    guesses(lab, ref, x, data, shares, 0.05, "what is the power of e rounded to?")


def walk(lab, ref, rng, T, n, hint):
    """the walks of both with one guess"""
    betas = np.concatenate([[0.0], rng.uniform(0.05, 0.6, T)])
    noise, turn = rng.normal(size=(T + 1, n, 2)), rng.normal(size=(2, 2))
    lent = lend(lambda x, t: np.asarray(x) @ turn * 0.5 + 0.1 * t, limit=2 * T)
    got = lab.sample(lent, betas, noise)
    close(got, ref.sample(lambda x, t: x @ turn * 0.5 + 0.1 * t, betas, noise), hint=hint)
    equal(lent.count, T, hint="how often the guess was asked for")


@check
def last_step(lab, ref, rng):
    """takes a single step back"""
    walk(lab, ref, rng, 1, 4, "T = 1: this step is the last")


@check
def two_steps(lab, ref, rng):
    """takes two steps back, with fresh noise between them"""
    walk(lab, ref, rng, 2, 3, "T = 2: fresh noise once")


@check
def many_steps(lab, ref, rng):
    """takes all steps back"""
    walk(lab, ref, rng, int(rng.integers(5, 9)), 5, "from t = T down to 1")


def spread_out(a, b):
    """the mean distance of all pairs"""
    return np.sqrt(((a[:, None] - b) ** 2).sum(axis=2)).mean()


def nearest(a, b):
    """the median distance from a point of a to the nearest of b"""
    return float(np.median(np.sqrt(((a[:, None] - b) ** 2).sum(axis=2)).min(axis=1)))


def fresh_points(lab, given, rng, n=200):
    """samples of the learner's two functions, the training points, and twice as many held back"""
    angle = rng.uniform(0, 2 * np.pi, (3 * n, 1))
    ring = np.hstack([np.cos(angle), np.sin(angle)]) * rng.normal(1.3, 0.15, (3 * n, 1))
    data, hidden, other = ring[:n], ring[n : 2 * n], ring[2 * n :]
    T = 40
    betas = np.concatenate([[0.0], np.linspace(0.1 / T, 20 / T, T)])
    shares = np.cumprod(1 - betas)
    guess = given.with_data(lab.guess_noise, data, shares, 0.15)
    made = np.asarray(lab.sample(guess, betas, rng.normal(size=(T + 1, n, 2))))
    return made, data, hidden, other


def energy(a, b):
    """the energy distance of two sets of points"""
    return 2 * spread_out(a, b) - spread_out(a, a) - spread_out(b, b)


@check(needs=many_steps)
def like_the_data(lab, given, rng):
    """makes points that are spread like held-back data, and aren't copies"""
    made, data, hidden, other = fresh_points(lab, given, rng)
    equal(made.shape, hidden.shape, hint="as many points as in the noise")
    ratio = nearest(made, data) / nearest(hidden, data)
    hint = "distance to the nearest training point: 1 is that of held-back data, 0 is a copy"
    close(min(ratio, 1.0), 1.0, atol=0.35, hint=hint)
    ratio = energy(made, hidden) / (energy(other, hidden) + 0.02)
    hint = "energy distance to held-back data: 1 is about that of other real data"
    close(max(ratio, 1.0), 1.0, atol=3.0, hint=hint)
