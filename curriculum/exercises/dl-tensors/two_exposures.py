"""Two exposures

A photo club lays two pictures of the same night sky over each other: the brightness of each pixel is the sum of both. The program runs, but many bright stars come out dark. Find out why and fix it: a sum above 255 should be as bright as a pixel can be, 255.

- `first`, `second`: lists of H rows of W ints from 0 to 255, both of the same shape; H and W are at least 1.
- Returns the result as lists of ints from 0 to 255.

>>> two_exposures([[200, 10]], [[100, 20]])
[[255, 30]]
"""

import torch

minutes = 4
chapter = "01-arrays-of-one-type"
kind = "fix"
hint = "What is 200 + 100 in a tensor of bytes? In which line do the numbers have to be something other than bytes?"

starter = '''
import torch


def two_exposures(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    a = torch.tensor(first, dtype=torch.uint8)
    b = torch.tensor(second, dtype=torch.uint8)
    both = a + b
    both[both > 255] = 255
    return both.tolist()
'''

equivalent = {
    "Compare_Gt_GtE @ 6:both[both > 255] = 255 -> both[both >= 255] = 255": "255 becomes 255",
    "NumberReplacer @ 6:both[both > 255] = 255 -> both[both > 254] = 255": "255 becomes 255",
}


def two_exposures(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    both = torch.tensor(first) + torch.tensor(second)
    both[both > 255] = 255
    return both.tolist()


def cases(rng):
    yield ([[0]], [[0]])
    yield ([[200]], [[100]])
    yield ([[200, 10]], [[100, 20]])
    yield ([[255, 0], [128, 127]], [[255, 255], [128, 127]])
    yield ([[1, 254, 255]], [[255, 1, 1]])
    yield ([[100], [140], [156]], [[100], [140], [100]])
    for shape in ((2, 3), (3, 4), (4, 2)):
        yield (rng.integers(0, 256, shape).tolist(), rng.integers(60, 256, shape).tolist())


def wrong_still_bytes(first, second):
    """Your sum is still made of bytes. After 255 it begins again at 0, and a comparison afterwards can't find it any more."""
    return [[(a + b) % 256 for a, b in zip(*rows)] for rows in zip(first, second)]


def wrong_not_cut_off(first, second):
    """Your sums are right and go beyond 255. A pixel can't be brighter than that; make them 255."""
    return [[a + b for a, b in zip(*rows)] for rows in zip(first, second)]


def wrong_halved(first, second):
    """You return the mean of both pictures, without its fraction. The sum is wanted, up to 255."""
    return [[(a + b) // 2 for a, b in zip(*rows)] for rows in zip(first, second)]
