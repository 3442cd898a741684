import numpy as np

from gradatim.checks import check, close, equal, growth


def by_definition(A, B):
    """the distances of all pairs, computed the plain way: for small tables only"""
    return np.sqrt(((A[:, np.newaxis] - B) ** 2).sum(axis=2))


def in_words(error, limit):
    """how far off, without the digits that rounding is free to choose"""
    if np.isnan(error):
        return "nan"
    return "near enough" if error <= limit else "too far off"


def of_pair(A, B, got, i, j):
    """one entry in words: the two points, and the distance that came"""
    one, other = (", ".join(f"{x:.9g}" for x in point) for point in (A[i], B[j]))
    return f"from ({one}) to ({other}) it gives {got[i, j]:.9g}"


@check
def distances(lab, rng):
    """gives the distance of every point of A to every point of B"""
    A, B = rng.normal(size=(5, 3)), rng.normal(size=(7, 3))
    close(lab.pdist2(A, B), by_definition(A, B), hint="a row for each point of A, then the root")


@check
def single_points(lab, rng):
    """works for one point against one, in one dimension"""
    A, B = rng.normal(size=(1, 1)), rng.normal(size=(1, 1))
    close(lab.pdist2(A, B), abs(A - B))


@check
def equal_points(lab, rng):
    """finds equal points (almost) 0 apart, and never nan"""
    half = rng.normal(size=(200, 2))
    A = np.stack([half, -half], axis=1).reshape(400, 2)  # its mean is exactly 0
    got = lab.pdist2(A, A.copy())
    errors = np.abs(np.diag(got))
    worst = int(np.argmax(errors))  # the first nan, where there is one
    hint = f"{of_pair(A, A, got, worst, worst)}; can the sum under the root fall below 0?"
    equal(in_words(errors[worst], 1e-6), "near enough", hint=hint)


@check(needs=distances)
def near_points(lab, rng):
    """tells points that lie close together from equal ones"""
    A = rng.uniform(-1, 1, size=(8, 2))
    B = A + 3e-4 * rng.choice([-1, 1], size=(8, 2))
    close(np.diag(lab.pdist2(A, B)), np.full(8, 3e-4 * 2**0.5), hint="a small distance is not 0")


@check(needs=distances)
def far_away(lab, rng):
    """keeps six digits a million units from the origin"""
    place = np.array([1e6, -1e6])
    A = place + 2 * rng.permutation(50).reshape(25, 2) + rng.random((25, 2)) / 2
    B = place + 2 * rng.permutation(50).reshape(25, 2) + 1 + rng.random((25, 2)) / 2
    got, want = lab.pdist2(A, B), by_definition(A, B)
    errors = np.abs(got / want - 1)
    i, j = (int(k) for k in np.unravel_index(np.argmax(errors), errors.shape))
    hint = f"{of_pair(A, B, got, i, j)}, and not {want[i, j]:.9g}; may both tables be moved?"
    equal(in_words(errors[i, j], 1e-6), "near enough", hint=hint)


@check(needs=distances)
def no_loop_over_pairs(lab, rng):
    """leaves the work for each pair to NumPy"""

    def tables(n):
        return rng.normal(size=(n, 2)), rng.normal(size=(n, 2))

    growth(lab.pdist2, tables, 10, factor=4, at_most=8.0, hint="how often does Python take a step?")


@check(needs=no_loop_over_pairs)
def memory(lab, rng):
    """builds nothing much larger than its answer"""
    A, B = rng.normal(size=(300, 2200)), rng.normal(size=(300, 2200))
    i, j = rng.integers(300, size=40), rng.integers(300, size=40)
    some = lab.pdist2(A, B)[i, j]
    close(some, np.sqrt(((A[i] - B[j]) ** 2).sum(axis=1)), hint="an array (n, m, d) does not fit")
