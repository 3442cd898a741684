shop = "The Blue Door"
coffees = 3
coffee_price = 2.8
cakes = 2
cake_price = 3.25
paid = 20

# TODO: print the receipt
