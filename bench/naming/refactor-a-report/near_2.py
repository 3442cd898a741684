RULES = {"DE": (10, 5000, 490, 1000), "FR": (10, 10000, 890, 1000)}
OTHER = (20, float("inf"), 1990, 2500)


def price(item, pieces):
    name, cents, count = item
    if count >= pieces:
        cents = cents - cents * 5 // 100
    return cents * count


def tax_of(country, prices):
    if country == "DE":
        return sum((p * 19 + 50) // 100 for p in prices)
    if country == "FR":
        return (sum(prices) * 20 + 50) // 100
    return 0


def row(order):
    pieces, free, parcel, express = RULES.get(order["country"], OTHER)
    prices = [price(item, pieces) for item in order["items"]]
    goods = sum(prices)
    tax = tax_of(order["country"], prices)
    shipping = 0 if goods >= free else parcel
    if order["express"]:
        shipping = shipping + express
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row(order) for order in orders if order["items"]]
    total = sum(r[4] for r in rows)
    average = total // len(rows) if rows else 0
    return rows + [("all", len(rows), total, average)]
