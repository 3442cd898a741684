def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row(order) for order in orders if len(order["items"]) > 0]
    total = sum(r[4] for r in rows)
    average = total // len(rows) if rows else 0
    return rows + [("all", len(rows), total, average)]


def row(order):
    if order["country"] == "DE":
        goods, tax, shipping = germany(order["items"])
    elif order["country"] == "FR":
        goods, tax, shipping = france(order["items"])
    else:
        goods, tax, shipping = others(order["items"])
    shipping = shipping + express(order)
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def express(order):
    if not order["express"]:
        return 0
    return 1000 if order["country"] in ("DE", "FR") else 2500


def germany(items):
    goods = 0
    tax = 0
    for name, cents, count in items:
        price = cents * count
        if count >= 10:
            price = price - price * 5 // 100
        goods = goods + price
        tax = tax + (price * 19 + 50) // 100
    return goods, tax, 0 if goods >= 5000 else 490


def france(items):
    goods = 0
    for name, cents, count in items:
        price = cents * count
        if count >= 10:
            price = price - price * 5 // 100
        goods = goods + price
    tax = (goods * 20 + 50) // 100
    return goods, tax, 0 if goods >= 10000 else 890


def others(items):
    goods = 0
    for name, cents, count in items:
        price = cents * count
        if count >= 20:
            price = price - price * 5 // 100
        goods = goods + price
    return goods, 0, 1990
