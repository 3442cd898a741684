shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

coffee = coffees * coffee_price
cake = cakes * cake_price
total = coffee + cake
change = paid - total

coffee_left = f"{coffees} x coffee"
cake_left = f"{cakes} x cake"
coffee_right = f"{coffee:.2f}"
cake_right = f"{cake:.2f}"
total_right = f"{total:.2f}"
paid_right = f"{paid:.2f}"
change_right = f"{change:.2f}"

coffee_dots = "." * (24 - len(coffee_left + coffee_right))
cake_dots = "." * (24 - len(cake_left + cake_right))

print(f"{' ' * ((24 - len(shop)) // 2)}{shop}")
print("========================")
print(f"{coffee_left}{coffee_dots}{coffee_right}")
print(f"{cake_left}{cake_dots}{cake_right}")
print("------------------------")
print(f"total{'.' * (19 - len(total_right))}{total_right}")
print(f"paid{'.' * (20 - len(paid_right))}{paid_right}")
print(f"change{'.' * (18 - len(change_right))}{change_right}")
