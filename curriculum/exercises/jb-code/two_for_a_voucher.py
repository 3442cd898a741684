"""Find the mistake: a pair for the voucher

A candidate says: "I look up the partner in a dict, so it's O(n)." The idea is right: "Return the positions of two
articles that cost exactly the voucher together." But on some lists the result is nonsense. Find the mistake and fix
it.

- `prices`: a list of ints, 1 or more each, possibly empty. `voucher`: an int.
- Returns a tuple `(i, j)` of positions with i < j; of several pairs the one with the smallest j, and of these the one with the smallest i.
  None if there's no pair.


>>> two_for_a_voucher([2, 9, 4, 5], 6)
(0, 2)
>>> two_for_a_voucher([3, 8], 6) is None
True
"""

kind = "fix"
minutes = 7
chapter = "04-ask-a-dict"
hint = "Follow [3, 8] with the voucher 6. What is in the dict when the question about the first article is asked?"

starter = '''
def two_for_a_voucher(prices: list[int], voucher: int) -> tuple[int, int] | None:
    place_of = {}
    for place, price in enumerate(prices):
        place_of.setdefault(price, place)
        rest = voucher - price
        if rest in place_of:
            return place_of[rest], place
    return None
'''


def two_for_a_voucher(prices: list[int], voucher: int) -> tuple[int, int] | None:
    place_of = {}
    for place, price in enumerate(prices):
        rest = voucher - price
        if rest in place_of:
            return place_of[rest], place
        place_of.setdefault(price, place)
    return None


def cases(rng):
    yield ([], 6)
    yield ([3], 6)
    yield ([3, 3], 6)
    yield ([3, 8], 6)
    yield ([2, 4], 6)
    yield ([4, 2], 6)
    yield ([2, 2, 4], 6)
    yield ([1, 2, 4, 5], 6)
    yield ([2, 9, 4, 5], 6)
    yield ([3, 4, 2, 3], 6)
    yield ([5, 5, 5, 1], 6)
    yield ([1, 4, 7, 2, 5], 6)
    yield ([6, 6], 6)
    yield ([1, 9, 2, 8, 1, 4], 10)
    yield ([1, 7, 7, 4, 3, 9], 10)
    for n in (7, 10):
        prices = rng.integers(1, 12, n).tolist()
        yield (prices, 2 * prices[0])
        yield (prices, int(rng.integers(6, 16)))


def wrong_finds_itself(prices, voucher):
    """You put an article into the dict before you ask, so one that costs half the voucher finds itself. `two_for_a_voucher([3], 6)` gives (0, 0), not None."""
    place_of = {}
    for place, price in enumerate(prices):
        place_of.setdefault(price, place)
        if voucher - price in place_of:
            return place_of[voucher - price], place
    return None


def wrong_latest_place(prices, voucher):
    """Of equal prices you remember the latest place. The smallest i is wanted. `two_for_a_voucher([2, 2, 4], 6)` gives (1, 2), not (0, 2)."""
    place_of = {}
    for place, price in enumerate(prices):
        if voucher - price in place_of:
            return place_of[voucher - price], place
        place_of[price] = place
    return None


def wrong_smallest_i_first(prices, voucher):
    """You look for the smallest i before the smallest j. `two_for_a_voucher([1, 2, 4, 5], 6)` gives (0, 3), not (1, 2)."""
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if prices[i] + prices[j] == voucher:
                return i, j
    return None


def wrong_larger_position_first(prices, voucher):
    """You return the later position first. `two_for_a_voucher([2, 4], 6)` gives (1, 0), not (0, 1)."""
    place_of = {}
    for place, price in enumerate(prices):
        if voucher - price in place_of:
            return place, place_of[voucher - price]
        place_of.setdefault(price, place)
    return None
