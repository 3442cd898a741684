import numpy as np

from gradatim.checks import check, close, equal


def scores_of(rng, V):
    """V scores, at least 0.2 apart, in any order"""
    return rng.permutation(np.cumsum(rng.uniform(0.2, 1, V)))


@check
def all_off(lab, ref, rng):
    """gives the shares of softmax at T = 1 without top-k and top-p"""
    z = scores_of(rng, 5)
    close(lab.chances(z, 1.0, None, None), ref.chances(z, 1.0, None, None), hint="softmax alone")


@check(needs=all_off)
def temperature(lab, ref, rng):
    """divides the scores by the temperature"""
    z = scores_of(rng, 5)
    for T in (0.5, 2.0, 3.0):
        want = ref.chances(z, T, None, None)
        close(lab.chances(z, T, None, None), want, hint=f"T = {T}: what is divided, and when?")


@check(needs=all_off)
def top_k(lab, ref, rng):
    """keeps the k best"""
    z = scores_of(rng, 6)
    for k in (1, 2, 5, 6, 9):
        want = ref.chances(z, 1.0, k, None)
        close(lab.chances(z, 1.0, k, None), want, hint=f"six tokens, k = {k}")


@check(needs=all_off)
def top_p(lab, rng):
    """keeps the fewest tokens that reach p"""
    place = rng.permutation(4)
    z, q = np.zeros(4), np.array([0.5, 0.3, 0.15, 0.05])
    z[place] = np.log(q) + rng.normal()
    for p, n in ((0.2, 1), (0.6, 2), (0.75, 2), (0.85, 3), (0.97, 4)):
        want = np.zeros(4)
        want[place[:n]] = q[:n] / q[:n].sum()
        got = lab.chances(z, 1.0, None, p)
        close(got, want, hint=f"probabilities 0.5, 0.3, 0.15, 0.05 in some order; p = {p}")


@check(needs=[temperature, top_k, top_p])
def in_this_order(lab, rng):
    """applies temperature, top-k and top-p in this order"""
    q = np.array([0.4, 0.3, 0.2, 0.1])
    place = rng.permutation(4)
    z = np.zeros(4)
    z[place] = np.log(q)
    want = np.zeros(4)
    want[place[:2]] = np.array([4, 3]) / 7
    got = lab.chances(z, 1.0, 3, 0.75)
    close(got, want, hint="0.4, 0.3, 0.2, 0.1; k = 3 leaves shares 4/9, 3/9, 2/9; p = 0.75")
    flat = np.array([0.35, 0.3, 0.2, 0.15])
    z[place] = 2 * np.log(flat)  # at T = 2 the shares are flat
    want = np.zeros(4)
    want[place[:3]] = flat[:3] / flat[:3].sum()
    close(lab.chances(z, 2.0, None, 0.75), want, hint="T = 2 makes 0.35, 0.3, 0.2, 0.15; p = 0.75")


@check
def zero(lab, rng):
    """gives everything to the best at T = 0"""
    z = scores_of(rng, 5)
    want = np.where(z == z.max(), 1.0, 0.0)
    for k, p in ((None, None), (3, 0.9), (2, None), (None, 0.3)):
        close(lab.chances(z, 0, k, p), want, hint=f"T = 0, k = {k}, p = {p}")
    near = np.array([0.5, 1.0, 1.0 + 1e-12])
    hint = "T = 0, scores 0.5, 1 and 1.000000000001: the best gets everything, however near another"
    close(lab.chances(near, 0, None, None), np.array([0.0, 0.0, 1.0]), hint=hint)


@check(needs=all_off)
def one_is_all(lab, ref, rng):
    """keeps all tokens at p = 1"""
    z = np.log(np.array([0.4, 0.35, 0.25]))
    close(lab.chances(z, 1.0, None, 1.0), ref.chances(z, 1.0, None, None), hint="p = 1")


@check(needs=all_off)
def large_scores(lab, ref, rng):
    """survives scores in the thousands, below and above 0"""
    z = scores_of(rng, 5)
    for height in (5000, -5000):
        got = lab.chances(z + height, 0.5, 4, 0.9)
        close(got, ref.chances(z, 0.5, 4, 0.9), hint=f"all scores near {height}")
    far = np.array([3000.0, -3000.0, 2999.0])
    want = ref.chances(far, 1.0, None, None)
    close(lab.chances(far, 1.0, None, None), want, hint="scores 3000, -3000 and 2999")


@check
def as_often_as_meant(lab, ref, given, rng):
    """draws each token as often as its probability says"""
    z, seed, n = scores_of(rng, 5), int(rng.integers(10**6)), 20_000
    q = ref.chances(z, 1.5, 4, 0.9)
    counts = np.bincount(given.draws(lab.sample, z, 1.5, 4, 0.9, seed, n), minlength=5)
    far = np.abs(counts - n * q) > 6 * np.sqrt(n * q * (1 - q)) + 0.5
    words = ["far off" if x else "near enough" for x in far]
    hint = f"{n} draws: {counts.tolist()} times each, about {(n * q).round().tolist()} are meant"
    equal(words, ["near enough"] * 5, hint=f"T = 1.5, k = 4, p = 0.9, {hint}")


@check
def greedy(lab, given, rng):
    """draws the best token at T = 0, as an int"""
    z = scores_of(rng, 6)
    equal(given.draws(lab.sample, z, 0, None, None, 1, 3), [int(z.argmax())] * 3)


@check
def the_generator_decides(lab, given, rng):
    """draws from the generator that it is given"""
    z, seed = rng.permutation(np.linspace(0, 1, 9)), int(rng.integers(10**6))
    first, again, other = [
        given.draws(lab.sample, z, 1.0, None, None, s, 30) for s in (seed, seed, seed + 1)
    ]
    word = "the same tokens" if first == again else "other tokens"
    equal(word, "the same tokens", hint="two generators with the same seed")
    word = "the same tokens" if first == other else "other tokens"
    equal(word, "other tokens", hint="two generators with different seeds")
    word = "always the same token" if len(set(first)) == 1 else "different tokens"
    equal(word, "different tokens", hint="30 draws with one generator, nine tokens")
