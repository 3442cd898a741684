"""Your program computes every cent as before and no longer keeps anything outside, but it is still one function
of fifty lines with three blocks side by side. Whoever wants to change how the discount works has to find it in
three places. Cut out the lines that answer one question, such as the price of a line, the tax or the shipping, and name them."""


def report(orders):
    """Return a row for each order that has items, and a last row with number, sum and average."""
    out = []
    count = 0
    total = 0
    for order in orders:
        if len(order["items"]) > 0:
            if order["country"] == "DE":
                goods = 0
                tax = 0
                for item in order["items"]:
                    price = item[1] * item[2]
                    if item[2] >= 10:
                        price = price - price * 5 // 100
                    goods = goods + price
                    tax = tax + (price * 19 + 50) // 100
                if goods >= 5000:
                    shipping = 0
                else:
                    shipping = 490
                if order["express"]:
                    shipping = shipping + 1000
                out.append((order["customer"], goods, tax, shipping, goods + tax + shipping))
                total = total + goods + tax + shipping
                count = count + 1
            elif order["country"] == "FR":
                goods = 0
                for item in order["items"]:
                    price = item[1] * item[2]
                    if item[2] >= 10:
                        price = price - price * 5 // 100
                    goods = goods + price
                tax = (goods * 20 + 50) // 100
                if goods >= 10000:
                    shipping = 0
                else:
                    shipping = 890
                if order["express"]:
                    shipping = shipping + 1000
                out.append((order["customer"], goods, tax, shipping, goods + tax + shipping))
                total = total + goods + tax + shipping
                count = count + 1
            else:
                goods = 0
                for item in order["items"]:
                    price = item[1] * item[2]
                    if item[2] >= 20:
                        price = price - price * 5 // 100
                    goods = goods + price
                tax = 0
                shipping = 1990
                if order["express"]:
                    shipping = shipping + 2500
                out.append((order["customer"], goods, tax, shipping, goods + tax + shipping))
                total = total + goods + tax + shipping
                count = count + 1
    if count > 0:
        average = total // count
    else:
        average = 0
    out.append(("all", count, total, average))
    return out
