import numpy as np
import pandas as pd

from gradatim.checks import check, equal

CITIES = ["Bonn", "Kyiv", "Lima", "Oslo", "Rome", "delhi"]
PLANS = ["basic", "extra", "free"]


def customers(rng, n=30, cities=CITIES):
    """n customers with a city and a plan; each city occurs twice at least if n is large enough"""
    city = np.append(np.tile(cities, 2), rng.choice(cities, n))[:n]
    plan = np.append(PLANS, rng.choice(PLANS, n))[:n]
    return pd.DataFrame({"city": rng.permutation(city), "plan": rng.permutation(plan)})


def counted(rng):
    """cities that occur 5, 4, 3, 2, 1 and 1 times, which is which being drawn"""
    names = np.repeat(rng.permutation(CITIES), [5, 4, 3, 2, 1, 1])
    return pd.DataFrame({"city": rng.permutation(names), "plan": rng.choice(PLANS, 16)})


def encoded(lab, df, later, **options):
    """what an encoder fitted to df answers for a later table"""
    return lab.OneHot(**options).fit(df).transform(later)


@check
def a_column_for_each(lab, ref, rng):
    """gives each category a column, and each row a 1 in the column of its category"""
    df = customers(rng)[["city"]]
    equal(encoded(lab, df, df), encoded(ref, df, df), hint="city=Bonn, city=Kyiv, ... sorted")


@check(needs=a_column_for_each)
def several_columns(lab, ref, rng):
    """encodes one column after the other, in their order"""
    df = customers(rng)[rng.permutation(["city", "plan"])]
    equal(encoded(lab, df, df), encoded(ref, df, df), hint="all of the first, then the second")


@check(needs=a_column_for_each)
def fewer_categories(lab, ref, rng):
    """has the same columns for a table in which some categories do not occur"""
    df, later = customers(rng), customers(rng, 5, cities=rng.choice(CITIES, 2))
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="who decides the columns?")


@check(needs=a_column_for_each)
def never_seen(lab, ref, rng):
    """answers a category that fit did not see with zeros"""
    known = sorted(rng.choice(CITIES, 4, replace=False))
    df = customers(rng, cities=known)
    later = customers(rng, 16, cities=[*CITIES, *map(str.swapcase, known), known[0] + " "])
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="none of those I know")


@check(needs=several_columns)
def letter_by_letter(lab, ref, rng):
    """takes texts as they are, with spaces at their ends and with = in them"""
    odd = [" Oslo", "OSLO", "Oslo", "Oslo ", "city=Oslo", "oslo"]
    df = customers(rng, cities=odd).rename(columns={"plan": "plan=old"})
    equal(encoded(lab, df, df), encoded(ref, df, df), hint="equal only if every letter is")


@check(needs=[fewer_categories, never_seen])
def one_row(lab, ref, rng):
    """answers for a single row"""
    df, later = customers(rng), customers(rng, 1, cities=[*CITIES, "Baku"])
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="the columns of fit")


@check(needs=a_column_for_each)
def gaps(lab, ref, rng):
    """takes a gap for no category, when it is fitted and later"""
    df, later = customers(rng), customers(rng, 10)
    df.loc[rng.permutation(30)[:6], "city"] = None
    later.loc[rng.permutation(10)[:3], "city"] = None
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="a gap is a row of zeros")


@check(needs=gaps)
def nothing_but_gaps(lab, ref, rng):
    """answers a row without columns for each row if fit saw nothing but gaps"""
    df = pd.DataFrame({"city": pd.Series([None] * 4, dtype="str")})
    later = customers(rng, 5)
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="no columns, five rows")


@check(needs=a_column_for_each)
def rare_ones_share(lab, ref, rng):
    """lets categories that fit saw fewer than min_count times share a last column"""
    df, n = counted(rng), int(rng.integers(2, 5))
    mine, good = (encoded(x, df, df, min_count=n) for x in (lab, ref))
    equal(mine, good, hint="fewer than min_count times, city=(rare) behind the others")


@check(needs=a_column_for_each)
def nothing_rare(lab, ref, rng):
    """has no column for rare categories where none is rare"""
    df = pd.DataFrame({"city": rng.permutation(CITIES * 2)})
    mine, good = (encoded(x, df, df, min_count=2) for x in (lab, ref))
    equal(mine, good, hint="twice is not fewer than twice")


@check(needs=rare_ones_share)
def rare_is_decided_in_fit(lab, ref, rng):
    """calls rare what was rare when it was fitted, however often it comes later"""
    df = counted(rng)
    later = df.drop_duplicates("city").loc[lambda t: t.index.repeat(rng.integers(1, 5, len(t)))]
    mine, good = (encoded(x, df, later, min_count=3) for x in (lab, ref))
    equal(mine, good, hint="count in fit, and nowhere else")


@check(needs=rare_ones_share)
def rare_is_not_unseen(lab, rng):
    """tells a category that was rare from one that was never seen"""
    df = counted(rng)
    later = pd.DataFrame({"city": ["Baku", "Quito"], "plan": ["free", "free"]})
    got = encoded(lab, df, later, min_count=3)
    equal(list(got.get("city=(rare)", [])), [0, 0], hint="never seen: zeros everywhere")


@check(needs=[gaps, rare_ones_share])
def gap_is_not_rare(lab, rng):
    """tells a gap from a category that was rare"""
    df = counted(rng)
    later = df.head(3).assign(city=[None, np.nan, None])
    got = encoded(lab, df, later, min_count=3)
    equal(list(got.get("city=(rare)", [])), [0, 0, 0], hint="a gap is a row of zeros")


@check(needs=a_column_for_each)
def every_row_keeps_its_label(lab, ref, rng):
    """answers under the index of the table at hand, also where labels repeat"""
    df = customers(rng)
    later = customers(rng, 12).set_axis(rng.integers(100, 106, 12))
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="the index of the table at hand")


@check(needs=several_columns)
def other_order_and_more(lab, ref, rng):
    """takes columns in another order and leaves out those that fit did not see"""
    df, later = customers(rng), customers(rng, 9).assign(shop="Ulm")
    later = later[["shop", "plan", "city"]]
    equal(encoded(lab, df, later), encoded(ref, df, later), hint="ask for columns by name")


@check(needs=several_columns)
def the_same_word_twice(lab, ref, rng):
    """does not mix up two columns that hold the same words"""
    df = pd.DataFrame({"home": rng.permutation(CITIES), "work": rng.permutation(CITIES)})
    df.loc[df["work"] == "Rome", "work"] = "Oslo"
    later = pd.DataFrame({"home": rng.permutation(CITIES), "work": rng.permutation(CITIES)})
    mine, good = (encoded(x, df, later, min_count=2) for x in (lab, ref))
    equal(mine, good, hint="each column has its own categories")


@check(needs=[fewer_categories, never_seen])
def fits_again(lab, ref, rng):
    """forgets the earlier table when it is fitted again, and nothing when it transforms"""
    first, second = customers(rng, cities=CITIES[:3]), customers(rng, cities=CITIES[2:])
    mine, good = (x.OneHot().fit(first) for x in (lab, ref))
    for model in (mine, good):
        model.transform(second)
    equal(mine.transform(first), good.transform(first), hint="transform learns nothing")
    for later in (second, second[["plan"]]):
        got, want = (x.fit(later).transform(first) for x in (mine, good))
        equal(got, want, hint="begin anew, the columns included")
