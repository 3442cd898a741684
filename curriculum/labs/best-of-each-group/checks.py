import pandas as pd

from gradatim.checks import check, close, equal

SHOPS = ["Bern", "Kiel", "Oslo", "Rome"]
COLUMNS = ["shop", "place", "id", "day", "amount", "week", "so_far"]


def table(rng, rows):
    """The orders of these rows (id, shop, day, amount), in no order."""
    found = pd.DataFrame(rows, columns=["id", "shop", "day", "amount"])
    return {"orders": found.iloc[rng.permutation(len(found))].reset_index(drop=True)}


def drawn(rng, shops, n):
    """n orders for each shop, on days of their own, all amounts different."""
    amounts = (rng.permutation(400)[: len(shops) * n] + 10).tolist()
    rows = []
    for shop in shops:
        for day in sorted((rng.permutation(4 * n)[:n] + 1).tolist()):
            rows.append((len(rows) + 1, shop, day, amounts.pop()))
    return rows


def same_rows(lab, ref, tables, hint):
    """The learner's rows are the reference's, on each engine that the file asks for."""
    want = ref.rows("sqlite", tables)
    for engine in lab.engines():
        close(lab.rows(engine, tables), want, hint=f"on {engine}: {hint}")


@check
def columns(lab, rng):
    """gives the seven columns by their names"""
    for engine in lab.engines():
        tables = table(rng, drawn(rng, SHOPS, 3))
        equal(lab.columns(engine, tables), COLUMNS, hint="AS gives a column its name")


@check(needs=columns)
def one_shop(lab, ref, rng):
    """finds the two largest orders of one shop, with week and sum so far"""
    rows = [(k, "Oslo", k, int(a)) for k, a in enumerate(rng.permutation(90)[:6] + 10, 1)]
    same_rows(lab, ref, table(rng, rows), "six days with one order each")


@check(needs=one_shop)
def each_shop(lab, ref, rng):
    """does it for each shop by itself"""
    rows = [
        (k, SHOPS[k % 4], 1 + k // 4, int(a)) for k, a in enumerate(rng.permutation(90)[:16] + 10)
    ]
    same_rows(lab, ref, table(rng, rows), "four shops, on the same four days")


@check(needs=one_shop)
def single_order(lab, ref, rng):
    """keeps a shop with only one order"""
    day, amount = rng.integers(1, 9, 2).tolist()
    rows = [*drawn(rng, SHOPS[:2], 2), (50, "Rome", day, amount)]
    same_rows(lab, ref, table(rng, rows), "Rome has one order")


@check(needs=each_shop)
def days_without_orders(lab, ref, rng):
    """adds up seven days, whatever the number of orders in them"""
    same_rows(lab, ref, table(rng, drawn(rng, SHOPS, 12)), "twelve orders on 48 days")


@check(needs=one_shop)
def edge_of_the_week(lab, ref, rng):
    """counts the day six days before, and not the day before that one"""
    day = int(rng.integers(20, 60))
    rows = [(k, "Kiel", day - back, 2**k) for k, back in enumerate((8, 7, 6, 5))]
    rows += [(10, "Kiel", day, 900), (11, "Kiel", day + 1, 500), (12, "Kiel", day + 8, 3)]
    same_rows(lab, ref, table(rng, rows), f"the week of day {day} begins on day {day - 6}")


@check(needs=one_shop)
def equal_amounts(lab, ref, rng):
    """gives each place once if amounts are equal, the smaller id first"""
    for amounts in ([70, 50, 50, 50], [60, 60, 60, 20], [30, 30]):
        rising = sorted((rng.permutation(40)[: len(amounts)] + 1).tolist())
        for ids in (rising, rising[::-1]):  # the smaller id on the earlier day, then on the later
            pairs = enumerate(zip(ids, amounts, strict=True), 1)
            rows = [(i, "Rome", 3 * k, amount) for k, (i, amount) in pairs]
            same_rows(lab, ref, table(rng, rows), "two rows for a shop, also with ties")


@check(needs=one_shop)
def same_day(lab, ref, rng):
    """counts the orders of a day in the order of their ids, and the whole day in the week"""
    amounts = sorted((rng.permutation(90)[:6] + 10).tolist())
    rows = [(1, "Oslo", 2, 5), (9, "Oslo", 23, amounts[0])]
    rows += [(i, "Oslo", 25, a) for i, a in zip((8, 11, 7, 2, 4), amounts[1:], strict=True)]
    same_rows(lab, ref, table(rng, rows), "five orders of day 25")


@check(needs=one_shop)
def late_entries(lab, ref, rng):
    """goes by the day and not by the id"""
    rows = drawn(rng, SHOPS[:3], 7)
    ids = (rng.permutation(99)[: len(rows)] + 1).tolist()
    rows = [(i, *row[1:]) for i, row in zip(ids, rows, strict=True)]
    same_rows(lab, ref, table(rng, rows), "ids are not in the order of the days")
