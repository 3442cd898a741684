RULES = {
    "DE": {"pieces": 10, "tax": 19, "free": 5000, "parcel": 490, "express": 1000},
    "FR": {"pieces": 10, "tax": 20, "free": 10000, "parcel": 890, "express": 1000},
}
REST = {"pieces": 20, "tax": 0, "free": None, "parcel": 1990, "express": 2500}


def price_of(item, rules):
    name, cents, count = item
    price = cents * count
    if count >= rules["pieces"]:
        price = price * 95 // 100
    return price


def tax_of(amount, rules):
    return (amount * rules["tax"] + 50) // 100


def total_tax(prices, country, rules):
    if country == "DE":
        return sum(tax_of(p, rules) for p in prices)
    return tax_of(sum(prices), rules)


def shipping_of(goods, express, rules):
    cost = rules["parcel"]
    if rules["free"] is not None and goods >= rules["free"]:
        cost = 0
    if express:
        cost += rules["express"]
    return cost


def row_of(order):
    rules = RULES.get(order["country"], REST)
    prices = [price_of(item, rules) for item in order["items"]]
    goods = sum(prices)
    tax = total_tax(prices, order["country"], rules)
    shipping = shipping_of(goods, order["express"], rules)
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row_of(order) for order in orders if order["items"]]
    total = sum(row[-1] for row in rows)
    average = total // len(rows) if rows else 0
    rows.append(("all", len(rows), total, average))
    return rows
