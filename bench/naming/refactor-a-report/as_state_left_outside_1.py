rows = []

RULES = {"DE": (10, 5000, 490, 1000), "FR": (10, 10000, 890, 1000)}
OTHER = (20, None, 1990, 2500)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows.clear()
    for order in orders:
        if order["items"]:
            add_row(order)
    add_last()
    return list(rows)


def add_row(order):
    pieces, free, parcel, express = RULES.get(order["country"], OTHER)
    prices = [price(item, pieces) for item in order["items"]]
    goods = sum(prices)
    tax = tax_of(order["country"], prices)
    shipping = shipping_of(goods, free, parcel)
    if order["express"]:
        shipping += express
    rows.append((order["customer"], goods, tax, shipping, goods + tax + shipping))


def price(item, pieces):
    p = item[1] * item[2]
    if item[2] >= pieces:
        p = p - p * 5 // 100
    return p


def tax_of(country, prices):
    if country == "DE":
        return sum((p * 19 + 50) // 100 for p in prices)
    if country == "FR":
        return (sum(prices) * 20 + 50) // 100
    return 0


def shipping_of(goods, free, parcel):
    if free is not None and goods >= free:
        return 0
    return parcel


def add_last():
    total = sum(row[4] for row in rows)
    average = total // len(rows) if rows else 0
    rows.append(("all", len(rows), total, average))
