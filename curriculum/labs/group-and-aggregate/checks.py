import numpy as np
import pandas as pd

from gradatim.checks import check, close, equal

REGIONS = ["east", "north", "south", "west", "Überall", "Zone 7"]


def orders(rng, n=40, months=None, missing=0):
    """n orders in the given months (as numbers counted from January 2023), in no order."""
    months = rng.permutation(30)[:20] if months is None else months
    start = np.datetime64("2023-01", "M") + rng.choice(months, n)
    day = start.astype("datetime64[D]") + rng.integers(0, 28, n)
    region = rng.choice(REGIONS, n, p=[0.4, 0.2, 0.1, 0.1, 0.1, 0.1]).astype(object)
    region[rng.permutation(n)[:missing]] = None
    return pd.DataFrame(
        {
            "region": pd.Series(region, dtype="str"),
            "amount": rng.integers(1, 500, n) / 4,
            "items": rng.integers(1, 9, n),
            "day": day.astype("datetime64[ns]") + rng.integers(0, 86_400, n).astype("m8[s]"),
        }
    ).set_index(rng.permutation(n) + 7)


OWN = {"Int64": "int64", "Float64": "float64"}


def plain(x):
    """a column or table in which pandas' own numbers are the usual ones"""
    if isinstance(x, pd.DataFrame):
        return x.astype({name: OWN.get(str(kind), kind) for name, kind in x.dtypes.items()})
    return x.astype(OWN.get(str(x.dtype), x.dtype)) if isinstance(x, pd.Series) else x


@check
def month_sums(lab, ref, rng):
    """adds up the orders of each month"""
    df = orders(rng, months=[14, 15, 16, 17], missing=8)
    mine, good = lab.monthly_revenue(df), ref.monthly_revenue(df)
    close(mine["revenue"].to_numpy(), good["revenue"].to_numpy(), hint="one row for each month")


@check(needs=month_sums)
def months_in_order(lab, ref, rng):
    """lists months of several years as periods called month, in the order of time"""
    df = orders(rng, months=np.arange(6, 20), n=200)
    df = pd.concat([df, df.head(14).assign(day=pd.date_range("2023-07-03", periods=14, freq="MS"))])
    mine, good = lab.monthly_revenue(df), ref.monthly_revenue(df)
    equal(mine.index, good.index, hint="a month is a year and a month")


@check(needs=month_sums)
def month_counts(lab, ref, rng):
    """counts the orders of each month, in whole numbers"""
    df = orders(rng, months=[3, 4, 5], missing=8)
    mine, good = plain(lab.monthly_revenue(df)["orders"]), ref.monthly_revenue(df)["orders"]
    equal(mine.to_numpy(), good.to_numpy(), hint="an order without a region is an order")


@check(needs=month_sums)
def month_means(lab, ref, rng):
    """gives the mean of the orders of each month"""
    df = orders(rng, months=[10, 11, 12], missing=8)
    mine, good = plain(lab.monthly_revenue(df)["mean"]), ref.monthly_revenue(df)["mean"]
    close(mine.to_numpy(), good.to_numpy(), hint="revenue for each order")


@check(needs=month_sums)
def months_without_orders(lab, ref, rng):
    """has a row for every month in between, with 0 as revenue where nothing was sold"""
    df = orders(rng, months=[9, 11, 14, 15])
    mine, good = plain(lab.monthly_revenue(df)), ref.monthly_revenue(df)
    close(mine["revenue"], good["revenue"], hint="a group that nobody belongs to is not there")


@check(needs=[months_without_orders, month_counts])
def count_without_orders(lab, ref, rng):
    """counts 0 orders in such a month"""
    df = orders(rng, months=[2, 4, 9])
    mine, good = plain(lab.monthly_revenue(df)["orders"]), ref.monthly_revenue(df)["orders"]
    equal(mine, good, hint="how many?")


@check(needs=[months_without_orders, month_means])
def refunded(lab, ref, rng):
    """gives 0.0 as the mean of a month whose orders and refunds cancel"""
    df = orders(rng, n=8, months=[3, 5])
    back = df.head(3).assign(day=pd.Timestamp("2023-08-07"))
    df = pd.concat([df, back, back.assign(amount=-back["amount"])])
    mine, good = plain(lab.monthly_revenue(df)["mean"]), ref.monthly_revenue(df)["mean"]
    close(mine, good, hint="missing where there are no orders, not where there is no revenue")


@check(needs=[months_without_orders, month_means])
def mean_without_orders(lab, ref, rng):
    """leaves the mean of such a month missing"""
    df = orders(rng, months=[2, 4, 9])
    mine, good = plain(lab.monthly_revenue(df)["mean"]), ref.monthly_revenue(df)["mean"]
    close(mine, good, hint="what is the mean of nothing?")


@check(needs=[count_without_orders, mean_without_orders, months_in_order])
def whole_month_table(lab, ref, rng):
    """answers the three columns in order, also for a single order"""
    for df in (orders(rng), orders(rng, n=1), orders(rng, n=2, months=[3])):
        mine, good = plain(lab.monthly_revenue(df)), ref.monthly_revenue(df)
        close(mine, good, hint="orders, revenue, mean; whole numbers, floats, floats")


@check
def region_sums(lab, ref, rng):
    """adds up the orders of each region, sorted by name"""
    df = orders(rng)
    mine, good = lab.by_region(df), ref.by_region(df)
    close(mine["revenue"], good["revenue"], hint="the index holds the names, and is called region")


@check(needs=region_sums)
def region_counts(lab, ref, rng):
    """counts the orders of each region"""
    df = orders(rng)
    equal(plain(lab.by_region(df)["orders"]), ref.by_region(df)["orders"])


@check(needs=region_sums)
def region_means(lab, ref, rng):
    """gives the mean of the orders of each region"""
    df = orders(rng)
    close(plain(lab.by_region(df)["mean"]), ref.by_region(df)["mean"])


@check(needs=region_sums)
def unknown_region(lab, ref, rng):
    """puts orders without a region last, under the name unknown"""
    for missing in (6, 1):
        df = orders(rng, missing=missing)
        mine, good = lab.by_region(df), ref.by_region(df)
        close(mine["revenue"], good["revenue"], hint="do the parts make up the whole?")


@check(needs=region_sums)
def shares(lab, ref, rng):
    """gives the share of each region in the whole"""
    df = orders(rng)
    close(plain(lab.by_region(df)["share"]), ref.by_region(df)["share"], hint="its part of all")


@check(needs=shares)
def shares_below_zero(lab, ref, rng):
    """gives a negative share to a region that paid back more than it sold"""
    df = orders(rng)
    back = df["region"] == df["region"].iloc[0]
    df["amount"] = df["amount"].where(~back, -df["amount"] / 8)
    mine, good = plain(lab.by_region(df)["share"]), ref.by_region(df)["share"]
    close(mine, good, hint="all shares together are 1")


@check(needs=[region_counts, region_means, unknown_region, shares_below_zero])
def whole_region_table(lab, ref, rng):
    """answers the four columns in order, also for a single order or none with a region"""
    some = orders(rng, missing=9)
    for df in (some, some[some["region"].isna()], some[some["region"].notna()].head(1)):
        close(plain(lab.by_region(df)), ref.by_region(df), hint="orders, revenue, mean, share")
