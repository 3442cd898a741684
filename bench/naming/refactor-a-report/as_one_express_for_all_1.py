EXPRESS = 1000
DISCOUNT = 5
RULES = {
    "DE": {"pieces": 10, "free": 5000, "parcel": 490},
    "FR": {"pieces": 10, "free": 10000, "parcel": 890},
}
OTHER = {"pieces": 20, "free": None, "parcel": 1990}


def line_price(cents, count, pieces):
    price = cents * count
    if count >= pieces:
        price = price - price * DISCOUNT // 100
    return price


def tax_of(country, prices):
    if country == "DE":
        return sum((p * 19 + 50) // 100 for p in prices)
    if country == "FR":
        return (sum(prices) * 20 + 50) // 100
    return 0


def shipping_of(goods, rule, express):
    cost = rule["parcel"]
    if rule["free"] is not None and goods >= rule["free"]:
        cost = 0
    if express:
        cost = cost + EXPRESS
    return cost


def row(order):
    rule = RULES.get(order["country"], OTHER)
    prices = [line_price(c, k, rule["pieces"]) for _, c, k in order["items"]]
    goods = sum(prices)
    tax = tax_of(order["country"], prices)
    shipping = shipping_of(goods, rule, order["express"])
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row(order) for order in orders if order["items"]]
    total = sum(r[4] for r in rows)
    average = total // len(rows) if rows else 0
    return rows + [("all", len(rows), total, average)]
