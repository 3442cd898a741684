import numpy as np
import pandas as pd

from gradatim.checks import check, equal, kind, raises

COUNTRIES = ["DE", "FR", "IT", "PL", "SE"]


def users(rng, n=12, extra=False):
    """n users with numbers, one country each, in no order."""
    number = rng.permutation(np.arange(100, 140))[:n].astype(float)
    df = pd.DataFrame({"user": number, "country": rng.choice(COUNTRIES, n).tolist()})
    if extra:
        df.insert(1, "amount", rng.integers(1, 9, n))
        df["since"] = rng.integers(2001, 2026, n)
    return df


def orders(rng, users, n=20, strangers=0, nobody=0, country=True):
    """n orders of these users; some of strangers, some without a user; labels in no order."""
    user = rng.choice(users["user"].dropna().unique(), n)
    places = rng.permutation(n)
    user[places[:strangers]] = rng.integers(200, 240, strangers)
    user[places[strangers : strangers + nobody]] = np.nan
    df = pd.DataFrame({"order": [f"A{i}" for i in rng.permutation(n)], "user": user})
    df["amount"] = rng.integers(1, 500, n) / 4
    if country:
        df["country"] = rng.choice(COUNTRIES, n).tolist()
    return df.set_index(rng.permutation(n) + 30)


def known(values):
    """The values as a list, with None for a missing one."""
    return [None if pd.isna(value) else value for value in values]


def homes(orders, users):
    """The right answers, as a list."""
    pairs = zip(users["user"], users["country"], strict=True)
    found = {user: country for user, country in pairs if user == user}
    return known(found.get(user) for user in orders["user"])


@check
def looked_up(lab, rng):
    """gives each order the country of its user as home"""
    right = users(rng)
    left = orders(rng, right, country=False)
    equal(known(lab.attach_home(left, right)["home"]), homes(left, right), hint="a column home")


@check(needs=looked_up)
def strangers(lab, rng):
    """keeps orders of users who are not listed, with a missing home"""
    right = users(rng)
    left = orders(rng, right, strangers=6, country=False)
    hint = "four orders, four answers"
    equal(known(lab.attach_home(left, right)["home"]), homes(left, right), hint=hint)


@check(needs=strangers)
def nobody(lab, rng):
    """keeps orders without a user, and finds nobody's country for them"""
    right = users(rng)
    left = orders(rng, right, nobody=5, country=False)
    equal(known(lab.attach_home(left, right)["home"]), homes(left, right))
    right.loc[[2, 7], "user"] = np.nan
    left = orders(rng, right, nobody=5, country=False)
    hint = "is a missing user equal to a missing user?"
    equal(known(lab.attach_home(left, right)["home"]), homes(left, right), hint=hint)


@check(needs=looked_up)
def two_countries(lab, rng):
    """does not mix up the home with the country that the order went to"""
    right = users(rng)
    left = orders(rng, right)
    hint = "country_x or country_y?"
    equal(known(lab.attach_home(left, right)["home"]), homes(left, right), hint=hint)


@check(needs=strangers)
def labels(lab, rng):
    """keeps the labels and the order of the rows"""
    right = users(rng)
    left = orders(rng, right, strangers=4, country=False)
    mine = lab.attach_home(left, right)
    equal(mine.index, left.index, hint="what has become of the index?")
    equal(mine["order"].tolist(), left["order"].tolist())


@check(needs=[labels, two_countries])
def columns(lab, rng):
    """adds the column home at the end and no other, and leaves the rest as it was"""
    right = users(rng, extra=True)
    left = orders(rng, right, strangers=3)
    left = left[rng.permutation(left.columns)]
    mine = lab.attach_home(left, right)
    equal(list(mine.columns), [*left.columns, "home"], hint="bring only what you need")
    equal(mine.drop(columns="home"), left)


@check(needs=[labels, nobody])
def labels_twice(lab, rng):
    """does not mind labels that occur twice, or labels that look like users"""
    right = users(rng)
    left = orders(rng, right, strangers=3, nobody=3, country=False)
    for index in (rng.permutation([1, 2, 3, 4] * 5), left["user"].to_numpy()):
        some = left.set_axis(index, axis=0)
        mine = lab.attach_home(some, right.set_axis(rng.permutation(12) + 25, axis=0))
        equal(mine.drop(columns="home"), some)
        equal(known(mine["home"]), homes(some, right))


@check(needs=looked_up)
def user_twice(lab, rng):
    """raises ValueError if a user is listed twice, with the same country or another"""
    right = users(rng)
    left = orders(rng, right, country=False)
    again = right.iloc[[int(rng.integers(12))]]
    other = again.assign(country="XX")
    hint = "somebody has to find out which row is right"
    for more in (again, other, again.assign(country=None)):
        raises(ValueError, lab.attach_home, left, pd.concat([right, more]), hint=hint)
    stranger = pd.DataFrame({"user": [777.0, 777.0], "country": ["FR", "IT"]})
    raises(ValueError, lab.attach_home, left, pd.concat([right, stranger]), hint=hint)


@check(needs=nobody)
def nobody_twice(lab, rng):
    """ignores rows of users without a number, however many there are"""
    right = users(rng)
    right.loc[[1, 4, 8], "user"] = np.nan
    left = orders(rng, right, strangers=2, nobody=4, country=False)
    equal(known(lab.attach_home(left, right)["home"]), homes(left, right))
    equal(lab.unmatched(left, right), 6)


@check
def counts(lab, rng):
    """counts the orders of users who are not listed"""
    right = users(rng)
    n = int(rng.integers(3, 9))
    equal(lab.unmatched(orders(rng, right, strangers=n), right), n)
    equal(lab.unmatched(orders(rng, right), right), 0)


@check(needs=counts)
def counts_nobody(lab, rng):
    """counts the orders without a user as well"""
    right = users(rng)
    right.loc[rng.integers(12), "user"] = np.nan
    left = orders(rng, right, strangers=2, nobody=5)
    equal(lab.unmatched(left, right), 7, hint="is a missing user listed?")
    equal(kind(lab.unmatched(left, right)), "int")


@check(needs=counts)
def country_missing(lab, rng):
    """does not count orders of users who are listed without a country"""
    right = users(rng)
    right.loc[rng.permutation(12)[:4], "country"] = None
    left = orders(rng, right, strangers=3, n=40)
    equal(lab.unmatched(left, right), 3, hint="no country and no row are two things")


@check(needs=counts)
def counts_refuse(lab, rng):
    """raises ValueError when it counts, too, if a user is listed twice"""
    right = users(rng)
    left = orders(rng, right)
    twice = pd.concat([right, right.head(1)])
    raises(ValueError, lab.unmatched, left, twice, hint="both functions look at users")
    for call in (lab.attach_home, lab.unmatched):
        raises(ValueError, call, left.head(0), twice, hint="with no orders as well")


@check(needs=[columns, nobody, counts_nobody])
def nothing_there(lab, rng):
    """takes tables without rows"""
    right = users(rng)
    left = orders(rng, right)
    mine = lab.attach_home(left.head(0), right)
    equal(list(mine.columns), [*left.columns, "home"])
    equal((len(mine), lab.unmatched(left.head(0), right)), (0, 0))
    mine = lab.attach_home(left, right.head(0))
    equal(mine.drop(columns="home"), left)
    equal((known(mine["home"]), lab.unmatched(left, right.head(0))), ([None] * 20, 20))
