import numpy as np
import pandas as pd

from gradatim.checks import check, equal

NAMES = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida", "Jo", "Joan", "Lea"]


def users(rng, n=24, missing=False, blocked=True, labels=True):
    """n users; some have no visits, some more than 100; perhaps some gaps."""
    visits = rng.integers(1, 250, n).astype(float)
    places = rng.permutation(n)
    visits[places[: n // 6]] = 0
    visits[places[-2:]] = [99, 100]
    if missing:
        visits[places[n // 6 : n // 3]] = np.nan
    age = rng.integers(18, 80, n).astype(float)
    age[places[n // 2 : n // 2 + 4]] = np.nan if missing else 30
    return pd.DataFrame(
        {
            "blocked": rng.random(n) < 0.3 if blocked else np.zeros(n, dtype=bool),
            "country": rng.choice(["FR", "IT", "PL"], n).tolist(),
            "visits": visits,
            "age": age,
            "name": rng.choice(NAMES, n).tolist(),
        },
        index=rng.permutation(n) + 100 if labels else None,
    )


@check
def active(lab, ref, rng):
    """keeps the rows of users who are not blocked and whose visits are not 0"""
    df = users(rng)
    mine, good = lab.active_users(df), ref.active_users(df)
    equal(mine["visits"], good["visits"], hint="both conditions; the rows keep their labels")


@check(needs=active)
def missing_stays(lab, ref, rng):
    """keeps users whose number of visits is missing"""
    df = users(rng, missing=True)
    mine, good = lab.active_users(df), ref.active_users(df)
    equal(mine["visits"], good["visits"], hint="a missing number is not 0")


@check(needs=active)
def heavy(lab, ref, rng):
    """says of each user whether there were at least 100 visits"""
    df = users(rng, blocked=False)
    equal(lab.active_users(df)["heavy"], ref.active_users(df)["heavy"], hint="100 is enough")


@check(needs=[missing_stays, heavy])
def heavy_of_missing(lab, ref, rng):
    """says False where the number of visits is missing"""
    df = users(rng, missing=True)
    equal(lab.active_users(df)["heavy"], ref.active_users(df)["heavy"], hint="True or False")


@check(needs=[active, heavy])
def columns(lab, ref, rng):
    """answers the four columns in order, whatever other columns there are"""
    df = users(rng)
    df = df[rng.permutation(df.columns)]
    equal(list(lab.active_users(df).columns), ["name", "country", "visits", "heavy"])
    equal(lab.active_users(df), ref.active_users(df))


@check(needs=[missing_stays, columns])
def labels_twice(lab, ref, rng):
    """does not mind labels that occur twice, or labels that are text"""
    for labels in (rng.permutation([0, 1, 2, 3] * 6), rng.choice(NAMES, 24)):
        df = users(rng, missing=True).set_index(labels)
        equal(lab.active_users(df), ref.active_users(df))


@check(needs=columns)
def nobody(lab, ref, rng):
    """answers a table without rows if nobody is active, or nobody there"""
    df = users(rng)
    for some in (df.head(0), df.assign(blocked=True), df.assign(visits=0.0)):
        mine = lab.active_users(some).astype({"heavy": bool})  # no value, no type to ask for
        equal(mine, ref.active_users(some), hint="the four columns, no rows")


@check
def first_page(lab, rng):
    """shows the first rows on page 1"""
    df, size = users(rng, labels=False), int(rng.integers(3, 9))
    equal(lab.page(df, 1, size), df.head(size), hint="how many rows, and beginning where?")


@check(needs=first_page)
def later_pages(lab, rng):
    """shows on each page the rows that follow those of the page before"""
    df, size = users(rng, labels=False), int(rng.integers(3, 9))
    for number in (2, 3):
        equal(lab.page(df, number, size), df.iloc[(number - 1) * size : number * size])


@check(needs=later_pages)
def pages_by_place(lab, rng):
    """counts places, whatever the labels are"""
    df = users(rng)
    for labels in (rng.permutation(24), rng.permutation([0, 1, 2, 3] * 6), rng.choice(NAMES, 24)):
        some = df.set_index(labels)
        equal(lab.page(some, 2, 7), some.iloc[7:14], hint="label or place?")


@check(needs=later_pages)
def last_page(lab, rng):
    """shows what is left on the last page, and nothing after it"""
    df = users(rng, labels=False)
    equal(lab.page(df, 4, 7), df.tail(3), hint="24 rows, 7 on each page")
    equal(lab.page(df, 5, 7), df.head(0))
    equal(lab.page(df, 1, 100), df)
    equal(lab.page(df.head(0), 1, 5), df.head(0))


@check
def other_country(lab, rng):
    """replaces the country of every user who is named, and of no other"""
    df = users(rng).iloc[:, ::-1]
    df["name"] = [*rng.permutation(NAMES), *rng.permutation(NAMES)]
    names = [*rng.permutation(NAMES[:9])[:4].tolist(), "Jo", "Nobody"]
    want = [c if n not in names else "SE" for c, n in zip(df["country"], df["name"], strict=True)]
    equal(lab.moved(df, names, "SE")["country"].tolist(), want, hint="one .loc: rows and column")


@check(needs=other_country)
def all_the_rest(lab, ref, rng):
    """leaves everything else as it was"""
    df = users(rng, missing=True).set_index(rng.permutation([0, 1, 2, 3] * 6))
    for names in (["Ada", "Bo", "Cy"], [], ["Nobody"]):
        equal(lab.moved(df, names, "SE"), ref.moved(df, names, "SE"))
    equal(lab.moved(df.head(0), ["Ada"], "SE"), df.head(0))
