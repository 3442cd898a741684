import numpy as np
import pandas as pd

from gradatim.checks import check, close, equal, raises

NAMES = ["age", "income", "debt", "visits"]


def people(rng, n=40, gaps=("income", "visits")):
    """n people, long tails, about a quarter of the values of each column in gaps unknown"""
    df = pd.DataFrame(rng.lognormal(3, 1, (n, 4)).round(2), columns=NAMES)
    for name in gaps:
        df.loc[rng.permutation(n)[: max(1, n // 4)], name] = np.nan
    return df


def both(lab, ref, df):
    """the learner's imputer and the reference, fitted to the same table"""
    return lab.Imputer().fit(df), ref.Imputer().fit(df)


@check
def fills_with_medians(lab, ref, rng):
    """fills each gap of the table it was fitted to with the median of its column"""
    df = people(rng)
    mine, good = (x.transform(df)[NAMES] for x in both(lab, ref, df))
    close(mine, good, hint="the middle of the known values of that column")


@check
def indicators(lab, ref, rng):
    """adds a column of 0 and 1 for each column that had gaps, behind all others"""
    df = people(rng)
    mine, good = (x.transform(df).drop(columns=NAMES) for x in both(lab, ref, df))
    equal(mine, good, hint="name_missing, whole numbers: where was the gap?")


@check(needs=[fills_with_medians, indicators])
def order_of_columns(lab, rng):
    """keeps the order of the columns, values first, indicators after them"""
    order = rng.permutation(NAMES)
    for df in (people(rng)[order], people(rng)[order[::-1]]):
        marks = [f"{name}_missing" for name in df if name in ("income", "visits")]
        got = list(lab.Imputer().fit(df).transform(df).columns)
        equal(got, [*df.columns, *marks], hint="the order of the table that fit saw")


@check(needs=fills_with_medians)
def learns_in_fit_only(lab, ref, rng):
    """fills a later table with the medians of the table it was fitted to"""
    df = people(rng)
    for later in (3 * people(rng, 9), 3 * people(rng, 200)):
        mine, good = (x.transform(later)[NAMES] for x in both(lab, ref, df))
        close(mine, good, hint="from which table do you know the median?")


@check(needs=learns_in_fit_only, mutates=True)
def learns_at_once(lab, ref, given, rng):
    """knows what it learnt also when the table it was fitted to has changed since"""
    df, later = people(rng), people(rng, 9)
    mine = given.after_the_table_changed(lab.Imputer, df.copy(), later)
    close(mine, ref.Imputer().fit(df).transform(later), hint="keep medians, not the table")


@check(needs=fills_with_medians)
def small_values(lab, ref, rng):
    """keeps the digits of small medians"""
    df = 1e-7 * people(rng)
    mine, good = (x.transform(df)[NAMES] for x in both(lab, ref, df))
    close(mine, good, atol=0.0, hint="not rounded")


@check(needs=fills_with_medians)
def a_new_gap(lab, ref, rng):
    """fills a gap also in a column that had none when it was fitted"""
    df, later = people(rng), people(rng, 9, gaps=["age", "debt"])
    mine, good = (x.transform(later)[NAMES] for x in both(lab, ref, df))
    close(mine, good, hint="every column has a median")


@check(needs=indicators)
def columns_of_fit(lab, ref, rng):
    """has the same indicators for every later table, wherever that has its gaps"""
    df, later = people(rng), people(rng, 9, gaps=["age", "income"])
    mine, good = (x.transform(later).drop(columns=NAMES) for x in both(lab, ref, df))
    equal(mine, good, hint="which columns had gaps in fit?")


@check(needs=[learns_in_fit_only, columns_of_fit])
def one_row(lab, ref, rng):
    """answers for a single row"""
    df, later = people(rng), people(rng, 1, gaps=["income", "debt"])
    mine, good = (x.transform(later) for x in both(lab, ref, df))
    close(mine, good, hint="the rows of fit are known, the others of this table are not")


@check(needs=[learns_in_fit_only, columns_of_fit])
def no_row(lab, ref, rng):
    """answers a table without rows by one without rows"""
    df = people(rng)
    mine, good = (x.transform(df[:0]) for x in both(lab, ref, df))
    equal(list(mine.columns), list(good.columns))
    equal(len(mine), 0)


@check(needs=indicators)
def a_single_gap(lab, ref, rng):
    """remembers a single gap, too"""
    df, later = people(rng, 5, gaps=["income"]), people(rng, 9)
    mine, good = (x.transform(later).drop(columns=NAMES) for x in both(lab, ref, df))
    equal(mine, good, hint="one gap in income, at one of five people")


@check(needs=[fills_with_medians, indicators])
def every_row_keeps_its_label(lab, ref, rng):
    """answers one row for each row, under its own label, also where labels repeat"""
    df = people(rng, 12).set_axis(rng.integers(100, 106, 12)).rename_axis("person")
    mine, good = (x.transform(df) for x in both(lab, ref, df))
    close(mine, good, hint="the index of the table at hand")


@check(needs=[learns_in_fit_only, columns_of_fit])
def other_order_and_more(lab, ref, rng):
    """takes columns in another order and leaves out those that fit did not see"""
    df, later = people(rng), people(rng, 9).assign(height=1.8, debt_missing=0.5)
    later = later[rng.permutation(later.columns)]
    mine, good = (x.transform(later) for x in both(lab, ref, df))
    close(mine, good, hint="ask for columns by name, not by place")


@check(needs=learns_in_fit_only)
def absent_column(lab, rng):
    """raises KeyError if a column that fit saw is absent"""
    df = people(rng)
    for name in NAMES:
        raises(KeyError, lab.Imputer().fit(df).transform, df.drop(columns=name), hint="absent")


@check(needs=fills_with_medians)
def nothing_known(lab, rng):
    """raises ValueError if it is fitted to a column without a known value, or to no rows"""
    df = people(rng, 5)
    df["debt"] = np.nan
    raises(ValueError, lab.Imputer().fit, df, hint="what is the median of nothing?")
    raises(ValueError, lab.Imputer().fit, people(rng)[:0], hint="what is the median of nothing?")


@check(needs=[learns_in_fit_only, columns_of_fit])
def fits_again(lab, ref, rng):
    """forgets the earlier table when it is fitted again, and nothing when it transforms"""
    first, second, later = people(rng, gaps=["age", "debt"]), 5 * people(rng), people(rng, 9)
    mine, good = both(lab, ref, first)
    for model in (mine, good):
        model.transform(second)
    close(mine.transform(later), good.transform(later), hint="transform learns nothing")
    mine, good = (x.fit(second).transform(later) for x in (mine, good))
    close(mine, good, hint="fit begins anew")


@check(needs=[learns_in_fit_only, columns_of_fit])
def whole_numbers(lab, ref, rng):
    """takes whole numbers, and other names and numbers of columns"""
    df = pd.DataFrame(rng.integers(0, 100, (8, 2)), columns=["rooms", "floor"])
    later = df.astype(float).mask(rng.random((8, 2)) < 0.4)
    later.loc[rng.integers(8), "floor"] = 0  # a floor, and no gap
    mine, good = (x.transform(later) for x in both(lab, ref, df))
    close(mine, good, hint="no gap in fit, no indicator; a 0 is known")


@check(needs=[learns_in_fit_only, columns_of_fit])
def two_at_once(lab, ref, rng):
    """keeps apart what two imputers have learnt"""
    a, b, later = people(rng), people(rng, gaps=["debt"]), people(rng, 9)
    first, good = both(lab, ref, a)
    lab.Imputer().fit(b)
    close(first.transform(later), good.transform(later), hint="what belongs to self?")
