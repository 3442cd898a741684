"""Change at the till

A ticket machine gives change. It has as many coins of each kind as it needs, and it always puts out the largest coin that isn't more than what
is still to be paid, again and again. Return the coins, in the order in which they fall.

- `amount`: an int, 0 or more, in pence.
- `coins`: a list of different ints, 1 or more, the largest first. It may be empty, and there may be no coin of 1.
- Returns a list of ints. If something is left that no coin can pay, the machine keeps it.

>>> change(87, [50, 20, 5, 2])
[50, 20, 5, 5, 5, 2]
>>> change(3, [50, 20, 5, 2])
[2]
"""

minutes = 6
chapter = "06-until"
hint = "Two loops: through the kinds of coins, and for each kind as long as such a coin still fits. Which of the two can be a `for`?"


def change(amount: int, coins: list[int]) -> list[int]:
    paid = []
    for coin in coins:
        while coin <= amount:
            paid.append(coin)
            amount -= coin
    return paid


def cases(rng):
    yield (0, [50, 20])
    yield (5, [])
    yield (5, [5])
    yield (4, [5])
    yield (10, [5])
    yield (6, [5, 1])
    yield (3, [50, 20, 5, 2])
    yield (87, [50, 20, 5, 2])
    yield (100, [50, 20, 5, 2])
    yield (6, [4, 3, 1])
    yield (99, [30, 24, 12, 6, 3, 1])
    for n in rng.integers(60, 400, 5).tolist():
        yield (n, [100, 50, 20, 10, 5, 2])
        yield (n + 3, [40, 15, 4])


def wrong_one_of_each(amount, coins):
    """You put out at most one coin of each kind. As long as a coin still fits, another one of its kind falls."""
    paid = []
    for coin in coins:
        if coin <= amount:
            paid.append(coin)
            amount -= coin
    return paid


def wrong_last_coin_kept(amount, coins):
    """When a coin is exactly what is still to be paid, your machine keeps it. It isn't more than that, so it should fall."""
    paid = []
    for coin in coins:
        while coin < amount:
            paid.append(coin)
            amount -= coin
    return paid


def wrong_smallest_first(amount, coins):
    """You begin with the smallest coin, and the customer gets a handful of them. The largest that fits comes first."""
    paid = []
    for coin in coins[::-1]:
        while coin <= amount:
            paid.append(coin)
            amount -= coin
    return paid
