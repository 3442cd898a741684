"""Find the mistake: what is in the soup?

Each row of `table` stands for a nutrient (protein, fat, salt …), each column for a food. The entry says how many milligrams of the nutrient are in one gram of
the food. The function should return how many milligrams of each *nutrient* are in a soup. For most tables it stops with an error, and for square ones its result is wrong. Find the mistake and fix it.

- `table`: an array with at least one row and one column. `grams`: an array with one number for each food.
- Returns an array with one number for each nutrient.

>>> nutrients(np.array([[1, 0, 2], [5, 3, 0]]), np.array([100, 10, 50]))
array([200, 530])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-table-times-vector"
hint = "Write down the shapes in the example. Which axis should vanish, and where does `grams` have to stand for that?"

starter = '''
import numpy as np


def nutrients(table: np.ndarray, grams: np.ndarray) -> np.ndarray:
    return grams @ table
'''


def nutrients(table: np.ndarray, grams: np.ndarray) -> np.ndarray:
    return table @ grams


def cases(rng):
    yield np.array([[3]]), np.array([20])
    yield np.array([[1, 2]]), np.array([10, 5])
    yield np.array([[1], [2]]), np.array([10])
    yield np.array([[1, 2], [3, 4]]), np.array([10, 1])
    yield np.array([[1, 0, 2], [5, 3, 0]]), np.array([100, 10, 50])
    yield np.array([[0, 7], [2, 0]]), np.array([3, 5])
    for n, m in ((3, 3), (2, 4)):
        yield rng.integers(0, 9, (n, m)) + np.arange(m) * np.arange(n)[:, None], rng.integers(10, 99, m)


def wrong_vector_on_the_left(table, grams):
    """Your grams stand on the left, so they meet the columns. A nutrient is a row; its numbers have to meet the grams of the foods."""
    return grams @ table


def wrong_not_added_up(table, grams):
    """You multiply and return a whole table: how much of each nutrient comes from each food. Add up over the foods."""
    return table * grams


def wrong_sum_for_each_food(table, grams):
    """You add up over the nutrients and are left with one number for each food. One for each nutrient was asked for."""
    return (table * grams).sum(axis=0)
