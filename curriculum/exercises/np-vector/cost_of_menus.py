"""Cost of the menus

A canteen knows how much of each ingredient goes into each menu, and how much it would pay for each ingredient at each
supplier. Return, for each menu, the lowest price at which a single supplier delivers everything.

- `amounts`: an array of shape (menus, ingredients), in kilograms. `prices`: an array of floats of shape
  (suppliers, ingredients), in pounds a kilogram. All lengths are at least 1. They aren't changed.
- Returns an array of shape (menus,).

>>> cost_of_menus(np.array([[2, 1], [0, 3]]), np.array([[1.5, 5.0], [2.0, 2.5]]))
array([6.5, 7.5])
"""

import numpy as np

minutes = 4
chapter = "04-every-pair"
hint = "Write down the two shapes. The ingredients should meet in the middle; what has to be turned for that?"


def cost_of_menus(amounts: np.ndarray, prices: np.ndarray) -> np.ndarray:
    return (amounts @ prices.T).min(axis=1)


def cases(rng):
    yield (np.array([[2]]), np.array([[3.0]]))
    yield (np.array([[2, 1]]), np.array([[1.0, 5.0]]))
    yield (np.array([[1], [4]]), np.array([[3.0], [2.0]]))
    yield (np.array([[2, 1], [0, 3]]), np.array([[1.5, 5.0], [2.0, 2.5]]))
    yield (np.array([[1, 1, 1], [5, 0, 1]]), np.array([[1.0, 9.0, 9.0], [9.0, 1.0, 9.0], [9.0, 9.0, 1.0]]))
    yield (np.array([[0, 2], [3, 3]]), np.array([[4.0, 1.0], [1.0, 6.0], [2.0, 2.0]]))
    for n, m in ((2, 3), (3, 4), (5, 2)):
        yield (rng.integers(1, 6, (n, 4)), rng.integers(2, 20, (m, 4)) / 2)


def wrong_cheapest_for_each_ingredient(amounts, prices):
    """You buy each ingredient where it is cheapest. A single supplier has to deliver everything for a menu."""
    return amounts @ prices.min(axis=0)


def wrong_one_answer_per_supplier(amounts, prices):
    """You return one number for each supplier. One for each *menu* is asked for."""
    return (amounts @ prices.T).min(axis=0)


def wrong_which_not_how_much(amounts, prices):
    """You say which supplier is cheapest. How much the menu costs there is asked for."""
    return (amounts @ prices.T).argmin(axis=1)


def wrong_dearest(amounts, prices):
    """You take the highest price. The canteen wants to pay the lowest one."""
    return (amounts @ prices.T).max(axis=1)
