import numpy as np

from gradatim.checks import check, close, equal, raises


@check
def by_hand(lab):
    """makes the rows of the lesson's example"""
    want = np.array([[np.sin(p), np.cos(p), np.sin(p / 100), np.cos(p / 100)] for p in range(4)])
    close(lab.posenc(4, 4), want, hint="4 positions, d = 4: sine, cosine, sine, cosine")


@check
def many_columns(lab, ref, rng):
    """gives each pair of columns a wave of its own"""
    for d in (2, 6, 10, 2 * int(rng.integers(8, 20))):
        n = int(rng.integers(5, 30))
        close(lab.posenc(n, d), ref.posenc(n, d), hint=f"{n} positions, d = {d}")


@check(needs=by_hand)
def from_a_start(lab, ref, rng):
    """numbers the rows from the start on"""
    n, start = int(rng.integers(2, 6)), int(rng.integers(5, 900))
    close(lab.posenc(n, 8, start), ref.posenc(n, 8, start), hint=f"{n} rows, start = {start}")
    close(lab.posenc(1, 8, start=start), ref.posenc(1, 8, start), hint="a single new row")


@check
def turned_by_hand(lab):
    """turns the row of the lesson's example"""
    X = np.array([[1.0, 0, 1, 0]] * 4)
    want = np.array([[np.cos(p), np.sin(p), np.cos(p / 100), np.sin(p / 100)] for p in range(4)])
    close(lab.turn(X), want, hint="the row 1, 0, 1, 0 at the positions 0 to 3")


@check
def turns_any_row(lab, ref, rng):
    """turns both columns of each pair"""
    for d in (2, 4, 2 * int(rng.integers(4, 12))):
        X = rng.normal(size=(int(rng.integers(2, 9)), d))
        close(lab.turn(X), ref.turn(X), hint=f"shape {X.shape}")


@check(needs=turned_by_hand)
def turns_from_a_start(lab, ref, rng):
    """turns by the positions from the start on"""
    X, start = rng.normal(size=(3, 6)), int(rng.integers(5, 900))
    close(lab.turn(X, start), ref.turn(X, start), hint=f"3 rows, start = {start}")


@check(needs=turns_any_row)
def only_the_distance(lab, rng):
    """leaves of two positions only their distance in a dot product"""
    q, k, gap = rng.normal(size=(1, 8)), rng.normal(size=(1, 8)), int(rng.integers(1, 9))
    products = [
        float((lab.turn(q, place + gap) @ lab.turn(k, place).T)[0, 0]) for place in (0, 7, 700)
    ]
    close(products, [products[0]] * 3, hint=f"distance {gap}, from the positions 0, 7 and 700")


@check
def no_rows(lab):
    """returns an array without rows for no positions"""
    equal(lab.posenc(0, 4).shape, (0, 4), hint="posenc(0, 4)")
    equal(lab.turn(np.zeros((0, 4))).shape, (0, 4), hint="turn of an array of shape (0, 4)")


@check
def odd_rows(lab, rng):
    """refuses an odd d"""
    d = 2 * int(rng.integers(1, 6)) + 1
    raises(ValueError, lab.posenc, 3, d, hint=f"posenc(3, {d})")
    raises(ValueError, lab.turn, rng.normal(size=(3, d)), hint=f"turn, shape (3, {d})")
    raises(ValueError, lab.posenc, 0, d, hint=f"posenc(0, {d})")
    raises(ValueError, lab.turn, np.zeros((0, d)), hint=f"turn, shape (0, {d})")
