'''A kind of its own: the gift card

A gift card has a balance in pence. Paying with it can fail in two ways, and the till has to tell them apart: if there isn't
enough on the card, it offers to take the rest in cash. So this case gets a kind of error of its own, `NotEnough`.
Define it, and fill the gaps.

- `balance`: an int, 0 or more. `price`: an int.
- Returns the new balance.
- Raises `ValueError` if the price is negative, and `NotEnough` if it is larger than the balance.

>>> pay(1000, 350)
650
>>> pay(350, 350)
0
'''

kind = "complete"
minutes = 4
chapter = "03-refuse-and-clean-up"
hint = "The class needs two lines: one that says what it is a kind of, and one that does nothing."

starter = '''
# TODO: define the class NotEnough ...


def pay(balance: int, price: int) -> int:
    if ...:
        raise ValueError(f"not a price: {price}")
    if ...:
        raise ...
    return balance - price
'''


class NotEnough(Exception):
    pass


def pay(balance: int, price: int) -> int:
    if price < 0:
        raise ValueError(f"not a price: {price}")
    if price > balance:
        raise NotEnough(f"{price} to pay, {balance} on the card")
    return balance - price


def cases(rng):
    yield (0, 0)
    yield (0, 1)
    yield (0, -1)
    yield (5, 5)
    yield (5, 6)
    yield (350, 350)
    yield (1000, 350)
    yield (20, -20)
    yield (7, 0)
    for balance in rng.integers(50, 900, 4).tolist():
        price = int(rng.integers(1, 50))
        yield (balance, price)
        yield (balance, balance + price)
        yield (balance, -price)
    yield (12, 12)


def wrong_everything_a_value_error(balance, price):
    """You raise a ValueError when there isn't enough on the card. Then the till can't tell this from a price that makes no sense."""
    if price < 0 or price > balance:
        raise ValueError
    return balance - price


def wrong_exact_amount_refused(balance, price):
    """You refuse a price that is exactly the balance. That much is on the card."""
    if price < 0:
        raise ValueError
    if price >= balance:
        raise NotEnough
    return balance - price


def wrong_negative_price(balance, price):
    """You let a negative price through, and the balance grows by paying."""
    if price > balance:
        raise NotEnough
    return balance - price
