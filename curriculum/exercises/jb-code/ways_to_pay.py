"""Find the mistake: ways to pay

A candidate wants to know in how many ways an amount can be paid with certain coins, as many of each as needed. "The
order in which I put them on the counter doesn't matter." For coins of 1 and 2 and the amount 3, the program says 3.
There are only two ways: 1 + 1 + 1 and 1 + 2. Find the mistake and fix it.

- `coins`: a list of different ints, 1 or more each, in any order; possibly empty, and not changed.
- `amount`: an int, 0 or more.
- Returns the number of ways, an int. The amount 0 can be paid in one way: with no coin.


>>> ways_to_pay([1, 2], 3)
2
>>> ways_to_pay([5], 7)
0
"""

kind = "fix"
minutes = 6
chapter = "07-dynamic-programming"
hint = "In the program, an entry adds up over the *last coin*, so 1 + 2 and 2 + 1 are both counted. What would it count if one kind of coin were finished for all amounts before the next begins? The cost stays O(amount · coins)."

starter = '''
def ways_to_pay(coins: list[int], amount: int) -> int:
    ways = [1] + [0] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                ways[total] += ways[total - coin]
    return ways[amount]
'''


def ways_to_pay(coins: list[int], amount: int) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]


def cases(rng):
    yield ([], 0)
    yield ([], 3)
    yield ([1], 2)
    yield ([2], 1)
    yield ([1, 2], 3)
    yield ([2, 1], 4)
    yield ([5], 7)
    yield ([5, 2, 1], 10)
    yield ([3, 4], 12)
    yield ([2, 3, 7], 14)
    yield ([1, 5, 10], 25)
    yield ([4, 6], 9)
    yield ([9, 3, 1], 0)
    yield ([2], 0)
    for n in (3, 4):
        coins = (1 + rng.permutation(9)[:n]).tolist()
        yield (coins, int(rng.integers(10, 30)))
    yield ([1, 2, 5, 10, 20, 50], 200)


def wrong_orders_counted(coins, amount):
    """You add up over the last coin, so the same coins in another order count again. `ways_to_pay([1, 2], 3)` gives 3, not 2."""
    ways = [1] + [0] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                ways[total] += ways[total - coin]
    return ways[amount]


def wrong_each_coin_once(coins, amount):
    """You use each kind of coin at most once. That happens if you go through the amounts downwards. `ways_to_pay([1], 2)` gives 0, not 1."""
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(amount, coin - 1, -1):
            ways[total] += ways[total - coin]
    return ways[amount]


def wrong_nothing_is_no_way(coins, amount):
    """You say that the amount 0 can't be paid. One way leads there: no coin. `ways_to_pay([], 0)` gives 0, not 1."""
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount] if amount else 0


def wrong_one_kind_at_a_time(coins, amount):
    """You count the ways with one kind of coin each. Kinds may be mixed. `ways_to_pay([1, 2], 3)` gives 1, not 2."""
    if amount == 0:
        return 1
    return sum(1 for coin in coins if amount % coin == 0)
