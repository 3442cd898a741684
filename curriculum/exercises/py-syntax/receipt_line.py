'''A line on the receipt

A till prints one line for everything that is bought: how many, what, and the price of all of them together, with two
digits after the point.

The names `count`, `item` and `price` are given: an int, a text, and the price of one piece. For the values in your file
the program shows:

```
3 x coffee = 8.40
```
'''

minutes = 4
chapter = "03-text"
kind = "script"
hint = "A calculation may stand in a gap, and the colon with the two digits behind it."


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
    """You show the price with as many digits as it happens to have. A receipt shows two digits after the point."""
    print(f"{count} x {item} = {price * count}")


def wrong_price_of_one(count, item, price):
    """You show the price of one piece. The line ends with the price of all of them."""
    print(f"{count} x {item} = {price:.2f}")


def wrong_fixed_zero(count, item, price):
    """You write a 0 behind the result. That is right only where one digit stands after the point. `:.2f` in the gap
    shows two digits in every case."""
    print(f"{count} x {item} = {price * count}0")
