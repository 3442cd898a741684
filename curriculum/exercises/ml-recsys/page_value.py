"""Find the mistake: the value of a page

A travel site judges its result pages by their discounted cumulative gain. The editors have given each hotel a gain. On
a page, the gain at place p (counted from 1) is divided by the base-2 logarithm of p + 1, and all this is added up. But
it makes no difference to the value that the program computes if the first two hotels change places. Find the mistake
and fix it.

- `gains`: a list of ints, the gains in the order of the page. They may be negative. The list may be empty; its value
  is 0.
- Returns a number.

>>> page_value([3])
3.0
>>> page_value([0, 0, 4])
2.0
"""

kind = "fix"
minutes = 4
chapter = "02-is-the-order-good"
hint = "By what are the gains at places 1, 2 and 3 divided now? By what should they be?"

starter = '''
import math


def page_value(gains: list[int]) -> float:
    total = 0.0
    for position, gain in enumerate(gains):
        if position == 0:
            total += gain
        else:
            total += gain / math.log2(position + 1)
    return total
'''

import math


def page_value(gains: list[int]) -> float:
    total = 0.0
    for position, gain in enumerate(gains):
        total += gain / math.log2(position + 2)
    return total


def cases(rng):
    yield ([],)
    yield ([3],)
    yield ([0, 2],)
    yield ([2, 0],)
    yield ([0, 0, 4],)
    yield ([1, -1],)
    yield ([0, 0, 0, 0, 0, 0, 6],)
    yield ([-2, 1, 3],)
    for n in (4, 8, 12):
        yield ([2] + rng.integers(-2, 4, n).tolist() + [1],)


def wrong_second_like_the_first(gains):
    """Your places 1 and 2 still count the same: both gains are divided by 1. The position is one less than the place,
    and the formula wants the place plus 1."""
    return sum(gain / max(1, math.log2(max(position, 1) + 1)) for position, gain in enumerate(gains))


def wrong_other_logarithm(gains):
    """You divide by the natural logarithm. The base has to be 2, so that place 1 is divided by exactly 1."""
    return sum(gain / math.log(position + 2) for position, gain in enumerate(gains))


def wrong_divided_by_the_place(gains):
    """You divide each gain by its place. That falls faster than the logarithm: place 3 would count a third, not a
    half."""
    return sum(gain / (position + 1) for position, gain in enumerate(gains))
