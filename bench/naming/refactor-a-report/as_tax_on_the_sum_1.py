COUNTRIES = {
    "DE": {"bulk": 10, "tax": 19, "free": 5000, "parcel": 490, "express": 1000},
    "FR": {"bulk": 10, "tax": 20, "free": 10000, "parcel": 890, "express": 1000},
}
OTHER = {"bulk": 20, "tax": 0, "free": float("inf"), "parcel": 1990, "express": 2500}


def goods_of(items, bulk):
    goods = 0
    for name, price, count in items:
        line = price * count
        if count >= bulk:
            line = line - line * 5 // 100
        goods = goods + line
    return goods


def tax_of(goods, rate):
    return (goods * rate + 50) // 100


def shipping_of(goods, express, country):
    shipping = 0 if goods >= country["free"] else country["parcel"]
    if express:
        shipping = shipping + country["express"]
    return shipping


def row_of(order):
    country = COUNTRIES.get(order["country"], OTHER)
    goods = goods_of(order["items"], country["bulk"])
    tax = tax_of(goods, country["tax"])
    shipping = shipping_of(goods, order["express"], country)
    return (order["customer"], goods, tax, shipping, goods + tax + shipping)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = [row_of(order) for order in orders if len(order["items"]) > 0]
    total = sum(row[4] for row in rows)
    average = total // len(rows) if len(rows) > 0 else 0
    rows.append(("all", len(rows), total, average))
    return rows
