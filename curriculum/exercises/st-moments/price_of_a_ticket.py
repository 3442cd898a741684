"""Complete: the price of a ticket

A club plans a raffle and wants to know what to charge. `prizes` lists the prizes in pounds and `winners` how many
tickets win each of them; all other tickets win nothing. Return what one ticket wins on average, and the price in
whole pounds that a ticket must cost at least, so that the club keeps at least `profit` pounds if all tickets are
sold. Fill in the gaps.

- `prizes`, `winners`: arrays of whole numbers, equally long, perhaps empty. They aren't changed.
- `tickets`: the number of all tickets, at least 1 and at least as many as winners. `profit`: a whole number from 0
  on.
- Returns a tuple: a float, and an int.

>>> price_of_a_ticket(np.array([100, 10]), np.array([1, 20]), 200, 300)
(1.5, 3)
"""

import math

import numpy as np

kind = "complete"
minutes = 4
chapter = "01-what-to-expect"
hint = "What has to be paid out if all tickets are sold? The price covers a ticket's share of that and of the profit, rounded up to whole pounds."

starter = '''
import math

import numpy as np


def price_of_a_ticket(prizes: np.ndarray, winners: np.ndarray, tickets: int, profit: int) -> tuple[float, int]:
    paid = int(...)
    return paid / ..., math.ceil(...)
'''


def price_of_a_ticket(prizes: np.ndarray, winners: np.ndarray, tickets: int, profit: int) -> tuple[float, int]:
    paid = int((prizes * winners).sum())
    return paid / tickets, math.ceil((paid + profit) / tickets)


def cases(rng):
    none = np.zeros(0, dtype=int)
    yield (none, none, 10, 0)
    yield (none, none, 10, 25)
    yield (np.array([50]), np.array([1]), 10, 0)
    yield (np.array([50]), np.array([1]), 10, 1)
    yield (np.array([20, 5]), np.array([2, 3]), 20, 7)
    yield (np.array([7]), np.array([2]), 4, 0)
    yield (np.array([100, 10]), np.array([1, 20]), 200, 300)
    for n in (2, 3, 4):
        winners = rng.integers(1, 9, n)
        yield (rng.integers(5, 200, n), winners, int(winners.sum()) + int(rng.integers(20, 90)), int(rng.integers(50, 700)))


def wrong_mean_of_the_prizes(prizes, winners, tickets, profit):
    """You take the mean of the prizes, as if every ticket won one. Most tickets win nothing, and some prizes are won several times."""
    mean = float(prizes.mean()) if len(prizes) else 0.0
    return mean, math.ceil(mean + profit / tickets)


def wrong_rounded_to_the_nearest(prizes, winners, tickets, profit):
    """You round the price to the nearest pound. If that is downwards, the club keeps less than it wants."""
    paid = int((prizes * winners).sum())
    return paid / tickets, round((paid + profit) / tickets)


def wrong_profit_for_each_ticket(prizes, winners, tickets, profit):
    """You add the whole profit to the price of every ticket. All tickets bring it in together."""
    paid = int((prizes * winners).sum())
    return paid / tickets, math.ceil(paid / tickets) + profit
