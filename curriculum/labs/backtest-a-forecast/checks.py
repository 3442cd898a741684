import numpy as np

from gradatim.checks import check, close, equal, lend, raises


def sales(rng, n=30):
    """n values that rise and scatter"""
    return 50 + 2.0 * np.arange(n) + rng.normal(0, 10, n)


def drift(history, h):
    """as it went on the whole so far"""
    slope = (history[-1] - history[0]) / max(len(history) - 1, 1)
    return history[-1] + slope * np.arange(1, h + 1)


def as_today(history, h):
    """the last value, for ever: whole numbers where the history has whole numbers"""
    return np.full(h, history[-1])


def plan(rng):
    """first, horizon and step, such that the last origin leaves values over"""
    return int(rng.integers(5, 9)), int(rng.integers(2, 4)), int(rng.integers(4, 6))


@check
def origins(lab, ref, rng):
    """moves the origin from first on, by step, as far as the data go"""
    y, numbers = sales(rng), plan(rng)
    got = list(lab.backtest(y, drift, *numbers)[0])
    equal(got, ref.backtest(y, drift, *numbers)[0], hint="all of them, as long as horizon fits")


@check(needs=origins)
def last_origin(lab, rng):
    """uses the origin whose last value is the last of the data"""
    first, horizon, wide = plan(rng)
    for step, more in ((wide, 0), (wide, 1), (1, 0)):
        n = first + 2 * step + horizon + more
        got = list(lab.backtest(sales(rng, n), drift, first, horizon, step)[0])
        equal(got, [first, first + step, first + 2 * step], hint="origin + horizon may be n")


@check
def what_was_known(lab, ref, rng):
    """shows the program what lies before each origin, and nothing else"""
    y, (first, horizon, step) = sales(rng), plan(rng)
    mine, good = lend(drift), lend(drift)
    lab.backtest(y, mine, first, horizon, step)
    ref.backtest(y, good, first, horizon, step)
    shown = [[h.tolist() for h, *_ in f.calls] for f in (mine, good)]
    equal(shown[0], shown[1], hint="everything before the origin, from the first value on")


@check(needs=what_was_known)
def asks_once(lab, ref, rng):
    """asks once at each origin, for the whole horizon"""
    y, (first, horizon, step) = sales(rng), plan(rng)
    mine, good = lend(drift), lend(drift)
    lab.backtest(y, mine, first, horizon, step)
    ref.backtest(y, good, first, horizon, step)
    asked = [[int(h) for _, h in f.calls] for f in (mine, good)]
    equal(asked[0], asked[1], hint="forecast may be slow")


@check(needs=origins)
def errors(lab, ref, rng):
    """gives what came minus what was forecast, a row for each origin"""
    y, numbers = sales(rng), plan(rng)
    mine, good = (m.backtest(y, drift, *numbers)[1] for m in (lab, ref))
    close(mine, good, hint="shape (number of origins, horizon)")


@check(needs=errors)
def one_of_each(lab, ref, rng):
    """does the same for a horizon of one and steps of one, from the first value on"""
    y = sales(rng, 8)
    mine, good = (m.backtest(y, drift, 1, 1, 1) for m in (lab, ref))
    equal(list(mine[0]), good[0])
    close(mine[1], good[1], hint="seven origins, one error each")


@check(needs=errors)
def whole_numbers(lab, ref, rng):
    """takes whole numbers and answers with floats"""
    y = rng.integers(0, 9, 20)
    for forecast in (as_today, drift):
        mine, good = (m.backtest(y, forecast, 5, 3, 4)[1] for m in (lab, ref))
        equal(mine.dtype.kind, "f", hint="an array of floats")
        close(mine, good, hint="an array of floats")


@check
def no_origin(lab, rng):
    """raises ValueError if there is no origin"""
    first, horizon, step = plan(rng)
    y = sales(rng, first + horizon - 1)
    raises(ValueError, lab.backtest, y, drift, first, horizon, step, hint="nothing to compare")


def history(rng, season):
    """known values with a season, some of them 0, and a table of errors"""
    known = np.tile(rng.integers(0, 9, season), 5) + rng.integers(0, 6, 5 * season)
    known[rng.integers(len(known))] = 0
    return rng.normal(1, 4, (6, 3)), known.astype(float)


@check
def scaled_size(lab, ref, rng):
    """gives the mean size of the errors in units of the change from season to season"""
    for season in (1, 7):
        table, known = history(rng, 7)
        mine, good = (m.mase(table, known, season) for m in (lab, ref))
        close(mine, good, hint="sizes, not signs; the value one season earlier")


@check(needs=scaled_size)
def barely_a_season(lab, rng):
    """needs no more than one value beyond a season"""
    known = rng.normal(size=5)
    want = 3 / abs(known[4] - known[0])
    close(lab.mase(np.array([[3.0, -3.0]]), known, 4), want, hint="one change is a mean, too")


@check
def perfect(lab, rng):
    """answers 0 where nothing was wrong"""
    _, known = history(rng, 7)
    close(lab.mase(np.zeros((3, 2)), known, 7), 0.0)


@check
def no_unit(lab, rng):
    """raises ValueError if every season was like the one before"""
    known = np.tile(rng.integers(1, 9, 4), 3)
    raises(ValueError, lab.mase, np.ones((2, 2)), known, 4, hint="what would be the unit?")
