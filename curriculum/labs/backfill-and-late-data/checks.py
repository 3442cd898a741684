from datetime import date, timedelta

from gradatim.checks import check, equal, raises

ARTICLES = ["jam", "oats", "tea"]
PRICES = [
    ("tea", "2024-03-01", 5),
    ("tea", "2023-01-01", 4),
    ("jam", "2024-02-28", 90),
    ("jam", "2023-06-01", 70),
    ("oats", "2023-01-01", 11),
    ("tea", "2024-06-01", 9),
    ("jam", "2024-03-02", 81),
]


def span(first, n):
    start = date.fromisoformat(first)
    return [(start + timedelta(days=i)).isoformat() for i in range(n)]


def sales(rng, days, each=4):
    """some events on each of these days, which arrive on their day"""
    found = []
    for day in days:
        for _ in range(each):
            article = ARTICLES[int(rng.integers(3))]
            found.append((len(found) + 1, day, article, int(rng.integers(1, 9)), day))
    return found


def wanted(events, days, daily=(), prices=PRICES):
    """the table after a backfill of these days, worked out with dicts"""
    table = {row[:2]: row for row in daily if row[0] not in days}
    for _, day, article, pieces, _ in events:
        if day in days:
            cents = max(
                (since, cents) for name, since, cents in prices if name == article and since <= day
            )[1]
            old = table.get((day, article), (day, article, 0, 0))
            table[day, article] = (day, article, old[2] + pieces, old[3] + pieces * cents)
    return sorted(table.values())


def same(given, lab, events, days, daily=(), hint="", prices=PRICES):
    """a backfill of these days leaves the right table"""
    con = given.shop(events, prices, daily)
    equal(lab.backfill(con, days[0], days[-1]), None, hint="backfill returns nothing")
    equal(given.daily(con), wanted(events, days, daily, prices), hint=hint)


@check
def one_day(lab, given, rng):
    """computes one day, and commits it"""
    day = "2023-05-09"
    prices = [(article, "2023-01-01", 10 + i) for i, article in enumerate(ARTICLES)]
    same(given, lab, sales(rng, [day], 6), [day], hint="one row for each article", prices=prices)


@check(needs=one_day)
def only_daily(lab, given, rng):
    """writes into daily only"""
    day = "2024-05-09"
    con = given.shop(sales(rng, [day], 6), PRICES)
    before = given.untouched(con)
    lab.stale_days(con, day)
    lab.backfill(con, day, day)
    equal(given.untouched(con), before, hint="events and prices as they were, no new table")


@check(needs=one_day)
def price_of_the_day(lab, given, rng):
    """takes the price that was valid on the day of the event"""
    tea = sorted(price for price in PRICES if price[0] == "tea")
    for day in ("2023-12-31", "2024-02-29", "2024-03-01", "2024-06-01"):
        pieces = int(rng.integers(2, 9))
        hint = f"{pieces} tea on {day}, with the prices {tea}"
        same(given, lab, [(1, day, "tea", pieces, day)], [day], hint=hint)
    for day in ("2024-02-28", "2024-03-01", "2024-03-02", "2024-05-31"):
        same(given, lab, sales(rng, [day], 12), [day], hint=f"events of {day}")
    free = [("bag", "2024-01-01", 0)]
    events = [(1, "2024-05-01", "bag", 3, "2024-05-01")]
    same(given, lab, events, ["2024-05-01"], hint="a price of 0 is a price", prices=free)


@check(needs=one_day)
def over_the_month(lab, given, rng):
    """computes each day from the first to the last, over the ends of months and years"""
    for first, n in (("2024-02-27", 4), ("2023-02-27", 4), ("2023-12-30", 5), ("2024-04-29", 33)):
        days = span(first, n)
        prices = [(article, "2022-01-01", 10 + i) for i, article in enumerate(ARTICLES)]
        same(given, lab, sales(rng, days, 2), days, hint=f"{days[0]} to {days[-1]}", prices=prices)


@check(needs=one_day)
def only_the_range(lab, given, rng):
    """leaves the days outside the range as they are"""
    days = span("2024-03-29", 6)
    old = [(day, "tea", 1000 + i, 7) for i, day in enumerate(days)]
    same(
        given,
        lab,
        [*sales(rng, days), (800, days[1], "fig", 2, days[1])],
        days[2:4],
        old,
        f"only {days[2]} and {days[3]} are computed again; fig, sold on {days[1]}, has no price",
    )


@check(needs=one_day)
def old_rows_go(lab, given, rng):
    """removes rows of articles that have no event on the day any more"""
    days = span("2024-04-02", 2)
    old = [(day, article, 500, 500) for day in days for article in ("gone", "tea")]
    events = [event for event in sales(rng, days, 6) if event[2] != "oats"]
    same(given, lab, events, days, old, "the day consists of what its events say")


@check(needs=one_day)
def empty_days(lab, given, rng):
    """empties days that have no events, at the edges of the range and inside it"""
    days = span("2024-04-27", 6)
    old = [(day, "tea", 500, 500) for day in days]
    events = sales(rng, [days[1], days[3]])
    same(given, lab, events, days, old, f"events only on {days[1]} and {days[3]}")


@check(needs=one_day)
def again(lab, given, rng):
    """leaves the same table when it is run again, and brings in late events"""
    days = span("2024-02-26", 7)
    events = sales(rng, days)
    late = [(900 + i, days[i], ARTICLES[i], 3, "2024-03-09") for i in (0, 2)]
    con = given.shop(events, PRICES)
    lab.backfill(con, days[0], days[-1])
    lab.backfill(con, days[1], days[-1])
    given.add(con, late)
    for day in (days[0], days[2]):
        lab.backfill(con, day, day)
    equal(
        given.daily(con),
        wanted([*events, *late], days),
        hint="late events belong to the day on which they happened",
    )


@check
def stale(lab, given, rng):
    """lists each day that got events since, once and in order"""
    days = span("2024-04-28", 5)
    events = sales(rng, days, 2)
    for i, (day, arrived) in enumerate([(3, 6), (0, 5), (0, 6), (2, 4), (1, 5), (3, 5)]):
        events.append((700 + i, days[day], "tea", 1, f"2024-05-{arrived:02}"))
    con = given.shop(events, PRICES)
    for since in ("2024-05-04", "2024-05-05", "2024-05-06", "2024-05-07", days[3]):
        want = sorted({event[1] for event in events if event[4] >= since})
        equal(lab.stale_days(con, since), want, hint=f"since {since}, that day included")


@check(needs=one_day)
def no_price(lab, given, rng):
    """raises LookupError for an event without a price, with the days before it done"""
    days = span("2024-04-29", 4)
    events = [*sales(rng, days), (800, days[2], "fig", 1, days[2])]
    old = [(day, "tea", 500, 500) for day in days]
    for prices in (PRICES, [*PRICES, ("fig", days[3], 5)]):
        con = given.shop(events, prices, old)
        hint = f"nothing was known about the price of fig on {days[2]}"
        raises(LookupError, lab.backfill, con, days[0], days[3], hint=hint)
        hint = f"{days[0]} and {days[1]} are new, {days[2]} and {days[3]} as before"
        equal(given.seen(con), wanted(events, days[:2], old), hint=f"{hint}, for `con` too")
        equal(given.daily(con), wanted(events, days[:2], old), hint=hint)


@check(needs=one_day)
def crash(lab, given, rng):
    """dies between two days, never in the middle of one"""
    days = span("2024-04-29", 4)
    events = sales(rng, days, 6)
    old = [(day, "old", 500, 500) for day in days]
    con = given.shop(events, PRICES, old)
    given.break_at(con, days[2])
    raises(
        "IntegrityError",
        lab.backfill,
        con,
        days[0],
        days[3],
        hint="the caller must hear of the error",
    )
    hint = f"the run died while {days[2]} was written: two days new, two days old"
    equal(given.seen(con), wanted(events, days[:2], old), hint=f"{hint}, for `con` too")
    equal(given.daily(con), wanted(events, days[:2], old), hint=hint)


@check
def backwards(lab, given):
    """refuses a range that ends before it begins"""
    for first, last in (("2024-04-02", "2024-04-01"), ("2024-01-01", "2023-12-31")):
        raises(
            ValueError, lab.backfill, given.shop([], PRICES), first, last, hint=f"{first} to {last}"
        )
