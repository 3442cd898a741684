TERMS = {"DE": (10, 5000, 490, 1000), "FR": (10, 10000, 890, 1000)}
OTHER_TERMS = (20, float("inf"), 1990, 2500)


def apply_discount(order, bulk):
    for place, (name, cents, count) in enumerate(order["items"]):
        price = cents * count
        if count >= bulk:
            price -= price * 5 // 100
        order["items"][place] = (name, price, 1)


def line_prices(order):
    return [cents for name, cents, count in order["items"]]


def tax_on(prices, country):
    if country == "DE":
        return sum((p * 19 + 50) // 100 for p in prices)
    if country == "FR":
        return (sum(prices) * 20 + 50) // 100
    return 0


def bill(order):
    bulk, free, parcel, express = TERMS.get(order["country"], OTHER_TERMS)
    apply_discount(order, bulk)
    goods = sum(line_prices(order))
    tax = tax_on(line_prices(order), order["country"])
    shipping = 0 if goods >= free else parcel
    if order["express"]:
        shipping += express
    return order["customer"], goods, tax, shipping, goods + tax + shipping


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    bills = [bill(order) for order in orders if len(order["items"]) > 0]
    total = sum(b[-1] for b in bills)
    average = total // len(bills) if bills else 0
    bills.append(("all", len(bills), total, average))
    return bills
