'''A line on the receipt

A till prints one line for everything that is bought: how many, what, and the total price, with two digits after the
decimal point.

The names `count`, `item` and `price` are given: an int, a text, and the price of one piece. With the values in your
file, the program prints:

```
3 x coffee = 8.40
```
'''

minutes = 4
chapter = "03-text"
kind = "script"
hint = "A gap can contain a calculation, followed by the colon and the number of digits."


def program(count, item, price):
    print(f"{count} x {item} = {price * count:.2f}")


def cases(rng):
    yield (3, "coffee", 2.8)
    yield (1, "tea", 2)
    yield (2, "cake", 3.25)
    yield (10, "bread roll", 0.45)
    yield (3, "egg", 0.35)
    items = ["apple", "egg", "soup", "pizza", "juice"]
    for _ in range(4):
        yield (rng.integers(2, 20).item(), str(rng.choice(items)), rng.integers(51, 900).item() / 100)


def wrong_digits_missing(count, item, price):
    """You print the price with as many digits as it happens to have. A receipt shows two digits after the decimal
    point."""
    print(f"{count} x {item} = {price * count}")


def wrong_price_of_one(count, item, price):
    """You print the price of one piece. The line should end with the price of all of them."""
    print(f"{count} x {item} = {price:.2f}")


def wrong_fixed_zero(count, item, price):
    """You write a 0 after the result. That is right only if there is one digit after the decimal point. `:.2f` in the
    gap prints two digits in every case."""
    print(f"{count} x {item} = {price * count}0")
