RULES = {"DE": (10, 5000, 490, 1000), "FR": (10, 10000, 890, 1000)}
OTHER = (20, None, 1990, 2500)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row(order) for order in orders if order["items"]]
    total = sum(r[4] for r in rows)
    average = total // len(rows) if rows else 0
    return rows + [("all", len(rows), total, average)]


def row(order):
    pieces, free, parcel, express = RULES.get(order["country"], OTHER)
    prices = [line(item, pieces) for item in order["items"]]
    goods = sum(prices)
    tax = tax_of(order["country"], prices)
    shipping = parcel_of(goods, free, parcel)
    if order["express"]:
        shipping = shipping + express
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def line(item, pieces):
    price = item[1] * item[2]
    if item[2] >= pieces:
        price = price - price * 5 // 100
    return price


def tax_of(country, prices):
    if country == "DE":
        return sum(p * 19 // 100 for p in prices)
    if country == "FR":
        return sum(prices) * 20 // 100
    return 0


def parcel_of(goods, free, parcel):
    if free is not None and goods >= free:
        return 0
    return parcel
