"""You typed the dots, so each line has as many as in the lesson. 12 coffees or a longer amount take more room, and then the
line is too long. Let len count what is on both sides."""

shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

total = coffees * coffee_price + cakes * cake_price
print(" " * ((24 - len(shop)) // 2) + shop)
print("=" * 24)
print(f"{coffees} x coffee..........{coffees * coffee_price:.2f}")
print(f"{cakes} x cake............{cakes * cake_price:.2f}")
print("-" * 24)
print(f"total..............{total:.2f}")
print(f"paid...............{paid:.2f}")
print(f"change..............{paid - total:.2f}")
