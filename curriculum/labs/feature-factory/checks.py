import numpy as np
import pandas as pd

from gradatim.checks import check, close, equal

NAMES = ["ada", "bo", "cy", "di", "ed", "flo", "gus", "hal"]
CITIES = ["Bari", "Lyon", "Oslo", "Pisa", "Rome"]
AS_OF = pd.Timestamp("2025-06-01")
NEVER = np.datetime64("NaT", "s")


def shop(rng, n=40, back=0, later=0, after=0):
    """(orders, customers): n orders of the year before AS_OF by six of eight customers, in no
    order; `back` of them refunded before AS_OF, `later` refunded after it, and `after` more
    orders that happened after it."""
    start = np.datetime64("2024-06-01", "s")
    at = start + rng.choice(364 * 86_400, n + after, replace=False)
    at[n:] = np.datetime64("2025-06-01T00:00:01", "s") + rng.choice(86_400 * 90, after)
    places = rng.permutation(n)
    refunded = np.full(n + after, NEVER)
    one, two = places[:back], places[back : back + later]
    refunded[one] = at[one] + 86_400 // 2
    refunded[two] = np.datetime64("2025-06-05", "s") + rng.integers(0, 10**6, later)
    orders = pd.DataFrame(
        {
            "city": rng.choice(CITIES, n + after, p=[0.1, 0.1, 0.2, 0.2, 0.4]).tolist(),
            "refunded_at": refunded.astype("datetime64[ns]"),
            "amount": rng.integers(1, 400, n + after) / 4,
            "customer": rng.choice(NAMES[:6], n + after).tolist(),
            "at": at.astype("datetime64[ns]"),
        }
    )
    orders = orders.sample(frac=1, random_state=rng).set_index(rng.permutation(n + after) + 50)
    return orders, rng.permutation(NAMES[:6]).tolist()


def same(lab, ref, column, orders, customers, hint, as_of=AS_OF):
    mine = lab.features(orders, customers, as_of)
    if column not in mine:
        equal(mine.columns.tolist(), ref.features(orders, customers, as_of).columns.tolist())
        return
    close(mine[column], ref.features(orders, customers, as_of)[column], hint=hint)


@check
def counts(lab, ref, rng):
    """counts the orders of each customer, for the customers and in the order asked for"""
    orders, customers = shop(rng)
    same(lab, ref, "orders", orders, customers[:4], "a row for each of customers, in whole numbers")


@check(needs=counts)
def counts_what_is_known(lab, ref, rng):
    """counts the orders before as_of only, refunded or not"""
    orders, customers = shop(rng, back=15, later=9, after=20)
    same(lab, ref, "orders", orders, customers, "what is known in the morning of that day?")


@check
def spends(lab, ref, rng):
    """adds up what each customer has spent before as_of"""
    orders, customers = shop(rng, after=20)
    same(lab, ref, "spent", orders, customers, "known orders")


@check(needs=spends)
def spends_without_refunds(lab, ref, rng):
    """leaves out what was refunded before as_of"""
    orders, customers = shop(rng, back=20)
    same(lab, ref, "spent", orders, customers, "which of the orders were paid back?")


@check(needs=spends_without_refunds)
def spends_with_later_refunds(lab, ref, rng):
    """keeps what was refunded at or after as_of: nobody knew that yet"""
    orders, customers = shop(rng, back=9, later=20)
    hint = "when was this cell filled in?"
    same(lab, ref, "spent", orders, customers, hint)
    orders, customers = shop(rng)
    same(lab, ref, "spent", orders.assign(refunded_at=AS_OF), customers, hint)


@check(needs=counts)
def refunds(lab, ref, rng):
    """counts the refunds that are known at as_of"""
    orders, customers = shop(rng, back=20, later=12, after=8)
    late = orders["at"] >= AS_OF
    orders.loc[late, "refunded_at"] = orders.loc[late, "at"] + pd.Timedelta(hours=5)
    same(lab, ref, "refunds", orders, customers, "when was this cell filled in?")


@check
def days(lab, ref, rng):
    """gives the days since the latest order before as_of, with fractions"""
    orders, customers = shop(rng, after=15)
    same(lab, ref, "days_since", orders, customers, "36 hours are 1.5 days")


@check(needs=spends_with_later_refunds)
def recent(lab, ref, rng):
    """gives the part of it that was spent in the last 90 days"""
    orders, customers = shop(rng, n=50, back=15, later=8, after=15)
    hint = "a part of spent, refunds left out in both; 0 if all of it was spent earlier"
    same(lab, ref, "recent", orders, customers, hint)


@check(needs=recent)
def recent_to_the_second(lab, ref, rng):
    """counts an order of exactly 90 days ago as recent, and one of a second more as not"""
    orders, customers = shop(rng)
    border = orders["at"].to_numpy().copy()
    border[:20] = AS_OF - pd.Timedelta(days=90) + np.arange(-10, 10) * pd.Timedelta(seconds=1)
    same(lab, ref, "recent", orders.assign(at=border), customers, "not before as_of minus 90 days")


@check(needs=recent)
def recent_of_nothing(lab, ref, rng):
    """leaves the part missing for customers who have spent nothing"""
    orders, customers = shop(rng)
    orders.loc[orders["customer"] == customers[0], "refunded_at"] = AS_OF - pd.Timedelta(hours=1)
    orders = orders[(orders["customer"] != customers[0]) | (orders["at"] < "2025-05-25")]
    orders.loc[orders["customer"] == customers[1], "amount"] = 0.0
    orders.loc[orders["customer"] == customers[2], "amount"] = 0.0001
    same(lab, ref, "recent", orders, customers, "what is 0 / 0?")


@check
def city(lab, ref, rng):
    """gives the share of the city of the latest order among all orders before as_of"""
    orders, customers = shop(rng)
    same(lab, ref, "city", orders, customers, "how common is this city among all known orders?")


@check(needs=city)
def city_known(lab, ref, rng):
    """looks for cities at orders before as_of only, those of other customers included"""
    orders, customers = shop(rng, after=40, back=10)
    late = orders["at"] >= AS_OF
    orders.loc[late, "city"] = rng.choice(["Rome", "Nice"], late.sum())
    same(lab, ref, "city", orders, customers[:3], "known orders, of all customers")


@check(needs=counts)
def at_that_moment(lab, ref, rng):
    """does not know what happens at as_of itself, whatever the day"""
    orders, customers = shop(rng)
    for moment in orders["at"].sort_values().iloc[[-1, -9]]:
        same(lab, ref, "orders", orders, customers, "before, not at", moment)


@check(needs=[counts_what_is_known, refunds, days, recent, city_known])
def without_orders(lab, ref, rng):
    """has a row for customers without a known order: 0, 0, 0.0 and three gaps"""
    orders, customers = shop(rng, after=10, back=6, later=6)
    orders.loc[orders["at"] >= AS_OF, "customer"] = "hal"
    everybody = rng.permutation([*customers, "gus", "hal"]).tolist()
    mine, good = (f.features(orders, everybody, AS_OF) for f in (lab, ref))
    close(mine, good, hint="who is in customers has a row")
    kinds = {name: mine[name].dtype.kind.replace("u", "i") for name in ("orders", "refunds")}
    equal(kinds, {"orders": "i", "refunds": "i"}, hint="i for whole numbers, f for floats")


@check(needs=without_orders)
def in_the_afternoon(lab, ref, rng):
    """may stand on any moment, not only at midnight"""
    orders, customers = shop(rng, back=6, later=6)
    now, at = AS_OF + pd.Timedelta(hours=15), orders["at"].to_numpy().copy()
    at[:20] = AS_OF + pd.to_timedelta(np.arange(20), unit="h")
    at[20:] -= np.timedelta64(90, "D")
    at[20:30] = now - pd.Timedelta(days=90) + pd.to_timedelta(np.arange(-5, 5), unit="h")
    orders = orders.assign(at=at, refunded_at=NEVER.astype("datetime64[ns]"))
    mine, good = (f.features(orders, customers, now) for f in (lab, ref))
    close(mine, good, hint="as_of is 3 in the afternoon here")


@check(needs=without_orders)
def any_labels(lab, ref, rng):
    """goes by the rows, whatever labels they have"""
    orders, customers = shop(rng, back=9, later=9, after=9)
    orders = orders.set_index(rng.integers(5, size=len(orders)))
    mine, good = (f.features(orders, customers, AS_OF) for f in (lab, ref))
    close(mine, good, hint="many rows have the same label here, as after pd.concat")


@check(needs=without_orders)
def whole_table(lab, ref, rng):
    """answers the six columns in order, also when nothing is known"""
    orders, customers = shop(rng, back=9, later=9, after=9)
    for some in (orders.assign(weight=1.0), orders.tail(1)):
        close(lab.features(some, customers, AS_OF), ref.features(some, customers, AS_OF))
    for some in (orders.head(0), orders[orders["at"] >= AS_OF]):
        mine, good = (f.features(some, customers, AS_OF) for f in (lab, ref))
        close(mine.astype(float), good.astype(float), hint="a row for each customer")


@check(needs=without_orders)
def the_future_does_not_matter(lab, rng):
    """answers the same today as it would have on that day"""
    orders, customers = shop(rng, back=9, later=15, after=20)
    known = orders[orders["at"] < AS_OF]
    refunded = known["refunded_at"].where(known["refunded_at"] < AS_OF)
    then = known.assign(refunded_at=refunded)
    mine, good = (lab.features(some, customers, AS_OF) for some in (orders, then))
    close(mine, good, hint="which cell tells of something that came later?")
