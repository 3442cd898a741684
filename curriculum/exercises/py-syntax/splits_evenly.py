"""Can they share evenly?

A bag of sweets is shared among children. There is peace if all children get the same number, each gets at least two,
and no sweet is left over.

Write the function `splits_evenly(sweets, children)`. `sweets` is an int, 0 or more, and `children` an int, 1 or more. The
function returns True if there is peace, otherwise False.

>>> splits_evenly(12, 4)
True
>>> splits_evenly(14, 4)
False
>>> splits_evenly(4, 4)
False
"""

minutes = 3
chapter = "07-true-or-false"
equivalent = {"Compare_Eq_LtE @ 2:return sweets >= 2 * children and sweets % children == 0 -> return sweets >= 2 * children and sweets % children <= 0": "what is left over is never below 0"}
hint = "Which sign gives what is left over? And how many sweets do you need if every child should get at least two?"


def splits_evenly(sweets: int, children: int) -> bool:
    return sweets >= 2 * children and sweets % children == 0


def cases(rng):
    yield (0, 3)
    yield (0, 1)
    yield (0, 5)
    yield (5, 1)
    yield (2, 1)
    yield (1, 1)
    yield (12, 4)
    yield (14, 4)
    yield (3, 6)
    yield (7, 7)
    yield (14, 7)
    yield (9, 5)
    yield (11, 4)
    yield (13, 6)
    yield (8, 3)
    yield (15, 3)
    yield (30, 10)
    for _ in range(4):
        children = rng.integers(2, 9).item()
        yield (children * rng.integers(2, 9).item() + rng.integers(0, 2).item(), children)


def wrong_other_way_round(sweets, children):
    """You return True if something is left over. There is peace only if nothing is."""
    return sweets >= 2 * children and sweets % children != 0


def wrong_too_few(sweets, children):
    """You ask only whether something is left over. With 4 sweets for 4 children nothing is, but every child gets one
    instead of two."""
    return sweets % children == 0


def wrong_enough_for_all(sweets, children):
    """You ask only whether there are enough sweets. If some are left over after sharing, there is no peace."""
    return sweets >= 2 * children


def wrong_even_number(sweets, children):
    """You ask whether the number of sweets is even. But 3 children can share 15 sweets evenly, and
    4 children cannot share 14."""
    return sweets >= 2 * children and sweets % 2 == 0
