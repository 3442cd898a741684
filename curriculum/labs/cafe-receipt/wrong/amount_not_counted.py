"""Your lines are too long, by as many characters as the amount has: the dots fill all that the left side leaves of 24.
The amount on the right takes up room too."""

shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

total = coffees * coffee_price + cakes * cake_price
print(" " * ((24 - len(shop)) // 2) + shop)
print("=" * 24)
left = f"{coffees} x coffee"
print(left + "." * (24 - len(left)) + f"{coffees * coffee_price:.2f}")
left = f"{cakes} x cake"
print(left + "." * (24 - len(left)) + f"{cakes * cake_price:.2f}")
print("-" * 24)
print("total" + "." * (24 - len("total")) + f"{total:.2f}")
print("paid" + "." * (24 - len("paid")) + f"{paid:.2f}")
print("change" + "." * (24 - len("change")) + f"{paid - total:.2f}")
