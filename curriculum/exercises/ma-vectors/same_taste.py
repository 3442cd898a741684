"""Whose taste is nearest?

A wine shop wants to show each customer what people with the same taste have bought. For every customer it counts the
bottles by kind. Return the row of the customer whose cosine with the new customer is the largest. How many bottles somebody buys must not matter.

- `customers`: an array of floats, one row for each customer, one column for each kind; at least one row. No count is negative. `new`: an array of floats, one for each kind, not all 0.
- A customer who has bought nothing has the cosine 0.
- Of several equally good rows, return the first. (Apart from customers without bottles, no two cosines are equal.)
- Returns an int.

>>> same_taste(np.array([[90.0, 80.0], [1.0, 3.0], [0.0, 0.0]]), np.array([2.0, 6.0]))
1
"""

import numpy as np

minutes = 7
chapter = "03-cosine"
hint = "The length of `new` is the same for all rows. Does it change which row is first? And where may you not divide?"


def same_taste(customers: np.ndarray, new: np.ndarray) -> int:
    lengths = np.linalg.norm(customers, axis=1)
    products = (customers * new).sum(axis=1)
    cosines = np.zeros(len(customers))
    some = customers.any(axis=1)
    cosines[some] = products[some] / lengths[some]
    return int(cosines.argmax())


def cases(rng):
    yield np.array([[2.0, 1.0]]), np.array([1.0, 1.0])
    yield np.array([[0.0, 0.0], [0.0, 0.0]]), np.array([1.0, 1.0])
    yield np.array([[0.0, 0.0], [1.0, 9.0]]), np.array([1.0, 1.0])
    yield np.array([[90.0, 80.0], [1.0, 3.0], [0.0, 0.0]]), np.array([2.0, 6.0])
    yield np.array([[0.0, 0.0], [5.0, 1.0], [1.0, 4.0]]), np.array([1.0, 5.0])
    yield np.array([[2.0, 1.0], [1.0, 1.0]]), np.array([1.0, 1.0])
    yield np.array([[20.0, 2.0], [1.0, 0.9]]), np.array([3.0, 3.0])
    yield np.array([[1.0, 1.0, 1.0], [0.0, 30.0, 40.0]]), np.array([0.0, 3.0, 4.0])
    yield np.array([[0.0, 0.0, 0.0], [9.0, 9.0, 1.0], [1.0, 2.0, 3.0]]), np.array([10.0, 20.0, 29.0])
    yield np.array([[8.0, 1.0], [0.0, 0.0], [60.0, 50.0]]), np.array([8.0, 2.0])
    for n in (4, 6):
        yield np.vstack([rng.integers(40, 99, (n, 3)), [[1, 1, 7]], [[0, 0, 0]]]).astype(float), np.array([1.0, 2.0, 9.0])


def wrong_many_bottles_win(customers, new):
    """Your customer is the one with the largest dot product. Those who buy a lot win it, whatever they like."""
    return int((customers * new).sum(axis=1).argmax())


def wrong_nan_wins(customers, new):
    """For a customer without bottles you divide 0 by 0. The `nan` then counts as the largest value of all. The rule says 0."""
    with np.errstate(invalid="ignore"):
        return int(((customers * new).sum(axis=1) / np.linalg.norm(customers, axis=1)).argmax())


def wrong_shortest_distance(customers, new):
    """You take the customer at the smallest distance. That compares how many bottles they buy; only the direction should count."""
    return int(np.linalg.norm(customers - new, axis=1).argmin())
