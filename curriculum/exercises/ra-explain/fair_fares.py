"""Fair fares

Some neighbours share a taxi home and know what the ride would cost for each group of them. Each should pay the Shapley
value: what they add to the cost, on average over all orders in which they could get in.

- `cost`: a dict from a group to its cost. A neighbour is a capital letter, and a group a text of its letters in alphabetical
  order: `""`, `"A"`, `"B"`, `"AB"`. All groups of the neighbours occur, and there's at least one neighbour. What `""` costs
  need not be 0: the taxi may have been called for nothing.
- Returns a dict from each neighbour to their share, a float, in any order. The shares add up to the cost of all minus the cost
  of `""`.

>>> fair_fares({"": 0, "A": 10, "B": 20, "AB": 24})
{'A': 7.0, 'B': 17.0}
"""

from itertools import permutations

import numpy as np

minutes = 8
chapter = "02-share-the-credit"
hint = "The neighbours are the letters of the longest group. In each order, look at the group before somebody gets in, and at the group after it; sort their letters to find them in the dict."


def fair_fares(cost: dict[str, float]) -> dict[str, float]:
    names = max(cost, key=len)
    orders = list(permutations(names))
    shares = {name: 0.0 for name in names}
    for order in orders:
        for i, name in enumerate(order):
            before = "".join(sorted(order[:i]))
            after = "".join(sorted(order[: i + 1]))
            shares[name] += (cost[after] - cost[before]) / len(orders)
    return shares


def _groups(names):
    groups = [""]
    for name in names:
        groups += [group + name for group in groups]
    return groups


def _ride(rng, names):
    groups = _groups(names)
    return {groups[i]: int(rng.integers(2, 12)) + 9 * len(groups[i]) for i in rng.permutation(len(groups))}


def cases(rng):
    yield ({"": 0, "A": 10},)
    yield ({"": 4, "C": 10},)
    yield ({"": 0, "A": 10, "B": 20, "AB": 24},)
    yield ({"AB": 30, "A": 20, "B": 12, "": 6},)
    yield ({"": 0, "A": 12, "B": 12, "C": 30, "AB": 12, "AC": 36, "BC": 36, "ABC": 36},)
    yield ({"": 5, "B": 15, "D": 25, "E": 9, "BD": 26, "BE": 20, "DE": 27, "BDE": 33},)
    yield ({"": 3, "A": 9, "B": 7, "AB": 12},)
    yield ({"": 6, "K": 9, "M": 14, "KM": 15},)
    fixed = np.random.default_rng(7)
    yield (_ride(fixed, "ABC"),)
    yield (_ride(fixed, "ADFX"),)
    for names in ("AB", "BCD", "ABCD"):
        yield (_ride(rng, names),)


def wrong_by_cost_alone(cost):
    """You split the cost in proportion to what each would pay alone. What somebody adds to a group that is already on its way
    doesn't come into it."""
    names = max(cost, key=len)
    total = sum(cost[name] for name in names)
    return {name: (cost[names] - cost[""]) * cost[name] / total for name in names}


def wrong_as_the_last(cost):
    """You let everybody get in last. Over all orders each neighbour is also first, second and so on, and your shares don't
    add up to the cost."""
    names = max(cost, key=len)
    return {name: float(cost[names] - cost[names.replace(name, "")]) for name in names}


def wrong_one_order(cost):
    """You go through one order, the alphabetical one. Whoever comes late in the alphabet then rides cheaply; the mean over all
    orders is asked for."""
    names = max(cost, key=len)
    return {name: float(cost[names[: i + 1]] - cost[names[:i]]) for i, name in enumerate(names)}


def wrong_empty_taxi_forgotten(cost):
    """You take the cost of nobody for 0. The shares should add up to the cost of all minus the cost of an empty taxi."""
    cost = {**cost, "": 0}
    names = max(cost, key=len)
    orders = list(permutations(names))
    shares = {name: 0.0 for name in names}
    for order in orders:
        for i, name in enumerate(order):
            before, after = "".join(sorted(order[:i])), "".join(sorted(order[: i + 1]))
            shares[name] += (cost[after] - cost[before]) / len(orders)
    return shares
