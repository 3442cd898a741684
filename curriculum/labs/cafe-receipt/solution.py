shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

width = 24
total = coffees * coffee_price + cakes * cake_price

print(" " * ((width - len(shop)) // 2) + shop)
print("=" * width)

left = f"{coffees} x coffee"
right = f"{coffees * coffee_price:.2f}"
print(left + "." * (width - len(left) - len(right)) + right)

left = f"{cakes} x cake"
right = f"{cakes * cake_price:.2f}"
print(left + "." * (width - len(left) - len(right)) + right)

print("-" * width)

left = "total"
right = f"{total:.2f}"
print(left + "." * (width - len(left) - len(right)) + right)

left = "paid"
right = f"{paid:.2f}"
print(left + "." * (width - len(left) - len(right)) + right)

left = "change"
right = f"{paid - total:.2f}"
print(left + "." * (width - len(left) - len(right)) + right)
