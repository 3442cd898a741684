import numpy as np
import pandas as pd

from gradatim.checks import check, close, equal, steady

SHARES = [1.0, 0.4, 1.9, 0.6, 1.5, 0.8, 0.8]  # no line goes through them, wherever they begin


def shop(rng, n=220, h=28):
    """history, future and what was sold then, of one shop"""
    start = pd.Timestamp("2021-01-01") + pd.Timedelta(days=int(rng.integers(900)))
    dates = pd.date_range(start, periods=n + h)
    promo = (rng.random(n + h) < 0.25).astype(int)
    level = rng.uniform(60, 300) * np.exp(np.cumsum(rng.normal(0, 0.006, n + h)))
    mean = level * np.roll(SHARES, rng.integers(7))[dates.day_of_week]
    mean = mean * (1 + rng.uniform(0.6, 1.0) * promo) * rng.normal(1, 0.08, n + h)
    days = pd.DataFrame({"date": dates, "sales": np.round(mean), "promo": promo})
    future = days[n:].drop(columns="sales").reset_index(drop=True)
    return days[:n], future, days["sales"].to_numpy()[n:]


def seasonal_naive(history, future):
    return np.resize(history["sales"].to_numpy()[-7:], len(future))


def some_days(rng, n=70):
    """n days with an index that is not 0, 1, 2, ..."""
    days = shop(rng, n, 0)[0]
    days.index = days.index + int(rng.integers(5, 90))
    return days


@check
def known_ahead(lab, ref, rng):
    """gives each day its weekday and its promotion"""
    days = some_days(rng, 40)
    for begin in (0, 3):
        mine, good = (m.features(days[begin:], 10)[["weekday", "promo"]] for m in (lab, ref))
        close(mine, good, hint="Monday is 0, by the date")


@check
def same_weekday(lab, ref, rng):
    """finds the sales of the same weekday that are known so far ahead"""
    days = some_days(rng)
    for horizon in (7, 8, 20):
        mine, good = (m.features(days, horizon)["week"] for m in (lab, ref))
        close(mine, good, hint=f"the smallest multiple of 7 that is not below {horizon}")


@check
def level(lab, ref, rng):
    """takes the mean of 28 sales that are known so far ahead"""
    days = some_days(rng)
    for horizon in (1, 10):
        mine, good = (m.features(days, horizon)["level"] for m in (lab, ref))
        close(mine, good, hint=f"the last of the 28 is that of {horizon} days before")


@check(needs=[same_weekday, level])
def gaps(lab, ref, rng):
    """has no number where a value that is needed is missing"""
    days = some_days(rng, 90)
    days.loc[days.index[[int(rng.integers(5, 20)), 60]], "sales"] = np.nan
    mine, good = (m.features(days, 9)[["week", "level"]] for m in (lab, ref))
    close(mine, good, hint="missing stays missing, in week and in level")


@check(needs=[same_weekday, level])
def columns(lab, ref, rng):
    """returns the four columns in their order, with the index of the days"""
    days = some_days(rng, 40)
    days.index = rng.permutation(40)
    got, hint = lab.features(days, 3), "a row for each day, by its place and not by its label"
    equal(list(got.columns), ["weekday", "promo", "week", "level"])
    equal(list(got.index), list(days.index), hint=hint)
    close(got[["week", "level"]], ref.features(days, 3)[["week", "level"]], hint=hint)


@check
def a_number_for_each_day(lab, rng):
    """forecasts a number for each day, for one day as for 28"""
    for h in (1, 10):
        history, future, _ = shop(rng, 200, h)
        history.index += 500
        got = np.asarray(lab.forecast(history, future))
        equal("floats" if got.dtype.kind == "f" else str(got.dtype), "floats")
        seen = ["a number" if x else "missing" for x in np.isfinite(got.astype(float)).tolist()]
        equal(seen, ["a number"] * h, hint=f"{h} days, from features with horizon {h}")


@check(needs=a_number_for_each_day)
def always_the_same(lab, rng):
    """gives the same answer to the same call"""
    history, future, _ = shop(rng)
    steady(lab.forecast, history, future, hint="is there chance in it? Give it a seed")


@check(needs=a_number_for_each_day)
def knows_promotions(lab, given, rng):
    """forecasts more for days with a promotion"""
    history, future, _ = shop(rng)
    got = given.by_promotions(lab.forecast, history, future)
    equal(got, "more", hint="they are planned: the column promo of future says which days")


@check(needs=a_number_for_each_day)
def knows_weekdays(lab, given, rng):
    """forecasts at least twice as much for the strongest weekday as for the weakest"""
    history, future, _ = shop(rng)
    got = given.by_weekdays(lab.forecast, history, future)
    equal(got, "far apart", hint="each weekday has a share of its own")


@check(needs=[knows_promotions, knows_weekdays])
def beats_last_week(lab, rng):
    """has at most 0.8 times the error of seasonal naive, over four shops"""
    mine, naive = 0.0, 0.0
    for _ in range(4):
        history, future, came = shop(rng)
        mine += np.abs(came - lab.forecast(history, future)).mean() / came.mean()
        naive += np.abs(came - seasonal_naive(history, future)).mean() / came.mean()
    ratio = mine / naive
    hint = "weekday, level, promotion: what does the model not know?"
    equal("at most 0.8" if ratio <= 0.8 else f"{ratio:.3f}", "at most 0.8", hint=hint)
