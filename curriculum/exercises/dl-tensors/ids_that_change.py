"""Ids that don't survive

A colleague wants to keep customer ids in the same tensor as ages and prices, as 32-bit floats. Before that happens, find
out which ids would come back changed. Put the ids into a tensor of whole numbers, convert it to `torch.float32` and
back, and return the ids that differ from what comes back, as they were, in their order.

- `ids`: a list of ints, none of them negative and all below one billion. It may be empty.
- Returns a list of ints.

>>> ids_that_change([12, 16777217, 16777218])
[16777217]
"""

import torch

minutes = 5
chapter = "01-arrays-of-one-type"
hint = "Compare two tensors of whole numbers, the ids and what came back. The comparison gives a mask."


def ids_that_change(ids: list[int]) -> list[int]:
    before = torch.tensor(ids)
    after = before.to(torch.float32).to(torch.int64)
    return before[before != after].tolist()


def cases(rng):
    yield ([],)
    yield ([7],)
    yield ([16777217],)
    yield ([16777216, 16777218, 16777219],)
    yield ([12, 16777217, 16777218],)
    yield ([16777219, 5, 16777217, 16777219],)
    yield ([90000017, 90000016, 33554434, 33554436, 5, 33554433],)
    for n in (4, 8, 12):
        yield ([*rng.integers(0, 1000, 2).tolist(), *rng.integers(2**25, 10**9, n).tolist(), 123456789, 67108864],)


def wrong_what_came_back(ids):
    """You return the numbers that came back from the floats. The task asks for the ids as they were before."""
    before = torch.tensor(ids)
    after = before.to(torch.float32).to(torch.int64)
    return after[before != after].tolist()


def wrong_all_large_ones(ids):
    """You return every id above 16,777,216. Many of these survive: 16,777,218 is even and still has a float of its own."""
    return [i for i in ids if i > 2**24]


def wrong_compared_as_floats(ids):
    """Your program never finds an id that changes. If it compares the ids with their floats, PyTorch turns the ids into floats as well. Which type should both sides have?"""
    before = torch.tensor(ids)
    return before[before != before.to(torch.float32)].tolist()
