def report(orders):
    """Return a row for each order that has items, and a last row with number, sum and average."""
    rows = []
    for order in orders:
        if len(order["items"]) > 0:
            rows.append(row_of(order))
    rows.append(last_row(rows))
    return rows


def last_row(rows):
    number = len(rows)
    total = 0
    for row in rows:
        total += row[4]
    if number == 0:
        return ("all", 0, 0, 0)
    return ("all", number, total, total // number)


def row_of(order):
    country = order["country"]
    prices = line_prices(order["items"], bulk_limit(country))
    goods = sum(prices)
    tax = tax_of(country, prices)
    shipping = parcel(country, goods)
    if order["express"]:
        shipping += express_extra(country)
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def bulk_limit(country):
    return 10 if country in ("DE", "FR") else 20


def line_prices(items, limit):
    prices = []
    for item in items:
        price = item[1] * item[2]
        if item[2] >= limit:
            price -= price * 5 // 100
        prices.append(price)
    return prices


def tax_of(country, prices):
    if country == "DE":
        return sum(rounded_percent(price, 19) for price in prices)
    if country == "FR":
        return rounded_percent(sum(prices), 20)
    return 0


def rounded_percent(cents, percent):
    return (cents * percent + 50) // 100


def parcel(country, goods):
    if country == "DE":
        return 0 if goods >= 5000 else 490
    if country == "FR":
        return 0 if goods >= 10000 else 890
    return 1990


def express_extra(country):
    return 1000 if country in ("DE", "FR") else 2500
