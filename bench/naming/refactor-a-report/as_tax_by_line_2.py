from collections import namedtuple

Rule = namedtuple("Rule", "bulk rate free parcel express")
RULES = {
    "DE": Rule(bulk=10, rate=19, free=5000, parcel=490, express=1000),
    "FR": Rule(bulk=10, rate=20, free=10000, parcel=890, express=1000),
}
ELSE = Rule(bulk=20, rate=0, free=10**30, parcel=1990, express=2500)


def line(item, rule):
    """Return the price and the tax of a line."""
    _, cents, count = item
    price = cents * count
    if count >= rule.bulk:
        price -= price * 5 // 100
    return price, (price * rule.rate + 50) // 100


def goods_and_tax(items, rule):
    goods = tax = 0
    for item in items:
        p, t = line(item, rule)
        goods += p
        tax += t
    return goods, tax


def full_row(order):
    rule = RULES.get(order["country"], ELSE)
    goods, tax = goods_and_tax(order["items"], rule)
    shipping = rule.parcel if goods < rule.free else 0
    if order["express"]:
        shipping += rule.express
    return order["customer"], goods, tax, shipping, goods + tax + shipping


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [full_row(order) for order in orders if order["items"]]
    total = sum(row[4] for row in rows)
    number = len(rows)
    rows.append(("all", number, total, total // number if number else 0))
    return rows
