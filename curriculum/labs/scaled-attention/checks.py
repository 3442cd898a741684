import numpy as np

from gradatim.checks import check, close, equal


def three(rng, n=5, m=7, d=4, e=3):
    """queries, keys, values"""
    return rng.normal(size=(n, d)), rng.normal(size=(m, d)), rng.normal(size=(m, e))


def some_allowed(rng, n=5, m=7):
    """a mask in which every row allows at least one key and forbids at least one"""
    mask = rng.random((n, m)) < 0.5
    mask[:, 0], mask[:, 1] = True, False
    return mask[:, rng.permutation(m)]


def compare(lab, ref, *args, hint):
    """the weights first, then the result"""
    got, want = lab.attention(*args), ref.attention(*args)
    equal(len(got), 2, hint="the result, then the weights")
    shapes = f"Q {args[0].shape}, K {args[1].shape}, V {args[2].shape}"
    close(got[1], want[1], hint=f"the weights; {shapes}; {hint}")
    close(got[0], want[0], hint=f"the result; {shapes}; {hint}")


@check
def without_a_mask(lab, ref, rng):
    """mixes the values by the softmax of the scaled scores"""
    compare(lab, ref, *three(rng), hint="no mask")


@check
def wide_rows(lab, ref, rng):
    """divides the scores by the root of d, whatever the other lengths are"""
    for n, m, d, e in ((3, 4, 64, 2), (6, 2, 1, 5)):
        compare(lab, ref, *three(rng, n, m, d, e), hint=f"d = {d}")


@check
def square(lab, ref, rng):
    """gives each query weights that sum to one, also where all lengths are equal"""
    compare(lab, ref, *three(rng, 4, 4, 4, 4), hint="each row of the weights sums to 1")


@check
def masked(lab, ref, rng):
    """looks only where the mask is True"""
    compare(lab, ref, *three(rng), some_allowed(rng), hint="True means: may look")


@check
def causal(lab, ref, rng):
    """works with a causal mask"""
    Q, K, V = three(rng, 6, 6)
    mask = np.tril(np.ones((6, 6), dtype=bool))
    compare(lab, ref, Q, K, V, mask, hint="a causal mask, row 0 may look at key 0 only")


@check
def all_allowed(lab, ref, rng):
    """does the same with a mask of True everywhere as without"""
    Q, K, V = three(rng)
    compare(lab, ref, Q, K, V, np.ones((5, 7), dtype=bool), hint="everything is allowed")


@check
def exactly_zero(lab, rng):
    """gives forbidden places the weight 0 exactly"""
    Q, K, V = three(rng)
    mask = some_allowed(rng)
    largest = np.abs(np.where(mask, 0, lab.attention(3 * Q, K, V, mask)[1])).max()
    equal(float(largest), 0.0, hint="the largest weight at a forbidden place; none, not little")


@check
def far_scores(lab, ref, rng):
    """survives scores of ten thousand in both directions"""
    for height in (9_999, -9_999):
        Q, K, V = np.ones((3, 4)), rng.normal(size=(5, 4)) / 10, rng.normal(size=(5, 2))
        K += height / 2
        mask = some_allowed(rng, 3, 5)
        compare(lab, ref, Q, K, V, mask, hint=f"scores near {height}, with a mask")
        compare(lab, ref, Q, K, V, hint=f"scores near {height}")


@check
def rows_at_different_heights(lab, ref, rng):
    """treats each row at its own height"""
    Q, K, V = np.ones((3, 4)), rng.normal(size=(5, 4)) / 10 + 4_500, rng.normal(size=(5, 2))
    Q *= rng.permutation([1.0, 0.0, -1.0])[:, None]
    hint = f"scores near {[round(q * 9000) for q in Q[:, 0].tolist()]} in the three rows"
    compare(lab, ref, Q, K, V, hint=hint)


@check
def forbidden_and_large(lab, ref, rng):
    """is not disturbed by forbidden scores far above or below the allowed ones"""
    for height in (9_000, -9_000):
        Q, K, V = np.ones((3, 4)), rng.normal(size=(5, 4)) / 10, rng.normal(size=(5, 2))
        K[2] += height / 2
        mask = np.ones((3, 5), dtype=bool)
        mask[:, 2] = False
        compare(lab, ref, Q, K, V, mask, hint=f"the forbidden score is near {height}")


@check
def allowed_and_low(lab, ref, rng):
    """gives all the weight to allowed scores, however low they are"""
    Q, K, V = np.ones((3, 4)), rng.normal(size=(5, 4)) / 10, rng.normal(size=(5, 2))
    K[:3] -= 4_999.5
    mask = np.array([[True, True, True, False, False]] * 3)
    compare(lab, ref, Q, K, V, mask, hint="allowed near -9999, forbidden near 0")


@check
def nothing_allowed(lab, ref, rng):
    """returns zeros for a row in which nothing is allowed"""
    Q, K, V = three(rng)
    mask = some_allowed(rng)
    row = int(rng.integers(5))
    mask[row] = False
    compare(lab, ref, Q, K, V, mask, hint=f"row {row} may look at nothing")
    compare(lab, ref, Q, K, V, np.zeros((5, 7), dtype=bool), hint="no row may look at anything")
