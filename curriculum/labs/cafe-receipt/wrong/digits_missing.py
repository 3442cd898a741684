"""You print the amounts with as many digits as they happen to have: 6.5 and not 6.50, and 3 * 2.8 comes out as
8.399999999999999. In a gap, :.2f shows two digits after the point."""

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
right = f"{coffees * coffee_price}"
print(left + "." * (24 - len(left) - len(right)) + right)
left = f"{cakes} x cake"
right = f"{cakes * cake_price}"
print(left + "." * (24 - len(left) - len(right)) + right)
print("-" * 24)
left = "total"
right = f"{total}"
print(left + "." * (24 - len(left) - len(right)) + right)
left = "paid"
right = f"{paid}"
print(left + "." * (24 - len(left) - len(right)) + right)
left = "change"
right = f"{paid - total}"
print(left + "." * (24 - len(left) - len(right)) + right)
