import numpy as np

from gradatim.checks import check, close

EIGHT = np.arange(1.0, 9.0)


def seen(rng, n, shift=0.0):
    return rng.gamma(3.0, 4.0, n) + shift


@check
def by_hand(lab, rng):
    """works out the index of a small example with full bins"""
    cur = rng.permutation(np.array([1.0, 3.0, 4.0, 5.0, 7.0, 8.0, 8.0, 7.0]))
    want = 0.125 * np.log(2) * 2 + 0.25 * np.log(2)
    close(lab.psi(EIGHT, cur, 4), want, hint="the shares are 1/8, 2/8, 1/8, 4/8")


@check(needs=by_hand)
def sizes_differ(lab, ref, rng):
    """compares shares, however many values each side has"""
    for n, m in ((400, 900), (700, 150)):
        a, b = seen(rng, n), seen(rng, m, 1.5)
        close(lab.psi(a, b), ref.psi(a, b), hint="each side is divided by its own number of values")


@check(needs=sizes_differ)
def edges_from_the_reference(lab, ref, rng):
    """takes the edges from the reference, by its quantiles"""
    a, b = seen(rng, 500), seen(rng, 1500, 4.0) ** 1.2
    for bins in (4, 10):
        close(lab.psi(a, b, bins), ref.psi(a, b, bins), hint=f"{bins} bins")


@check(needs=by_hand)
def beyond_the_reference(lab, ref, rng):
    """counts values that lie outside everything in the reference"""
    for far in (200.0, -200.0):
        a, b = seen(rng, 300), np.concatenate([seen(rng, 200), np.full(100, far)])
        close(lab.psi(a, b), ref.psi(a, b), hint="the outer bins are open")


@check(needs=by_hand)
def empty_bin(lab, rng):
    """counts an empty bin as a share of 0.0001"""
    cur = rng.permutation(np.array([1.0, 3.0, 3.0, 8.0]))
    want = 0.25 * np.log(2) - 0.2499 * np.log(0.0004)
    close(lab.psi(EIGHT, cur, 4), want, hint="no value lies between 4.5 and 6.25")


@check(needs=empty_bin)
def small_share(lab, ref, rng):
    """leaves a share above 0.0001 as it is, and replaces one below it"""
    a, b = seen(rng, 300), np.concatenate([np.full(3999, 5.0), np.full(1, 90.0)])
    close(lab.psi(a, b, 4), ref.psi(a, b, 4), hint="1 of 4000 is 0.00025")
    b = np.concatenate([np.full(39_999, 5.0), np.full(1, 90.0)])
    close(lab.psi(a, b, 4), ref.psi(a, b, 4), hint="1 of 40,000 is 0.000025, counted as 0.0001")


@check(needs=by_hand)
def repeated_values(lab, ref, rng):
    """counts equal edges once, and an edge to the bin below it"""
    a, b = rng.poisson(1.2, 400).astype(float), rng.poisson(1.7, 300).astype(float)
    close(lab.psi(a, b), ref.psi(a, b), hint="whole numbers, many of them equal to an edge")


@check(needs=repeated_values)
def one_value_only(lab, rng):
    """copes with a reference in which all values are equal"""
    a, b = np.full(50, 3.0), rng.permutation(np.array([3.0, 3.0, 3.0, 8.0]))
    want = -0.25 * np.log(0.75) + 0.2499 * np.log(2500)
    close(lab.psi(a, b), want, hint="one edge: up to 3, and above 3")
    want = 2 * 0.9999 * np.log(10_000)
    hint = "psi(np.array([3.0]), np.array([8.0])): one value on each side"
    close(lab.psi(np.array([3.0]), np.array([8.0])), want, hint=hint)


@check
def measured_limit(lab, ref, rng):
    """puts the limit where at most `allowed` quiet samples lie above it"""
    a = seen(rng, 1000)
    quiet = [seen(rng, 100) for _ in range(40)]
    for allowed in (2, 0, 9, 39):
        hint = f"40 quiet samples of 100 values, {allowed} may exceed the limit"
        close(lab.limit(a, quiet, allowed), ref.limit(a, quiet, allowed), hint=hint)


@check(needs=measured_limit)
def equal_days(lab, ref, rng):
    """counts quiet samples with the same PSI each"""
    a = seen(rng, 500)
    quiet = [seen(rng, 100) for _ in range(3)] * 2
    for allowed in (1, 2, 3, 4):
        hint = f"3 quiet samples, each of them twice, {allowed} of the 6 may exceed the limit"
        close(lab.limit(a, quiet, allowed), ref.limit(a, quiet, allowed), hint=hint)


@check(needs=measured_limit)
def limit_of_other_bins(lab, ref, rng):
    """uses the number of bins that is asked for"""
    a = seen(rng, 600)
    quiet = [seen(rng, 150) for _ in range(12)]
    close(lab.limit(a, quiet, 1, 5), ref.limit(a, quiet, 1, 5), hint="5 bins")
