"""A picture in patches

Some networks read a picture as others read a sentence: as a row of small square *patches* in place of words. Cut a grey
picture of H rows and W columns into squares of `p` by `p` pixels. The patches come in reading order: from left to right,
then the next row of patches. Inside each patch the pixels come in reading order, too.

- `picture`: a list of H lists of W ints. Both H and W are multiples of `p`, and all three are at least 1.
- Returns a list of patches, each a flat list of p * p ints.

You need no loop: a split, a permutation and a merge are enough.

>>> patches([[1, 2, 3, 4], [5, 6, 7, 8]], 2)
[[1, 2, 5, 6], [3, 4, 7, 8]]
"""

import torch

minutes = 7
chapter = "02-shapes-in-memory"
hint = "Split both axes: (row of patches, row inside, column of patches, column inside). Which two of these four axes say which patch it is? They have to come first."


def patches(picture: list[list[int]], p: int) -> list[list[int]]:
    t = torch.tensor(picture)
    height, width = t.shape
    squares = t.view(height // p, p, width // p, p).permute(0, 2, 1, 3)
    return squares.reshape(-1, p * p).tolist()


def cases(rng):
    yield ([[5]], 1)
    yield ([[1, 2], [3, 4]], 1)
    yield ([[1, 2], [3, 4]], 2)
    yield ([[1, 2, 3, 4], [5, 6, 7, 8]], 2)
    yield ([[1, 2], [3, 4], [5, 6], [7, 8]], 2)
    yield ([[4 * r + c for c in range(4)] for r in range(4)], 2)
    yield ([[6 * r + c for c in range(6)] for r in range(4)], 2)
    for rows, columns, p in ((2, 3, 2), (3, 2, 3), (2, 2, 4)):
        yield (rng.integers(0, 256, (rows * p, columns * p)).tolist(), p)


def wrong_cut_along_the_line(picture, p):
    """You cut the line of numbers into runs of p * p. A run goes along the rows of the picture, so each of your patches is a strip and not a square."""
    return torch.tensor(picture).reshape(-1, p * p).tolist()


def wrong_patches_down_first(picture, p):
    """Your patches go down the picture first. Which way does reading order go first?"""
    t = torch.tensor(picture)
    height, width = t.shape
    return t.view(height // p, p, width // p, p).permute(2, 0, 1, 3).reshape(-1, p * p).tolist()


def wrong_patch_turned(picture, p):
    """Inside your patches the pixels come column by column. There, too, reading order means row by row."""
    t = torch.tensor(picture)
    height, width = t.shape
    return t.view(height // p, p, width // p, p).permute(0, 2, 3, 1).reshape(-1, p * p).tolist()
