"""The quality of an order

A recipe search shows k recipes. Cooks have graded all recipes for this search: 3 for exactly right, 1 for nearly right
and so on. Say how good the order is, as NDCG at k. The gain of a recipe is its grade, and the gain at place p (counted
from 1) is divided by the base-2 logarithm of p + 1. The sum over the first k places is divided by the largest sum that
k places can have, with any recipes that there are.

- `shown`: a list of names, the first on the page first. No name occurs twice. It may be empty, or longer or shorter
  than k.
- `grades`: a dict from names to grades above 0, at least one. Recipes that aren't in it have the grade 0.
- `k`: a whole number, at least 1.
- Returns a number from 0 to 1.

>>> order_quality(["pie", "soup", "stew"], {"stew": 2, "pie": 2, "dal": 1}, 1)
1.0
>>> round(order_quality(["soup", "stew", "dal"], {"stew": 3, "dal": 1}, 3), 3)
0.659
"""

import math

minutes = 6
chapter = "02-is-the-order-good"
hint = "Two lists of gains, each with at most k numbers, and the same sum for both. The second list comes from `grades` alone."


def order_quality(shown: list[str], grades: dict[str, int], k: int) -> float:
    there = [grades.get(name, 0) for name in shown]
    best = sorted(grades.values(), reverse=True)
    return _dcg(there[:k]) / _dcg(best[:k])


def _dcg(gains):
    return sum(gain / math.log2(position + 2) for position, gain in enumerate(gains))


def cases(rng):
    yield [], {"a": 1}, 1
    yield ["a"], {"a": 1}, 1
    yield ["b", "a"], {"a": 1}, 1
    yield ["b", "a"], {"a": 1}, 2
    yield ["a"], {"a": 1, "b": 1}, 2
    yield ["a", "x", "b"], {"a": 1, "b": 3}, 3
    yield ["pie", "soup", "stew"], {"stew": 2, "pie": 2, "dal": 1}, 1
    yield ["soup", "stew", "dal"], {"stew": 3, "dal": 1}, 3
    yield ["c", "a"], {"a": 3, "b": 2, "c": 1}, 2
    yield ["x", "c", "d", "a"], {"a": 3, "b": 2, "c": 1, "d": 1}, 3
    yield ["b", "a", "c"], {"a": 1, "b": 2, "c": 3}, 5
    names = list("abcdefgh")
    for k in (2, 3, 4, 6):
        order = [names[i] for i in rng.permutation(8).tolist()]
        grades = {name: int(g) for name, g in zip(names[:5], rng.integers(1, 5, 5))}
        yield order[: k + 1], grades, k


def wrong_ideal_of_the_shown(shown, grades, k):
    """You divide by the best order of the recipes that are on the page. A page that lacks the best recipe can then
    still get a 1. The largest possible sum uses any recipes that there are."""
    there = [grades.get(name, 0) for name in shown[:k]]
    best = _dcg(sorted(there, reverse=True))
    return _dcg(there) / best if best else 0.0


def wrong_ideal_not_cut(shown, grades, k):
    """Your best possible sum uses more than k places if more recipes are graded. No page with k places can reach
    it."""
    there = [grades.get(name, 0) for name in shown[:k]]
    return _dcg(there) / _dcg(sorted(grades.values(), reverse=True))


def wrong_relevant_or_not(shown, grades, k):
    """You count every graded recipe as 1. "Nearly right" is then worth as much as "exactly right". The gain is the
    grade."""
    there = [1 if name in grades else 0 for name in shown[:k]]
    return _dcg(there) / _dcg([1] * min(k, len(grades)))


def wrong_order_of_the_dict(shown, grades, k):
    """You take the grades in the order of the dict. The largest sum needs the largest grades first."""
    there = [grades.get(name, 0) for name in shown[:k]]
    return _dcg(there) / _dcg(list(grades.values())[:k])
