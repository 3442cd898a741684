from gradatim.checks import check, equal

OTHERS = ["US", "JP", "BR", "CH"]


def item(rng, count=None):
    price = int(rng.integers(3, 700))
    return (f"item {price}", price, int(count if count else rng.integers(1, 9)))


def order(rng, country, items=None, express=False):
    name = f"customer {rng.integers(1000)}"
    items = items if items is not None else [item(rng) for _ in range(4)]
    return {"customer": name, "country": country, "items": items, "express": express}


def three(rng):
    return ["DE", "FR", str(rng.choice(OTHERS))]


def worth(cents):
    """items for exactly so much, without a discount"""
    return [("a", cents - 200, 1), ("b", 40, 5)]


def column(lab, ref, orders, at, hint):
    """One column of the report against the old one, the last row left out."""
    got = [row[at] for row in lab.report(orders)[:-1]]
    want = [row[at] for row in ref.report(orders)[:-1]]
    odd = [o for o, mine, old in zip(orders, got, want, strict=False) if mine != old]
    equal(got, want, hint=f"{hint} the first order that differs: {odd[0]}" if odd else hint)


@check(mutates=True)
def rows(lab, ref, rng):
    """returns one row for each order, in their order, and a last row"""
    orders = [order(rng, c) for c in rng.permutation([*three(rng), *three(rng)]).tolist()]
    got = lab.report(orders)
    equal([row[0] for row in got], [*(o["customer"] for o in orders), "all"])


@check(needs=rows, mutates=True)
def goods(lab, ref, rng):
    """adds up the goods of an order in every country"""
    orders = [order(rng, c) for c in three(rng)]
    column(lab, ref, orders, 1, hint="price times count, over all items")


@check(needs=goods, mutates=True)
def bulk(lab, ref, rng):
    """gives the discount for many pieces where the old program gives it"""
    counts = [9, 10, 11, 15, 19, 20, 21]
    orders = [order(rng, c, [item(rng, count)]) for c in three(rng) for count in counts]
    column(lab, ref, orders, 1, hint="from how many pieces on, in which country?")


@check(needs=bulk, mutates=True)
def bulk_rounding(lab, ref, rng):
    """rounds the discount of each line as the old program does"""
    odd = [101, 119, 131, 17, 9, *rng.integers(3, 999, size=4).tolist()]
    orders = [order(rng, c, [("a", p, 21), ("b", p, 23)]) for c in three(rng) for p in odd]
    column(lab, ref, orders, 1, hint="x - x * 5 // 100 is not always x * 95 // 100")


@check(needs=goods, mutates=True)
def tax_of_one_line(lab, ref, rng):
    """computes the tax on one line in every country"""
    orders = [order(rng, c, [item(rng, 1)]) for c in three(rng) for _ in range(8)]
    orders += [order(rng, c, [("a", p, 1)]) for c in three(rng) for p in (50, 150, 71, 13, 2, 3)]
    column(lab, ref, orders, 2, hint="how many per cent, and how is half a cent rounded?")


@check(needs=tax_of_one_line, mutates=True)
def tax_of_lines(lab, ref, rng):
    """rounds the tax where the old program rounds it: for each line, or for the sum"""
    orders = [order(rng, c, [("a", 13, 1)] * 7) for c in three(rng)]
    orders += [order(rng, c, [item(rng, 1) for _ in range(9)]) for c in three(rng)]
    column(lab, ref, orders, 2, hint="which country rounds when?")


@check(needs=goods, mutates=True)
def parcel(lab, ref, rng):
    """charges the parcel, and makes it free, where the old program does"""
    limits = [300, 4200, 4800, 4999, 5000, 5001, 9000, 9999, 10000, 10001, 90000]
    orders = [order(rng, c, worth(cents)) for c in three(rng) for cents in limits]
    column(lab, ref, orders, 3, hint="what is compared with the limit: goods, or goods and tax?")


@check(needs=parcel, mutates=True)
def express(lab, ref, rng):
    """charges express in every country, even where the parcel is free"""
    cents = [700, 20000]
    orders = [order(rng, c, worth(x), express=True) for c in three(rng) for x in cents]
    column(lab, ref, orders, 3, hint="is a free parcel sent by express free too?")


@check(needs=[express, tax_of_lines, bulk_rounding], mutates=True)
def whole_rows(lab, ref, rng):
    """returns the same rows as the old program for orders of all kinds"""
    orders = [
        order(rng, c, [item(rng, rng.integers(1, 26)) for _ in range(n)], express=bool(n % 2))
        for c in [*three(rng), *OTHERS, "de", ""]
        for n in (1, 2, 3, 6)
    ]
    equal(lab.report(orders)[:-1], ref.report(orders)[:-1], hint="customer, goods, tax, ...")


@check(needs=whole_rows, mutates=True)
def large_orders(lab, ref, rng):
    """returns the same, to the cent, for orders of any size"""
    prices = [10**k + int(rng.integers(1000)) for k in (7, 9, 17)]
    orders = [order(rng, c, [("a", p, 1)], express=True) for c in three(rng) for p in prices]
    equal(lab.report(orders), ref.report(orders), hint="whole numbers lose nothing; floats may")


@check(needs=rows, mutates=True)
def equal_orders(lab, ref, rng):
    """lists and counts equal orders separately"""
    orders = [order(rng, c) for c in three(rng)] * 2
    equal(lab.report(orders), ref.report(orders), hint="a customer may order the same again")


@check(needs=rows, mutates=True)
def no_items(lab, rng):
    """leaves orders without items out of the rows, the number and the average"""
    some = [order(rng, c) for c in three(rng)]
    none = [order(rng, c, []) for c in three(rng)]
    orders = [none[0], some[0], none[1], some[1], some[2], none[2]]
    got = lab.report(orders)
    equal([row[0] for row in got], [*(o["customer"] for o in some), "all"], hint="who is listed?")
    equal(got[-1][1], 3, hint="who is counted?")
    equal(got[-1][3], got[-1][2] // 3, hint="the average over which orders?")


@check(needs=rows, mutates=True)
def last_row(lab, ref, rng):
    """ends with the number of orders, their sum and the average in whole cents"""
    price = int(rng.integers(100, 900))
    for more in ([0], [0, 1], [0, 2, 0], [1, 1, 0], [0, 0, 1, 2]):
        orders = [order(rng, "US", [("a", price + x, 1)]) for x in more]
        equal(lab.report(orders)[-1], ref.report(orders)[-1], hint="how is the average rounded?")


@check(needs=rows, mutates=True)
def no_orders(lab, rng):
    """returns only the last row when there is nothing to report"""
    for orders in ([], [order(rng, "DE", []), order(rng, "US", [])]):
        equal(lab.report(orders), [("all", 0, 0, 0)], hint="the average of nothing is 0 here")


@check(needs=rows, mutates=True)
def leaves_orders(lab, given, rng):
    """leaves the orders as they were"""
    orders = [order(rng, c, [item(rng, 25)], express=True) for c in three(rng)]
    equal(given.left(lab.report, orders), "as they were", hint="copy what you change")


@check(needs=rows, mutates=True)
def nothing_outside(lab, given, rng):
    """keeps nothing outside its functions from one report to the next"""
    first, second = [order(rng, c) for c in three(rng)], [order(rng, "FR"), order(rng, "US")]
    got = given.outside(lab.report, first, second)
    equal(got, "nothing changed", hint="pass values in and return them instead of using global")


@check(needs=rows, mutates=True)
def short(lab, given):
    """has no function with more than ten statements"""
    equal(given.too_long(lab.report, 10), [], hint="what could have a name of its own?")


@check(needs=rows, mutates=True)
def simple(lab, given):
    """has no function with more than four decisions"""
    equal(given.too_tangled(lab.report, 4), [], hint="what do the branches have in common?")


@check(needs=rows, mutates=True)
def named(lab, given):
    """gives no parameter and no variable a name of one letter"""
    equal(given.short_names(lab.report), [], hint="what is it: a price, a count, an order?")


@check(needs=rows, mutates=True)
def no_copies(lab, given):
    """says nothing twice: no three statements in a row, not even with other numbers"""
    equal(given.written_twice(lab.report), "once", hint="what differs becomes data")
