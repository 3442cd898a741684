import numpy as np

from gradatim.checks import check, close, equal

LARGEST = np.nextafter(1.0, 0.0)  # the largest u


def shares(rng, k):
    """k weights that add up to 1 but for rounding"""
    weights = rng.uniform(0.2, 1, k)
    return weights / weights.sum()


@check
def finds_the_plank(lab, rng):
    """finds for each u the plank on which it lies"""
    for k in (2, 3, 8):
        weights, u = shares(rng, k), rng.random(40)
        want = [next(i for i in range(k) if x < weights[: i + 1].sum()) for x in u]
        equal(lab.pick(weights, u), np.array(want), hint="where does each plank end?")


@check(needs=finds_the_plank)
def near_a_joint(lab, rng):
    """tells the two sides of a joint apart"""
    weights = shares(rng, 5)
    joints = np.cumsum(weights)[:-1]
    equal(lab.pick(weights, joints - 1e-9), np.arange(4), hint="just before its end")
    equal(lab.pick(weights, joints + 1e-9), np.arange(1, 5), hint="just behind the joint")


@check(needs=finds_the_plank)
def any_sum(lab, rng):
    """takes weights that do not add up to 1"""
    weights, u = shares(rng, 5), rng.random(40)
    want = lab.pick(weights, u)
    for length in (40.0, 0.01):
        equal(lab.pick(weights * length, u), want, hint="how long is the line?")


@check(needs=any_sum)
def whole_numbers(lab, rng):
    """takes whole numbers as weights"""
    weights, u = rng.integers(1, 9, size=4), rng.random(40)
    equal(lab.pick(weights, u), lab.pick(weights / weights.sum(), u))


@check
def joints(lab):
    """gives a joint to the plank behind it"""
    got = lab.pick(np.array([0.25, 0.5, 0.25]), np.array([0.0, 0.25, 0.5, 0.75]))
    equal(got, np.array([0, 1, 1, 2]), hint="each plank owns its left end")


@check
def weight_zero(lab):
    """never picks what has the weight 0"""
    hint = "a plank without length owns nothing"
    equal(lab.pick(np.array([0.0, 0.5, 0.5]), np.array([0.0, 0.5])), np.array([1, 2]), hint=hint)
    equal(lab.pick(np.array([0.5, 0.0, 0.0, 0.5]), np.array([0.5])), np.array([3]), hint=hint)
    equal(lab.pick(np.array([0.5, 0.5, 0.0]), np.array([LARGEST])), np.array([1]), hint=hint)


@check
def end_of_the_line(lab):
    """finds a plank for the largest u, however the sums are rounded"""
    hint = "ten times 0.1 is 0.9999999999999999"
    u = np.array([LARGEST])
    equal(lab.pick(np.full(10, 0.1), u), np.array([9]), hint=hint)
    equal(lab.pick(np.append(np.full(10, 0.1), 0.0), u), np.array([9]), hint=hint)


@check
def nothing_to_pick(lab, rng):
    """gives an empty array for no u"""
    equal(lab.pick(shares(rng, 3), np.zeros(0)), np.zeros(0, dtype=int), hint="whole numbers")


@check
def one_plank(lab, rng):
    """picks the only plank there is"""
    equal(lab.pick(rng.uniform(0.5, 2, 1), np.array([0.0, 0.5, LARGEST])), np.zeros(3, dtype=int))


@check
def as_often_as_its_weight(lab, rng):
    """draws each number as often as its weight says"""
    n, weights = 20_000, np.array([0.0, 1.0, 4.0, 2.0]) * rng.uniform(1, 2, 4)
    counts = np.bincount(lab.sample(weights, n, int(rng.integers(1000))), minlength=4)
    p = weights / weights.sum()
    far = np.abs(counts[:4] - n * p) > 5 * np.sqrt(n * p * (1 - p))
    words = ["far off" if x else "near enough" for x in far]
    equal(len(counts), 4, hint="numbers from 0 to 3")
    equal(words, ["near enough"] * 4, hint="weight divided by the sum of the weights")


@check
def as_many_as_asked(lab, rng):
    """draws as many as it is told, none included"""
    for n in (0, 1, 7):
        got = lab.sample(rng.uniform(1, 2, 1), n, 5)  # one plank: every draw is 0
        equal(got, np.zeros(n, dtype=int), hint="an array, one u for each draw")


@check(needs=as_many_as_asked)
def one_after_the_other(lab, rng):
    """draws each number without a thought of the ones before it"""
    draws = np.asarray(lab.sample(np.ones(2), 4000, int(rng.integers(1000))))
    changes = np.mean(draws[1:] != draws[:-1])
    close(changes, 0.5, atol=0.05, hint="two equal weights: half of the neighbours differ")


@check(needs=as_many_as_asked)
def counts_by_chance(lab):
    """leaves it to chance how often each number comes"""
    counts = {int(np.sum(lab.sample(np.ones(2), 20, seed))) for seed in range(20)}
    found = "always the same" if len(counts) == 1 else "by chance"
    equal(found, "by chance", hint="20 throws of a coin are not always 10 heads")


@check
def seed_repeats(lab, given, rng):
    """gives equal draws for equal seeds"""
    seed = int(rng.integers(1000))
    words = [given.two_calls(lab.sample, shares(rng, 6), s, s) for s in (0, seed)]
    equal(words, ["the same draws"] * 2, hint="where does the seed go?")


@check
def seeds_differ(lab, given, rng):
    """gives other draws for other seeds"""
    seed = int(rng.integers(1, 1000))
    words = [
        given.two_calls(lab.sample, shares(rng, 6), seed, s) for s in (0, seed + 1, seed + 1000)
    ]
    equal(words, ["other draws"] * 3, hint="where does the seed go?")


@check
def disturbs_nobody(lab, given, rng):
    """leaves the global generators where they are"""
    words = given.left_alone(lab.sample, shares(rng, 4), int(rng.integers(2, 1000)))
    equal(words, ["where it was"] * 2, hint="a generator of its own: np.random.default_rng(seed)")
