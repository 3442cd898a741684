"""Shared places

At a swimming meet, equal times share a place, and the places after them stay empty: with the times 31, 30, 31 and 35,
the swimmers have the places 2, 1, 2 and 4. Return the place of each swimmer, and how many of them share theirs with
somebody else.

- `times`: an array of numbers, at least one, in any order. It isn't changed.
- Returns a tuple: an array of whole numbers in the order of `times`, and an int.

>>> shared_places(np.array([31, 30, 31, 35]))
(array([2, 1, 2, 4]), 2)
"""

import numpy as np

minutes = 6
chapter = "03-one-after-the-other"
hint = "A place is one more than the number of smaller times. Where would each time be put into the sorted times, on the left and on the right of its equals?"


def shared_places(times: np.ndarray) -> tuple[np.ndarray, int]:
    order = np.sort(times)
    smaller = np.searchsorted(order, times)
    not_larger = np.searchsorted(order, times, side="right")
    return smaller + 1, int((not_larger - smaller > 1).sum())


def cases(rng):
    yield (np.array([30]),)
    yield (np.array([30, 29]),)
    yield (np.array([31, 30, 31, 35]),)
    yield (np.array([5, 5, 5]),)
    yield (np.array([9.5, 8.25, 9.5, 8.25, 7.0]),)
    yield (np.array([4, 3, 2, 1, 2]),)
    yield (np.array([10, 20, 20, 30, 30, 30, 5]),)
    for n in (5, 9):
        yield (rng.integers(20, 26, n),)
        yield (rng.permutation(n) + 40,)
        yield (np.concatenate([rng.integers(20, 30, n), [19, 19, 31]]),)


def wrong_places_in_order(times):
    """Your places are in the order of the ranking. Each swimmer's own place was asked for, in the order of the times."""
    order = np.sort(times)
    smaller = np.searchsorted(order, order)
    return smaller + 1, int((np.searchsorted(order, order, side="right") - smaller > 1).sum())


def wrong_ties_split(times):
    """Of equal times, one gets a better place than the other. They share the better of the places."""
    order = np.sort(times)
    shared = np.searchsorted(order, times, side="right") - np.searchsorted(order, times) > 1
    return times.argsort(kind="stable").argsort() + 1, int(shared.sum())


def wrong_worse_place(times):
    """Swimmers who share a place get the worst of the places. With one faster swimmer, two equals are both second."""
    order = np.sort(times)
    upto = np.searchsorted(order, times, side="right")
    return upto, int((upto - np.searchsorted(order, times) > 1).sum())


def wrong_argsort_as_places(times):
    """You return the output of `.argsort()`. It says who comes first, not which place each swimmer has."""
    order = np.sort(times)
    shared = np.searchsorted(order, times, side="right") - np.searchsorted(order, times) > 1
    return times.argsort(kind="stable") + 1, int(shared.sum())
