"""The name of your shop starts in the middle of the line: 12 spaces come before it, half of 24. Take away the length of the name
first. Half of what is left goes before it."""

shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

total = coffees * coffee_price + cakes * cake_price
print(" " * (24 // 2) + shop)
print("=" * 24)
left = f"{coffees} x coffee"
right = f"{coffees * coffee_price:.2f}"
print(left + "." * (24 - len(left) - len(right)) + right)
left = f"{cakes} x cake"
right = f"{cakes * cake_price:.2f}"
print(left + "." * (24 - len(left) - len(right)) + right)
print("-" * 24)
left = "total"
right = f"{total:.2f}"
print(left + "." * (24 - len(left) - len(right)) + right)
left = "paid"
right = f"{paid:.2f}"
print(left + "." * (24 - len(left) - len(right)) + right)
left = "change"
right = f"{paid - total:.2f}"
print(left + "." * (24 - len(left) - len(right)) + right)
