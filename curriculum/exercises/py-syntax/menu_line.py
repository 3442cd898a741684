'''A line on the menu

On a menu the dish is on the left and the price on the right, with dots in between. Every line is exactly 24
characters long.

The names `dish` and `price` are given, two texts. Print the line. With the values in your file, the program prints:

```
soup of the day.....4.50
```
'''

minutes = 5
chapter = "03-text"
kind = "script"
hint = "How many of the 24 characters do the two texts take up? The rest are dots."


def program(dish, price):
    dots = 24 - len(dish) - len(price)
    print(dish + "." * dots + price)


def cases(rng):
    yield ("soup of the day", "4.50")
    yield ("tea", "2.00")
    yield ("grilled fish", "17.80")
    yield ("ice", "3.20")
    dishes = ["rice", "green salad", "bread and oil", "apple pie", "fried eggs"]
    for _ in range(4):
        yield (str(rng.choice(dishes)), f"{rng.integers(2, 40)}.{rng.integers(10, 99)}")


def wrong_price_not_counted(dish, price):
    """Your line is longer than 24 characters. The price takes up room too, so count it like the dish."""
    print(dish + "." * (24 - len(dish)) + price)


def wrong_always_five_dots(dish, price):
    """You always print five dots. For a short dish the line then ends too early, and the prices do not line up."""
    print(dish + "....." + price)


def wrong_spaces_between(dish, price):
    """There are spaces around the dots. A comma in `print` adds a space each time, so the line is two characters too
    long."""
    print(dish, "." * (24 - len(dish) - len(price)), price)


def wrong_dots_minus_lengths(dish, price):
    """Your program stops with a TypeError: Python can neither subtract a number from a text nor join the two. Work out
    the number of dots first, in parentheses, since `*` comes before `-`."""
    print(dish + "." * 24 - len(dish) - len(price) + price)
