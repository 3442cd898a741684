"""Overbooked flight

An airline sells more tickets than there are seats, because each passenger stays away with a certain probability,
independently of the others. Return the probability that more passengers come than there are seats.

- `tickets`, `seats`: whole numbers, with 0 < seats <= tickets. `stays_away`: the probability that one passenger
  doesn't come, from 0 to 1.
- Returns a float, not rounded.

>>> round(overbooked(3, 2, 0.5), 6)
0.125
>>> round(overbooked(105, 100, 0.06), 3)
0.238
"""

import math

import numpy as np

minutes = 5
chapter = "02-how-many-times"
hint = "More than `seats` come: which counts are these? Add up the binomial probabilities of all of them. What is the probability of a success here: coming, or staying away?"


def overbooked(tickets: int, seats: int, stays_away: float) -> float:
    total = 0.0
    for come in range(seats + 1, tickets + 1):
        total += math.comb(tickets, come) * (1 - stays_away) ** come * stays_away ** (tickets - come)
    return total


def cases(rng):
    yield (2, 2, 0.5)
    yield (2, 1, 0.5)
    yield (3, 2, 0.5)
    yield (4, 2, 0.25)
    yield (3, 1, 0.0)
    yield (105, 100, 0.06)
    for _ in range(4):
        tickets = int(rng.integers(20, 60))
        yield (tickets, tickets - int(rng.integers(2, 5)), float(np.round(rng.uniform(0.03, 0.2), 2)))


def wrong_full_is_too_many(tickets, seats, stays_away):
    """You also count the flights on which exactly as many come as there are seats. Then everybody gets a seat."""
    return sum(math.comb(tickets, k) * (1 - stays_away) ** k * stays_away ** (tickets - k) for k in range(seats, tickets + 1))


def wrong_success_is_staying_away(tickets, seats, stays_away):
    """You count passengers who stay away as if they came. The probability that one comes is 1 minus the one you are given."""
    return sum(math.comb(tickets, k) * stays_away**k * (1 - stays_away) ** (tickets - k) for k in range(seats + 1, tickets + 1))


def wrong_ways_forgotten(tickets, seats, stays_away):
    """You multiply the probabilities of one way only. The passengers who stay away can be chosen in many ways."""
    return sum((1 - stays_away) ** k * stays_away ** (tickets - k) for k in range(seats + 1, tickets + 1))
