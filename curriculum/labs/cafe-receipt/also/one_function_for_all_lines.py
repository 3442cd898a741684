shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20


def row(left, amount):
    right = f"{amount:.2f}"
    return f"{left:.<{24 - len(right)}}{right}"


costs = {f"{coffees} x coffee": coffees * coffee_price, f"{cakes} x cake": cakes * cake_price}
total = sum(costs.values())

lines = [shop.center(24), "=" * 24]
lines += [row(what, cost) for what, cost in costs.items()]
lines += ["-" * 24, row("total", total), row("paid", paid), row("change", paid - total)]
print("\n".join(lines))
