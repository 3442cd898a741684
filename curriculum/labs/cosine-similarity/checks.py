import numpy as np

from gradatim.checks import check, close, equal, raises


def by_formula(a, b):
    return a @ b / (np.linalg.norm(a) * np.linalg.norm(b))


@check
def two_vectors(lab, rng):
    """divides the dot product by both lengths"""
    for n in (3, 6, 50):
        a, b = rng.normal(size=n) * 3, rng.normal(size=n) + 1
        close(lab.cosine(a, b), by_formula(a, b), hint="three sums: a with b, a with a, b with b")


@check(needs=two_vectors)
def size_does_not_count(lab, rng):
    """gives the same answer when a vector is stretched"""
    a, b = rng.normal(size=5), rng.normal(size=5)
    for s in (0.01, 7.0, 900.0):
        close(lab.cosine(s * a, b), by_formula(a, b), hint="does the size cancel?")


@check
def opposite_ways(lab, rng):
    """gives -1 for vectors that point opposite ways, and 1 for one number and itself"""
    a = rng.uniform(0.5, 2, size=4)
    close(lab.cosine(a, -3 * a), -1.0, hint="-1 for opposite ways, 1 for the same way")
    close(lab.cosine(a[:1], a[:1]), 1.0, hint="a vector of one number")


@check
def zero_vector(lab, rng):
    """gives 0.0 if one vector holds nothing but zeros"""
    a, zeros = rng.normal(size=4), np.zeros(4)
    equal(lab.cosine(a, zeros), 0.0, hint="what is 0 / 0? and the answer is a float")
    equal(lab.cosine(zeros, a), 0.0, hint="either of them may be the zero vector")


@check
def two_zero_vectors(lab, rng):
    """gives 0.0 for two zero vectors"""
    zeros = np.zeros(int(rng.integers(1, 5)))
    close(lab.cosine(zeros, zeros), 0.0, hint="a zero vector is not like itself here")


@check(needs=two_vectors)
def some_zeros(lab, rng):
    """compares vectors that hold some zeros, or add up to 0, as all others"""
    a, b = rng.integers(1, 9, size=(2, 6)).astype(float)
    a[:3], b[2:4] = 0.0, 0.0
    close(lab.cosine(a, b), by_formula(a, b), hint="is every number of it 0?")
    a[0] = -a.sum()
    close(lab.cosine(a, b), by_formula(a, b), hint="it adds up to 0, but is every number 0?")
    close(lab.cosine(b, a), by_formula(a, b), hint="it adds up to 0, but is every number 0?")


@check(needs=two_vectors)
def tiny_and_huge(lab, rng):
    """treats tiny and huge numbers like all others"""
    a, b = rng.uniform(1, 2, size=(2, 5))
    for s in (1e-25, 1e20):
        close(
            lab.cosine(s * a, s * b), by_formula(a, b), hint="which number is small beside these?"
        )


@check(needs=two_vectors)
def within_its_borders(lab, rng):
    """never gives more than 1 or less than -1"""
    vectors = [rng.uniform(-1, 1, size=3 + i % 9) for i in range(80)]
    above = max(lab.cosine(a, a.copy()) for a in vectors)
    below = min(lab.cosine(a, -a) for a in vectors)
    equal("above 1" if above > 1 else "at most 1", "at most 1", hint="rounding can push it over")
    equal("below -1" if below < -1 else "at least -1", "at least -1", hint="two borders")


@check
def sizes_differ(lab, rng):
    """raises ValueError if the vectors do not hold equally many numbers"""
    hint = "what happens to the numbers without a partner?"
    raises(ValueError, lab.cosine, rng.uniform(1, 2, 3), rng.uniform(1, 2, 2), hint=hint)
    raises(ValueError, lab.cosine, rng.uniform(1, 2, 2), rng.uniform(1, 2, 4), hint=hint)


@check
def zeros_of_another_size(lab, rng):
    """raises ValueError for vectors of different sizes also if one of them is all zeros"""
    hint = "which question comes first?"
    raises(ValueError, lab.cosine, np.zeros(3), rng.uniform(1, 2, 4), hint=hint)
    raises(ValueError, lab.cosine, rng.uniform(1, 2, 3), np.zeros(2), hint=hint)


@check
def one_against_many(lab, rng):
    """raises ValueError also if one of them holds a single number"""
    hint = "NumPy stretches an array with one number"
    raises(ValueError, lab.cosine, rng.uniform(1, 2, 3), rng.uniform(1, 2, 1), hint=hint)
    raises(ValueError, lab.cosine, rng.uniform(1, 2, 1), rng.uniform(1, 2, 3), hint=hint)


@check(needs=two_vectors)
def whole_numbers(lab, rng):
    """takes whole numbers"""
    for top in (10, 1_000_000):
        a, b = rng.integers(1, top, size=(2, 7))
        close(lab.cosine(a, b), by_formula(a.astype(float), b.astype(float)))
