class Rules:
    def __init__(self, discount_from, free_from, parcel, express):
        self.discount_from = discount_from
        self.free_from = free_from
        self.parcel = parcel
        self.express = express

    def prices(self, items):
        for item in items:
            price = item[1] * item[2]
            if item[2] >= self.discount_from:
                price -= price * 5 // 100
            yield price

    def shipping(self, goods, express):
        cost = 0 if goods >= self.free_from else self.parcel
        if express:
            cost += self.express
        return cost


GERMANY = Rules(10, 5000, 490, 1000)
FRANCE = Rules(10, 10000, 890, 1000)
ABROAD = Rules(20, float("inf"), 1990, 2500)


def rules_for(country):
    return {"DE": GERMANY, "FR": FRANCE}.get(country, ABROAD)


def tax(country, prices):
    if country == "DE":
        return sum((p * 19 + 50) // 100 for p in prices)
    if country == "FR":
        return (sum(prices) * 20 + 50) // 100
    return 0


def entry(order):
    rules = rules_for(order["country"])
    prices = list(rules.prices(order["items"]))
    goods = sum(prices)
    vat = tax(order["country"], prices)
    shipping = rules.shipping(goods, order["express"])
    return order["customer"], goods, vat, shipping, goods + vat + shipping


def summary(entries):
    total = 0
    for e in entries:
        total += e[-1]
    average = total // len(entries)
    return "all", len(entries), total, average


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    entries = [entry(o) for o in orders if len(o["items"]) > 0]
    return entries + [summary(entries)]
