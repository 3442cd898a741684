def discounted(price, count, country):
    bulk = 10 if country in ("DE", "FR") else 20
    if count >= bulk:
        return price - price * 5 // 100
    return price


def rounded_percent(amount, rate):
    return (amount * rate + 50) // 100


def tax(prices, country):
    match country:
        case "DE":
            return sum(rounded_percent(p, 19) for p in prices)
        case "FR":
            return rounded_percent(sum(prices), 20)
    return 0


def parcel(goods, country):
    limit, price = {"DE": (5000, 490), "FR": (10000, 890)}.get(country, (None, 1990))
    return 0 if limit is not None and goods >= limit else price


def shipping(goods, order):
    extra = 2500 if order["express"] else 0
    return parcel(goods, order["country"]) + extra


def rows_of(orders):
    for order in orders:
        if len(order["items"]) > 0:
            country = order["country"]
            prices = [discounted(i[1] * i[2], i[2], country) for i in order["items"]]
            g, t = sum(prices), tax(prices, country)
            s = shipping(g, order)
            yield (order["customer"], g, t, s, g + t + s)


def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = list(rows_of(orders))
    total = sum(row[4] for row in rows)
    mean = total // len(rows) if rows else 0
    rows.append(("all", len(rows), total, mean))
    return rows
