"""A plan for the tasting

A tea house wants to find the best of many blends. In the first round, every blend is tasted by `tasters` people. Then
one in `factor` goes on (rounded down) and is tasted by `factor` times as many people, and so on. The plan ends when no
blend is left, or when the next round would need more than `most` people for a blend.

- `blends`, `tasters`, `most`: whole numbers from 1 on. `factor`: a whole number from 2 on.
- Returns a tuple: a list with a tuple `(blends, tasters for each)` for each round, and the number of cups that
  are poured in all: one for each blend and taster. If even the first round needs more than `most` people for a
  blend, there are no rounds and no cups.

>>> tasting_plan(8, 5, 2, 100)
([(8, 5), (4, 10), (2, 20), (1, 40)], 160)
>>> tasting_plan(10, 6, 3, 20)
([(10, 6), (3, 18)], 114)
"""

minutes = 6
chapter = "03-a-little-to-all"


def tasting_plan(blends: int, tasters: int, factor: int, most: int) -> tuple[list[tuple[int, int]], int]:
    plan = []
    cups = 0
    while blends > 0 and tasters <= most:
        plan.append((blends, tasters))
        cups += blends * tasters
        blends, tasters = blends // factor, tasters * factor
    return plan, cups


def cases(rng):
    yield 1, 1, 2, 1
    yield 1, 5, 2, 4
    yield 3, 2, 2, 2
    yield 4, 3, 2, 12
    yield 4, 3, 2, 11
    yield 8, 5, 2, 100
    yield 10, 6, 3, 20
    yield 9, 2, 3, 18
    yield 27, 2, 3, 54
    for _ in range(3):
        yield int(rng.integers(10, 40)), int(rng.integers(2, 6)), int(rng.integers(2, 4)), int(rng.integers(20, 60))


def wrong_limit_not_reached(blends, tasters, factor, most):
    """You stop before a round that needs exactly `most` people. That many are allowed."""
    plan = []
    cups = 0
    while blends > 0 and tasters < most:
        plan.append((blends, tasters))
        cups += blends * tasters
        blends, tasters = blends // factor, tasters * factor
    return plan, cups


def wrong_last_one_untasted(blends, tasters, factor, most):
    """You stop when a single blend is left. It has its own round too, with more people than before."""
    plan = []
    cups = 0
    while blends > 1 and tasters <= most:
        plan.append((blends, tasters))
        cups += blends * tasters
        blends, tasters = blends // factor, tasters * factor
    return plan, cups


def wrong_all_blends_every_time(blends, tasters, factor, most):
    """You count the cups as if every blend were tasted in each round. Blends that are out get no more cups."""
    plan = []
    cups = 0
    first = blends
    while blends > 0 and tasters <= most:
        plan.append((blends, tasters))
        cups += first * tasters
        blends, tasters = blends // factor, tasters * factor
    return plan, cups
