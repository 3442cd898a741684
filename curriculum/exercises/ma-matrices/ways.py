"""How many ways are there?

`flights[i, j]` is the number of direct flights from airport `i` to airport `j`. Return a table with the number of ways from each airport to each airport that consist of exactly `legs` flights, one after the other. Flying back and forth counts, too.

With two legs, for example, the ways from `i` to `j` are added up over all airports `k` in between: flights from `i` to `k` times flights from `k` to `j`.

- `flights`: an array of whole numbers, not negative, shape (n, n), n at least 1. It isn't changed.
- `legs`: an int, 0 or more. With 0 legs you can only stay: one way from each airport to itself, none to another.
- Returns an array of whole numbers, shape (n, n). (`dtype=int` works with `np.eye`, too.)

>>> ways(np.array([[0, 2], [1, 0]]), 2)
array([[2, 0],
       [0, 2]])
"""

import numpy as np

minutes = 6
chapter = "02-matrix-product"
hint = "The sum over `k` in the text is a formula you know. And which table stands for staying?"


def ways(flights: np.ndarray, legs: int) -> np.ndarray:
    table = np.eye(len(flights), dtype=int)
    for leg in range(legs):
        table = table @ flights
    return table


def cases(rng):
    yield np.array([[3]]), 0
    yield np.array([[3]]), 2
    yield np.array([[0, 2], [1, 0]]), 0
    yield np.array([[0, 2], [1, 0]]), 1
    yield np.array([[0, 2], [1, 0]]), 2
    yield np.array([[0, 1, 0], [0, 0, 2], [1, 0, 0]]), 0
    yield np.array([[0, 1, 0], [0, 0, 2], [1, 0, 0]]), 2
    yield np.array([[0, 1, 1], [2, 0, 3], [1, 1, 0]]), 3
    for n in (3, 4):
        yield rng.integers(0, 4, (n, n)) * (1 - np.eye(n, dtype=int)), 4


def wrong_place_by_place(flights, legs):
    """You multiply place by place: flights from `i` to `j` times themselves. A second flight starts where the first one ended."""
    return flights**legs


def wrong_one_leg_too_many(flights, legs):
    """You count the ways with one leg too many. If you begin with the table of flights, one leg is flown already. What is the table for 0 legs?"""
    table = flights
    for leg in range(legs):
        table = table @ flights
    return table


def wrong_all_shorter_ways_too(flights, legs):
    """You add up the ways with fewer legs as well. Only those with exactly `legs` flights count."""
    table = np.eye(len(flights), dtype=int)
    total = table
    for leg in range(legs):
        table = table @ flights
        total = total + table
    return total


def wrong_starts_with_ones(flights, legs):
    """Your table for 0 legs holds ones everywhere. Without a flight you can only stay where you are."""
    table = np.zeros((len(flights), len(flights)), dtype=int) + 1
    for leg in range(legs):
        table = table @ flights
    return table
