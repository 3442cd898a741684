import numpy as np
import pandas as pd

from gradatim.checks import check, close

COLUMNS = ["yesterday", "last_week", "mean_7", "level", "price"]


def bakery(rng, n=40):
    """n days of sales that rise and follow the week, and five prices in no order"""
    days = pd.date_range("2024-01-01", periods=n) + pd.Timedelta(days=int(rng.integers(300)))
    week = rng.integers(0, 40, 7)
    sold = 50 + np.arange(n) + week[days.dayofweek] + rng.integers(0, 15, n)
    places = [-9, *(rng.permutation(n - 2)[:3] + 1), n + 4]
    since = days[0] + pd.to_timedelta(places, unit="D")
    prices = pd.DataFrame({"since": since, "price": rng.permutation(40)[:5] / 10 + 2})
    return pd.Series(sold, days, name="sold"), prices.sample(frac=1, random_state=rng)


def same(lab, ref, sales, prices, columns, hint):
    """these columns are as they should be"""
    mine, good = (m.features(sales, prices)[columns] for m in (lab, ref))
    close(mine, good, hint=hint)


@check
def yesterday(lab, ref, rng):
    """knows what was sold on the day before, and a week before"""
    sales, prices = bakery(rng)
    same(lab, ref, sales, prices, ["yesterday", "last_week"], "these columns were right")


@check
def mean_7(lab, ref, rng):
    """averages the seven days before, without the day itself"""
    sales, prices = bakery(rng)
    same(lab, ref, sales, prices, ["mean_7"], "which seven days are known in the morning?")


@check
def level(lab, ref, rng):
    """averages all days before, without the day itself"""
    sales, prices = bakery(rng)
    same(lab, ref, sales, prices, ["level"], "which days are known in the morning?")


@check
def price(lab, ref, rng):
    """knows the price that holds on the day, whatever comes later"""
    sales, prices = bakery(rng)
    same(lab, ref, sales, prices, ["price"], "since when has that price been true?")


@check(needs=price)
def price_before_any(lab, ref, rng):
    """knows no price before the first one has begun"""
    sales, prices = bakery(rng)
    prices = prices[prices["since"] > sales.index[0]]
    same(lab, ref, sales, prices, ["price"], "NaN where nothing is known")


@check(needs=price)
def price_of_long_ago(lab, ref, rng):
    """knows the price also where the last one began long before the first day"""
    sales, prices = bakery(rng)
    prices = prices.assign(since=prices["since"] - pd.Timedelta(days=100))
    same(lab, ref, sales, prices, ["price"], "the last one that has begun")


@check(needs=[mean_7, level, price])
def audit(lab, rng):
    """says the same about a day, whatever is sold on it and later, and whatever prices come"""
    sales, prices = bakery(rng)
    cut = int(rng.integers(10, 30))
    other, day = sales.copy(), sales.index[cut]
    other.iloc[cut:] = rng.integers(500, 900, len(sales) - cut)
    later = prices.assign(price=prices["price"].where(prices["since"] <= day, 99.0))
    got, want = lab.features(other, later), lab.features(sales, prices)
    close(got.iloc[: cut + 1], want.iloc[: cut + 1], hint="what did it know that morning?")


@check(needs=[yesterday, mean_7, level, price])
def few_days(lab, ref, rng):
    """answers for a single day, and for seven and eight of them"""
    sales, prices = bakery(rng)
    for n in (1, 7, 8):
        same(lab, ref, sales[:n], prices, COLUMNS, "NaN where it is not known yet")


@check(needs=[yesterday, mean_7, level, price])
def the_whole_table(lab, ref, rng):
    """has the five columns in their order, and a row for each day"""
    sales, prices = bakery(rng)
    close(lab.features(sales, prices), ref.features(sales, prices), hint="five columns of floats")
