RULES = {"DE": (10, 5000, 490, 1000), "FR": (10, 10000, 890, 1000)}
REST = (20, None, 1990, 2500)


def line(item, pieces):
    _, cents, count = item
    price = cents * count
    if count >= pieces:
        price = price - price * 5 // 100
    return price


def tax(country, prices):
    if country == "DE":
        return sum((p * 19 + 50) // 100 for p in prices)
    if country == "FR":
        return (sum(prices) * 20 + 50) // 100
    return 0


def shipping(amount, free, parcel):
    if free is not None and amount >= free:
        return 0
    return parcel


def row(order):
    pieces, free, parcel, express = RULES.get(order["country"], REST)
    prices = [line(item, pieces) for item in order["items"]]
    goods = sum(prices)
    with_tax = goods + tax(order["country"], prices)
    ship = shipping(with_tax, free, parcel)
    if order["express"]:
        ship = ship + express
    return (order["customer"], goods, with_tax - goods, ship, with_tax + ship)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row(order) for order in orders if order["items"]]
    total = sum(r[4] for r in rows)
    average = total // len(rows) if rows else 0
    rows.append(("all", len(rows), total, average))
    return rows
