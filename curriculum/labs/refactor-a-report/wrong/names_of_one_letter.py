"""You cut the report into functions, and their parameters are still called `p`, `n` and `c`. Whoever reads `tax_on(c, rules)` has to
look for the call to find out whether `c` is a country, a count or cents. Say what it is."""

from typing import NamedTuple


class Rules(NamedTuple):
    """What differs from country to country; amounts in cents, tax in per cent."""

    tax: int
    tax_by_line: bool
    bulk: int  # from so many pieces of an item on, its line is 5 % cheaper
    parcel: int
    free_from: float  # goods for so much travel free
    express: int


RULES = {
    "DE": Rules(19, True, bulk=10, parcel=490, free_from=5000, express=1000),
    "FR": Rules(20, False, bulk=10, parcel=890, free_from=10000, express=1000),
}
ELSEWHERE = Rules(0, False, bulk=20, parcel=1990, free_from=float("inf"), express=2500)


def report(orders):
    """Return a row for each order that has items, and a last row with number, sum and average."""
    rows = [row(order) for order in orders if order["items"]]
    total = sum(r[-1] for r in rows)
    average = total // len(rows) if rows else 0
    return [*rows, ("all", len(rows), total, average)]


def row(order):
    """Return customer, goods, tax, shipping and sum of an order."""
    rules = RULES.get(order["country"], ELSEWHERE)
    lines = [line_price(price, count, rules) for _, price, count in order["items"]]
    goods = sum(lines)
    tax = sum(tax_on(x, rules) for x in (lines if rules.tax_by_line else [goods]))
    ship = shipping(goods, order["express"], rules)
    return (order["customer"], goods, tax, ship, goods + tax + ship)


def line_price(p, n, rules):
    """Return what so many pieces cost, with the discount for many."""
    full = p * n
    return full - full * 5 // 100 if n >= rules.bulk else full


def tax_on(c, rules):
    """Return the tax in whole cents, half a cent rounded up."""
    return (c * rules.tax + 50) // 100


def shipping(goods, express, rules):
    """Return what the parcel costs; express costs extra, also where the parcel is free."""
    parcel = 0 if goods >= rules.free_from else rules.parcel
    return parcel + rules.express if express else parcel
