import csv

import numpy as np

from gradatim.checks import check, equal

N = 20_000
COLUMNS = ["income", "debt", "region", "late"]


def nearest(x, step=0.05):
    """rounded to whole steps: what chance moves by less than half a step stays the same"""
    return round(round(float(x) / step) * step, 2)


def table(lab, rng, drift=0.0):
    """the call that makes a large table, the table, and the two standardised logarithms"""
    seed = int(rng.integers(1, 10**6))
    df = lab.make_data(N, seed, drift)
    u, v = (
        (np.log(df["income"].to_numpy()) - 3.4) / 0.4,
        (np.log(df["debt"].to_numpy()) - 1.6) / 0.8,
    )
    return f"make_data({N}, {seed}, {drift}): ", df, u, v


def surplus(df, u, v):
    """1 if more rows are late than expected, -1 if fewer: in four groups by u and four by v"""
    more = df["late"].to_numpy() - 1 / (1 + np.exp(1.6 - v + 0.8 * u))
    groups = [part for x in (u, v) for part in np.array_split(more[x.argsort()], 4)]
    return [int(np.sign(round(float(part.mean()), 1))) for part in groups]


@check
def columns(lab, rng):
    """returns n rows with the four columns, without gaps"""
    for n in (1, 7):
        df = lab.make_data(n, int(rng.integers(1, 10**6)), 0.0)
        equal(list(df.columns), COLUMNS)
        equal([len(df), int(df.isna().sum().sum())], [n, 0], hint="number of rows, number of gaps")
        equal([df[name].dtype.kind for name in ("income", "debt")], ["f", "f"], hint="floats")
        equal(df["late"].dtype.kind, "i", hint="0 and 1 as whole numbers")


@check(needs=columns)
def repeatable(lab, rng):
    """returns the same table for the same arguments, and other rows for another seed"""
    for seed in (int(rng.integers(1, 10**6)), 0):
        first = lab.make_data(50, seed, 0.5)
        hint = f"make_data(50, {seed}, 0.5) twice: a generator of your own, from the seed"
        equal(lab.make_data(50, seed, 0.5), first, hint=hint)
        again = len(set(first["income"]) & set(lab.make_data(50, seed + 1, 0.5)["income"]))
        equal(again, 0, hint=f"incomes that the tables of the seeds {seed} and {seed + 1} share")


@check(needs=columns)
def marginals(lab, rng):
    """draws each column with its own distribution"""
    call, df, u, v = table(lab, rng)
    equal(
        [nearest(u.mean(), 0.1), nearest(u.std())], [0.0, 1.0], hint=f"{call}mean and spread of u"
    )
    equal(
        [nearest(v.mean(), 0.1), nearest(v.std())], [0.0, 1.0], hint=f"{call}mean and spread of v"
    )
    shares = {
        name: nearest(part) for name, part in df["region"].value_counts(normalize=True).items()
    }
    equal(shares, {"north": 0.5, "south": 0.3, "west": 0.2}, hint=f"{call}shares of the regions")


@check(needs=[columns, marginals])
def regions(lab, rng):
    """draws the regions independently of the other columns"""
    call, df, u, v = table(lab, rng)
    north = (df["region"] == "north").to_numpy()
    for name, x in (("late", df["late"].to_numpy()), ("u", u), ("v", v)):
        difference = nearest(x[north].mean() - x[~north].mean(), 0.2)
        equal(difference, 0.0, hint=f"{call}mean of {name}, north minus the others")


@check(needs=[columns, marginals])
def each_row_by_chance(lab, rng):
    """draws the region of each row by itself, without a fixed number of each"""
    seed = int(rng.integers(1, 10**6))
    found = [(lab.make_data(10, seed + i, 0.0)["region"] == "north").sum() for i in range(12)]
    numbers = "all the same" if len(set(found)) == 1 else "not all the same"
    hint = f"rows of north in make_data(10, seed, 0.0) for the seeds {seed} to {seed + 11}"
    equal(numbers, "not all the same", hint=hint)


@check(needs=columns)
def together(lab, rng):
    """gives income and debt the correlation of the recipe, with drift and without"""
    for drift in (0.0, 1.0):
        call, _, u, v = table(lab, rng, drift)
        equal(nearest(np.corrcoef(u, v)[0, 1]), 0.5, hint=f"{call}the correlation of u and v")


@check(needs=columns)
def label(lab, rng):
    """draws late with the chance of the recipe"""
    hint = "in four groups by u, then by v; -1: fewer rows are late than the chances say"
    call, df, u, v = table(lab, rng)
    equal(surplus(df, u, v), [0] * 8, hint=call + hint)
    equal(sorted(set(df["late"])), [0, 1], hint=f"{call}the values of late")


@check(needs=columns)
def drifted(lab, rng):
    """moves the debts by drift times their spread, and nothing else"""
    for drift in (1.5, -0.5):
        call, _, u, v = table(lab, rng, drift)
        means = [nearest(u.mean(), 0.1), nearest(v.mean(), 0.1)]
        equal(means, [0.0, drift], hint=f"{call}mean of u, mean of v")
        equal(
            [nearest(u.std()), nearest(v.std())], [1.0, 1.0], hint=f"{call}spread of u, spread of v"
        )


@check(needs=[columns, label])
def label_after_drift(lab, rng):
    """goes on computing the chance in the same way when there is drift"""
    hint = "-1: fewer rows are late than the chances say; what are u and v measured from?"
    call, *made = table(lab, rng, 1.5)
    equal(surplus(*made), [0] * 8, hint=call + hint)


@check(needs=columns)
def no_order(lab, rng):
    """puts the rows in no order and repeats none"""
    call, df, u, v = table(lab, rng)
    half = N // 2
    for name, x in (("late", df["late"].to_numpy()), ("u", u), ("v", v)):
        difference = nearest(x[:half].mean() - x[half:].mean(), 0.2)
        equal(difference, 0.0, hint=f"{call}mean of {name}, first half minus second half")
    again = (N - len(set(zip(u.tolist(), v.tolist(), strict=True)))) / N
    equal(round(again, 1), 0.0, hint=f"{call}share of rows with an income and a debt seen before")
    north = (df["region"] == "north").to_numpy()
    more = round(float(north[:half].mean() - north[half:].mean()), 1)
    equal(more, 0.0, hint=f"{call}share of north, first half minus second half")


@check(needs=columns)
def nobodys_rows(lab, data, rng):
    """makes no row from one of customers.csv"""
    rows = list(csv.DictReader(data["customers.csv"].splitlines()))
    real = np.log([[float(row["income"]), float(row["debt"])] for row in rows])
    df = lab.make_data(2_000, int(rng.integers(1, 10**6)), 0.0)
    made = np.log(df[["income", "debt"]].to_numpy())
    steps = (made[:, None] - real) / [0.4, 0.8]
    close = np.sqrt((steps**2).sum(axis=2)).min(axis=1) < 0.03
    equal(round(float(close.mean()), 1), 0.0, hint="share of rows next to one of the 80")
