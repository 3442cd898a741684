"""Fill the gaps: a party budget

A recipe lists how much of each ingredient one guest needs. `guests * recipe` is to give the recipe for all guests, and
`recipe @ prices` what it costs. Fill the gaps in the class. The function `budget` is finished and uses it.

- `amounts`: a list of ints, how many units of each ingredient one guest needs. `prices`: a list of ints, the price of one unit of
  each, in the same order. `guests`: an int, 0 or more.
- Returns the price for all guests, an int.
- Raises `ValueError` if there are more amounts than prices, or fewer.

>>> budget([2, 3], [30, 50], 10)
2100
>>> budget([1], [25], 0)
0
"""

kind = "complete"
minutes = 4
chapter = "02-equal-shown-added"
hint = "In `guests * recipe` the int stands first. Which method does Python call once the int has given up? And how do you make `zip` notice that one side is longer?"

starter = '''
class _Recipe:
    def __init__(self, amounts):
        self.amounts = tuple(amounts)

    def __mul__(self, times):
        if not isinstance(times, int):
            return NotImplemented
        return ...

    __rmul__ = ...

    def __matmul__(self, prices):
        return ...


def budget(amounts: list[int], prices: list[int], guests: int) -> int:
    everything = guests * _Recipe(amounts)
    return everything @ prices
'''


class _Recipe:
    def __init__(self, amounts):
        self.amounts = tuple(amounts)

    def __mul__(self, times):
        if not isinstance(times, int):
            return NotImplemented
        return _Recipe([amount * times for amount in self.amounts])

    __rmul__ = __mul__

    def __matmul__(self, prices):
        return sum(amount * price for amount, price in zip(self.amounts, prices, strict=True))


def budget(amounts: list[int], prices: list[int], guests: int) -> int:
    everything = guests * _Recipe(amounts)
    return everything @ prices


def cases(rng):
    yield ([], [], 3)
    yield ([1], [25], 0)
    yield ([1], [25], 1)
    yield ([2], [30], 3)
    yield ([2, 3], [30, 50], 1)
    yield ([2, 3], [30, 50], 10)
    yield ([1, 2, 3], [10, 20], 2)
    yield ([1, 2], [10, 20, 30], 2)
    yield ([4], [], 1)
    yield ([0, 5, 1], [9, 2, 7], 4)
    for n in (2, 3, 5):
        amounts = rng.integers(1, 9, n).tolist()
        prices = rng.integers(5, 60, n).tolist()
        yield (amounts, prices, int(rng.integers(2, 12)))
        yield (amounts, prices + [8], 2)
        yield (amounts + [1], prices, 3)


def wrong_longer_side_cut(amounts, prices, guests):
    """Your sum stops at the end of the shorter side, and an ingredient without a price costs nothing. The task asks for
    a ValueError."""
    return sum(guests * amount * price for amount, price in zip(amounts, prices))


def wrong_list_repeated(amounts, prices, guests):
    """You multiply the tuple of amounts itself. For a tuple, times 3 means three copies one after the other. Multiply
    each amount."""
    return sum(amount * price for amount, price in zip(amounts * guests, prices, strict=True))


def wrong_sum_times_sum(amounts, prices, guests):
    """You multiply the sum of the amounts by the sum of the prices. Each amount goes with its own price."""
    if len(amounts) != len(prices):
        raise ValueError
    return guests * sum(amounts) * sum(prices)


def wrong_one_guest(amounts, prices, guests):
    """You work out the price for one guest. `guests * recipe` must multiply each amount."""
    return sum(amount * price for amount, price in zip(amounts, prices, strict=True))
