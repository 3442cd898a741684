"""Beside the plant

On the page of each plant, a garden centre wants to show up to n others under the words "Gardeners who chose this also
chose". It shows those with the largest likeness to the plant of the page: the number of gardeners who have both,
divided by the square root of the product of the numbers who have the one and who have the other. Where likenesses are
equal, the cheaper plant comes first, and where prices are equal too, the one with the smaller number. A plant that
nobody has together with this one isn't shown, even if places remain empty.

- `has`: an array of 0 and 1 with a row for each gardener and a column for each plant. A plant may have no gardener.
- `price`: an array with the price of each plant.
- `plant`: the number of the plant of the page, its column counted from 0. At least one gardener has it. It isn't shown
  on its own page.
- `n`: a whole number, at least 1.
- Returns a list of at most n ints, the best first. It may be empty.

>>> has = np.array([[1, 1, 0, 1], [1, 1, 1, 0], [1, 0, 1, 0], [1, 0, 0, 0], [1, 0, 0, 0]])
>>> beside_the_plant(has, np.array([4, 3, 6, 9]), 1, 5)
[3, 0, 2]
>>> beside_the_plant(has, np.array([4, 3, 6, 9]), 0, 2)
[1, 2]
"""

import numpy as np

minutes = 9
chapter = "01-what-goes-together"
hint = "One row of the table of likenesses is enough: a product of `has.T` and one column. Sort all plants first, and leave some out afterwards."


def beside_the_plant(has: np.ndarray, price: np.ndarray, plant: int, n: int) -> list[int]:
    sizes = has.sum(axis=0)
    both = has.T @ has[:, plant]
    both[plant] = 0
    others = np.flatnonzero(both)
    # The size of the plant itself divides them all, so it doesn't change the order.
    likeness = both[others] / np.sqrt(sizes[others])
    return others[np.lexsort((price[others], -likeness))].tolist()[:n]


def _plain(has, plant):
    """Equal likenesses come from equal counts, so that rounding decides nothing."""
    sizes = has.sum(axis=0)
    both = has.T @ has[:, plant]
    pairs = {(int(b), int(s)) for b, s in zip(both, sizes) if b > 0}
    return sizes[plant] > 0 and len({b * b / s for b, s in pairs}) == len(pairs)


def cases(rng):
    a = np.array
    yield a([[1]]), a([5]), 0, 2
    yield a([[1, 1]]), a([5, 2]), 0, 1
    yield a([[1, 0], [0, 1]]), a([3, 3]), 1, 1
    yield a([[1, 1, 0], [0, 1, 0], [0, 1, 1]]), a([2, 2, 1]), 0, 3
    yield a([[1, 1, 1, 0], [0, 1, 0, 0]]), a([2, 1, 9, 1]), 0, 2
    yield a([[1, 1, 1, 1], [0, 1, 0, 0], [0, 1, 0, 0]]), a([1, 2, 7, 5]), 0, 3
    has = a([[1, 1, 0, 1], [1, 1, 1, 0], [1, 0, 1, 0], [1, 0, 0, 0], [1, 0, 0, 0]])
    yield has, a([4, 3, 6, 9]), 1, 5
    yield has, a([4, 3, 6, 9]), 0, 2
    yield has, a([4, 6, 3, 9]), 0, 2
    yield a([[1, 1, 1], [1, 1, 1], [1, 0, 1]]), a([9, 1, 9]), 2, 2
    yield a([[0, 1, 1, 0], [1, 0, 0, 1], [0, 1, 1, 0]]), a([3, 8, 5, 2]), 1, 3
    yield a([[1, 1, 0, 0], [0, 1, 1, 1]]), a([4, 4, 4, 4]), 0, 4
    yield a([[1, 1, 0], [1, 0, 1], [1, 0, 1], [1, 0, 0], [0, 0, 1], [0, 0, 1], [0, 0, 1]]), a([5, 9, 2]), 0, 2
    left = 4
    while left:
        has = (rng.random((7, 6)) < 0.45).astype(int)
        if _plain(has, 2):
            left -= 1
            yield has, rng.integers(2, 5, 6), 2, 3 + left % 2


def wrong_only_counted(has, price, plant, n):
    """You sort by the number of gardeners who have both. Then a plant that everybody has comes first on every page.
    Divide by the root of the product of the two sizes."""
    both = has.T @ has[:, plant]
    order = np.lexsort((price, -both))
    return [i for i in order.tolist() if i != plant and both[i] > 0][:n]


def wrong_shown_on_its_own_page(has, price, plant, n):
    """The plant of the page is in your list. Nothing is more like a plant than itself, so it has to be left out."""
    sizes = has.sum(axis=0)
    both = has.T @ has[:, plant]
    likeness = both / np.sqrt(np.maximum(sizes * sizes[plant], 1))
    return [i for i in np.lexsort((price, -likeness)).tolist() if both[i] > 0][:n]


def wrong_filled_up(has, price, plant, n):
    """You fill the places that remain with plants that nobody has together with this one. The line "also chose" would
    be a lie about them."""
    sizes = has.sum(axis=0)
    both = has.T @ has[:, plant]
    likeness = both / np.sqrt(np.maximum(sizes * sizes[plant], 1))
    return [i for i in np.lexsort((price, -likeness)).tolist() if i != plant][:n]


def wrong_cheapest_first(has, price, plant, n):
    """You sort by price and use the likeness only where prices are equal. In `np.lexsort` the last key counts
    first."""
    sizes = has.sum(axis=0)
    both = has.T @ has[:, plant]
    likeness = both / np.sqrt(np.maximum(sizes * sizes[plant], 1))
    order = np.lexsort((-likeness, price))
    return [i for i in order.tolist() if i != plant and both[i] > 0][:n]
