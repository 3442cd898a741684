import numpy as np
import pandas as pd

from gradatim.checks import check, close


def sales(rng, shops=("a",), n=14, shuffled=False):
    """n days of sales for each shop, not every day of the calendar; shops take turns."""
    tables = []
    for shop in shops:
        day = np.datetime64("2025-03-25") + np.sort(rng.permutation(2 * n)[:n])
        sold = rng.integers(10, 300, n).astype(float)
        tables.append(pd.DataFrame({"shop": shop, "day": day, "sold": sold}))
    df = pd.concat(tables, ignore_index=True)
    df["price"] = rng.integers(1, 9, len(df))
    if shuffled:
        df = df.iloc[rng.permutation(len(df))]
    return df


def same(lab, ref, df, k, hint):
    close(lab.lag_mean(df, k).to_numpy(), ref.lag_mean(df, k).to_numpy(), hint=hint)


@check
def rows_before(lab, ref, rng):
    """gives the mean of the k rows before, for one shop in the order of time"""
    same(lab, ref, sales(rng), 3, "which rows are known in the morning?")


@check(needs=rows_before)
def other_k(lab, ref, rng):
    """takes any k, from 1 to more rows than there are"""
    df = sales(rng, n=6)
    for k in (1, 2, 5, 6, 9):
        same(lab, ref, df, k, "the first k rows have no answer")


@check(needs=rows_before)
def shops_apart(lab, ref, rng):
    """lets each shop begin anew"""
    df = sales(rng, ("a", "b", "c"), n=9)
    same(lab, ref, df, 3, "which days has a shop before its first one?")


@check(needs=shops_apart)
def shops_in_turns(lab, ref, rng):
    """keeps the shops apart also where their rows take turns"""
    df = sales(rng, ("a", "b", "c"), n=9).sort_values("day", kind="stable", ignore_index=True)
    same(lab, ref, df, 2, "the k rows before of the same shop")


@check(needs=rows_before)
def unsorted(lab, ref, rng):
    """goes by the day, not by the order of the rows"""
    df = sales(rng, shuffled=True).reset_index(drop=True)
    same(lab, ref, df, 3, "a window goes by the order of the rows")


@check(needs=[unsorted, shops_in_turns])
def back_to_its_row(lab, ref, rng):
    """answers with the labels of the table, in its order"""
    df = sales(rng, ("b", "a", "c"), shuffled=True).set_index(rng.permutation(42) + 5)
    mine, good = lab.lag_mean(df, 3), ref.lag_mean(df, 3)
    close(mine.rename("means"), good.rename("means"), hint="each answer beside its row")


@check(needs=back_to_its_row)
def labels_twice(lab, ref, rng):
    """does not mind labels that occur twice"""
    df = sales(rng, ("a", "b"), n=10, shuffled=True)
    for labels in (rng.permutation([0, 1, 2, 3] * 5), df["shop"].to_numpy(), df["day"]):
        some = df.set_index(labels).rename_axis(None)
        mine, good = lab.lag_mean(some, 2), ref.lag_mean(some, 2)
        close(mine.rename("means"), good.rename("means"), hint="by place, where labels fail")


@check(needs=rows_before)
def missing_sales(lab, ref, rng):
    """gives no mean where one of the k rows has no sales"""
    df = sales(rng)
    df.loc[rng.integers(4, 8), "sold"] = np.nan
    for k in (1, 3):
        same(lab, ref, df, k, "a mean of fewer days is another quantity")


@check(needs=[back_to_its_row, missing_sales])
def now_and_later_do_not_matter(lab, rng):
    """does not change an answer when today's sales, or later ones, change"""
    df = sales(rng, ("a", "b"), n=12, shuffled=True)
    today = df["day"].sort_values().iloc[12]
    other = df.assign(sold=df["sold"].where(df["day"] < today, 1e6))
    before = (df["day"] <= today).to_numpy()
    for k in (1, 4):
        mine, changed = (lab.lag_mean(some, k).to_numpy()[before] for some in (df, other))
        close(changed, mine, hint="whose future is in this answer?")


@check(needs=back_to_its_row)
def few_rows(lab, ref, rng):
    """takes a single row, and shops with few rows"""
    df = sales(rng, ("a", "b"), n=4, shuffled=True)
    some = df[(df["shop"] == "a") | (df["day"] == df["day"].max())]
    for part in (df.head(1), some):
        same(lab, ref, part, 2, "fewer than k rows before: missing")
