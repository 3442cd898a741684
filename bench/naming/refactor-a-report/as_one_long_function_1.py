def report(orders):
    """Answer a row for each order that has items, and a last row with number, sum and average."""
    rows = []
    number = 0
    total = 0
    for order in orders:
        if len(order["items"]) > 0:
            if order["country"] == "DE":
                goods = 0
                tax = 0
                for name, cents, count in order["items"]:
                    price = cents * count
                    if count >= 10:
                        price = price - price * 5 // 100
                    goods = goods + price
                    tax = tax + (price * 19 + 50) // 100
                if goods >= 5000:
                    shipping = 0
                else:
                    shipping = 490
                if order["express"]:
                    shipping = shipping + 1000
            elif order["country"] == "FR":
                goods = 0
                for name, cents, count in order["items"]:
                    price = cents * count
                    if count >= 10:
                        price = price - price * 5 // 100
                    goods = goods + price
                tax = (goods * 20 + 50) // 100
                if goods >= 10000:
                    shipping = 0
                else:
                    shipping = 890
                if order["express"]:
                    shipping = shipping + 1000
            else:
                goods = 0
                for name, cents, count in order["items"]:
                    price = cents * count
                    if count >= 20:
                        price = price - price * 5 // 100
                    goods = goods + price
                tax = 0
                shipping = 1990
                if order["express"]:
                    shipping = shipping + 2500
            rows.append((order["customer"], goods, tax, shipping, goods + tax + shipping))
            total = total + goods + tax + shipping
            number = number + 1
    if number > 0:
        average = total // number
    else:
        average = 0
    rows.append(("all", number, total, average))
    return rows
