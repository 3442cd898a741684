DISCOUNT_FROM = {"DE": 10, "FR": 10, "other": 20}
PARCEL = {"DE": 490, "FR": 890, "other": 1990}
FREE_FROM = {"DE": 5000, "FR": 10000, "other": float("inf")}
EXPRESS = {"DE": 1000, "FR": 1000, "other": 2500}


def goods_tax_de(prices):
    return sum((p * 19 + 50) // 100 for p in prices)


def goods_tax_fr(prices):
    return (sum(prices) * 20 + 50) // 100


def no_tax(prices):
    return 0


TAX = {"DE": goods_tax_de, "FR": goods_tax_fr, "other": no_tax}


def prices_of(items, country):
    prices = []
    for _, cents, count in items:
        price = cents * count
        if count >= DISCOUNT_FROM[country]:
            price -= price * 5 // 100
        prices.append(price)
    return prices


def shipping_of(goods, country, express):
    cost = 0
    if goods < FREE_FROM[country]:
        cost += PARCEL[country]
    if express:
        cost += EXPRESS[country]
    return cost


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    out = []
    for order in orders:
        if order["items"]:
            out.append(one_order(order))
    out.append(last(out))
    return out


def one_order(order):
    country = order["country"]
    prices = prices_of(order["items"], country)
    goods, tax = sum(prices), TAX[country](prices)
    shipping = shipping_of(goods, country, order["express"])
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def last(rows):
    total = sum(row[4] for row in rows)
    return ("all", len(rows), total, total // max(len(rows), 1))
