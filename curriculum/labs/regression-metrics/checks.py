import numpy as np

from gradatim.checks import check, close, equal, raises


def flats(rng, n=40):
    """prices, and predictions that are too low for the expensive ones"""
    y = 50 + rng.exponential(100, n)
    return y, 0.8 * y + rng.normal(10, 30, n)


@check
def three_numbers(lab, rng):
    """returns a dict of rmse, mae and r2"""
    got = lab.reg_metrics(*flats(rng))
    equal(sorted(got), ["mae", "r2", "rmse"], hint="the names of the keys")


@check(needs=three_numbers)
def rmse(lab, rng):
    """takes the root of the mean squared miss"""
    y, p = flats(rng)
    close(lab.reg_metrics(y, p)["rmse"], np.sqrt(np.mean((y - p) ** 2)))


@check(needs=three_numbers)
def mae(lab, rng):
    """takes the mean of the misses without their signs"""
    y, p = flats(rng)
    close(lab.reg_metrics(y, p)["mae"], np.mean(np.abs(y - p)))


@check(needs=three_numbers)
def r2(lab, ref, rng):
    """compares the squared misses with those of the mean"""
    y, p = flats(rng)
    close(lab.reg_metrics(y, p)["r2"], ref.reg_metrics(y, p)["r2"])


@check(needs=r2)
def below_zero(lab, ref, rng):
    """gives a negative r2 to predictions that are worse than the mean"""
    y, p = flats(rng)
    p = p + 400
    close(lab.reg_metrics(y, p)["r2"], ref.reg_metrics(y, p)["r2"], hint="it is not cut off at 0")


@check(needs=three_numbers)
def no_mistake(lab, rng):
    """gives 0, 0 and 1 to predictions that are all right"""
    y, _ = flats(rng)
    close(lab.reg_metrics(y, y.copy()), {"rmse": 0.0, "mae": 0.0, "r2": 1.0})


@check(needs=[rmse, mae, r2])
def a_column_of_predictions(lab, ref, rng):
    """takes the predictions as a column"""
    y, p = flats(rng)
    close(lab.reg_metrics(y, p[:, None]), ref.reg_metrics(y, p), hint="how many misses are there?")


@check(needs=[rmse, mae, r2])
def a_column_of_values(lab, ref, rng):
    """takes the true values as a column"""
    y, p = flats(rng)
    close(lab.reg_metrics(y[:, None], p), ref.reg_metrics(y, p), hint="how many misses are there?")


@check(needs=[rmse, mae, r2])
def two_columns(lab, ref, rng):
    """takes both as columns"""
    y, p = flats(rng)
    close(lab.reg_metrics(y[:, None], p[:, None]), ref.reg_metrics(y, p))


@check(needs=[rmse, mae, r2])
def whole_numbers(lab, ref, rng):
    """takes whole numbers"""
    y, p = rng.integers(0, 50, 30), rng.integers(0, 50, 30)
    close(lab.reg_metrics(y, p), ref.reg_metrics(y, p))


@check(needs=whole_numbers)
def large_whole_numbers(lab, ref, rng):
    """takes whole numbers whose squares are too large for 64 bits"""
    y, p = rng.integers(10**10, 10**11, 30), rng.integers(1, 10**9, 30)
    close(lab.reg_metrics(y, p), ref.reg_metrics(y, p), hint="floats hold the squares, int64 not")


@check(needs=three_numbers)
def no_spread(lab, rng):
    """has no r2 if all true values are equal"""
    y = np.full(8, rng.uniform(5, 9))
    close(lab.reg_metrics(y, y + 2), {"rmse": 2.0, "mae": 2.0, "r2": np.nan}, hint="0 in r2")


@check(needs=no_spread)
def no_spread_and_right(lab, rng):
    """has no r2 if all true values are equal, even when they are predicted"""
    y = np.full(8, float(rng.integers(3, 9)))
    close(lab.reg_metrics(y, y.copy()), {"rmse": 0.0, "mae": 0.0, "r2": np.nan}, hint="0 / 0")


@check(needs=no_spread)
def no_spread_but_rounding(lab):
    """sees that all true values are equal, also where their mean is rounded"""
    got = lab.reg_metrics(np.full(3, 0.1), np.array([0.1, 0.2, 0.3]))["r2"]
    close(got, np.nan, hint="three times 0.1")


@check(needs=no_spread)
def two_prices(lab, ref, rng):
    """has an r2 as soon as two values differ"""
    y, p = np.repeat(rng.permutation(9)[:2], [1, 5]), rng.normal(size=6)
    close(lab.reg_metrics(y, p)["r2"], ref.reg_metrics(y, p)["r2"])


@check(needs=two_prices)
def little_spread(lab, ref, rng):
    """has the same r2 for tiny prices, and for prices that are nearly equal"""
    y, p = rng.permutation(8), rng.permutation(8)
    want = ref.reg_metrics(y, p)["r2"]
    close(lab.reg_metrics(1e-9 * y, 1e-9 * p)["r2"], want, hint="nearly 0 is not 0")
    close(lab.reg_metrics(1e9 + y, 1e9 + p)["r2"], want, hint="nearly equal is not equal")


@check(needs=no_spread)
def one_flat(lab, rng):
    """copes with a single value"""
    y = rng.uniform(5, 9, 1)
    close(lab.reg_metrics(y, y - 3), {"rmse": 3.0, "mae": 3.0, "r2": np.nan})


@check
def other_numbers_of_values(lab, rng):
    """raises ValueError for different numbers of values"""
    y, p = flats(rng, 6)
    for a, b in ((y, p[:5]), (y, p[:1]), (y[:1], p), (y, p[:1, None]), (y[:4, None], p)):
        raises(ValueError, lab.reg_metrics, a, b, hint="which value has which prediction?")
