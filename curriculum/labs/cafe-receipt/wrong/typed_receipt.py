"""You print the receipt of the lesson, whatever was ordered: its numbers stand between quotation marks. Another customer
buys something else, so let the program work out each number from the names."""

shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

print("     The Blue Door")
print("========================")
print("3 x coffee..........8.40")
print("2 x cake............6.50")
print("------------------------")
print("total..............14.90")
print("paid...............20.00")
print("change..............5.10")
