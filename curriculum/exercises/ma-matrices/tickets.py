"""How many of each?

A theatre knows only two numbers of an evening: how many people came, and how much money was taken. Adults and children pay different prices. Return how many adults and how many children came.

- `people`, `money`: ints, such that there is a solution in whole numbers, neither of them negative, if the prices differ.
- `adult`, `child`: the two prices, ints above 0. If they are equal, nobody can tell how many came of each: return None. Either price may be the higher one.
- Otherwise returns a tuple of two ints. A solver may give 11.999999999999998 for 12, so round.

>>> tickets(30, 420, 18, 8)
(18, 12)
"""

import numpy as np

minutes = 6
chapter = "04-solving"
hint = "Write the two equations below each other: one counts people, the other counts money. What are the rows of the matrix?"


def tickets(people: int, money: int, adult: int, child: int) -> tuple[int, int] | None:
    if adult == child:
        return None
    x = np.linalg.solve(np.array([[1, 1], [adult, child]]), np.array([people, money]))
    return (round(float(x[0])), round(float(x[1])))


def cases(rng):
    yield 0, 0, 5, 3
    yield 1, 5, 5, 3
    yield 30, 420, 18, 8
    yield 10, 50, 5, 5
    yield 4, 9, 3, 3
    yield 7, 7, 1, 1
    yield 30, 420, 8, 18
    yield 2, 19, 13, 6
    yield 2, 18, 11, 7
    yield 3, 33, 19, 7
    yield 4, 40, 19, 7
    for _ in range(4):
        a, c = rng.integers(1, 200, 2).tolist()
        p, q = int(rng.integers(11, 30)), int(rng.integers(3, 10))
        yield a + c, a * p + c * q, p, q


def wrong_cut_off(people, money, adult, child):
    """Your numbers are cut off. 11.999999999999998 then becomes 11, and one person is missing. Round to the nearest whole number."""
    if adult == child:
        return None
    x = np.linalg.solve(np.array([[1, 1], [adult, child]]), np.array([people, money]))
    return (int(x[0]), int(x[1]))


def wrong_children_first(people, money, adult, child):
    """You return the children first. Adults come first."""
    if adult == child:
        return None
    x = np.linalg.solve(np.array([[1, 1], [adult, child]]), np.array([people, money]))
    return (round(float(x[1])), round(float(x[0])))


def wrong_prices_as_a_column(people, money, adult, child):
    """Rows and columns of your matrix are swapped. Both prices belong in the row of the equation for the money."""
    if adult == child:
        return None
    x = np.linalg.solve(np.array([[1, adult], [1, child]]), np.array([people, money]))
    return (round(float(x[0])), round(float(x[1])))


def wrong_equal_prices_guessed(people, money, adult, child):
    """For equal prices you return numbers. Any split of the people would give the same money, so nobody can tell: return None."""
    if adult == child:
        return (people, 0)
    x = np.linalg.solve(np.array([[1, 1], [adult, child]]), np.array([people, money]))
    return (round(float(x[0])), round(float(x[1])))
