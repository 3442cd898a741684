"""Find the logo

A scanner looks for a small printed mark on a page. It lays the mark on the page at every place where it fits
completely, multiplies the numbers that lie on each other, and adds up the products. The mark is taken to be where the
sum is largest.

- `page`: an array of shape (H, W) of whole numbers, some of them negative (ink is positive, paper negative).
- `mark`: an array of shape (h, w) of whole numbers, not larger than the page in either direction. It is laid on the page
  as it is, not flipped.
- Returns (row, column) of the page's pixel that lies under the top left corner of the mark, as a tuple of two ints. If
  several places have the largest sum, the first in reading order counts (row by row, from left to right).

>>> best_match(np.array([[-1, -1, -1], [-1, 1, 2]]), np.array([[1, 2]]))
(1, 1)
"""

import numpy as np

minutes = 6
chapter = "01-a-window-that-slides"
hint = "At how many places does the mark fit, downwards and to the right? Start with the sum of the first place as the best so far."


def best_match(page: np.ndarray, mark: np.ndarray) -> tuple[int, int]:
    h, w = mark.shape
    best, where = (page[:h, :w] * mark).sum(), (0, 0)
    for r in range(page.shape[0] - h + 1):
        for c in range(page.shape[1] - w + 1):
            score = (page[r:r + h, c:c + w] * mark).sum()
            if score > best:
                best, where = score, (r, c)
    return where


def cases(rng):
    yield (np.array([[3]]), np.array([[2]]))
    yield (np.array([[-5, -2, -9]]), np.array([[1]]))
    yield (np.array([[-1, -1, -1], [-1, 1, 2]]), np.array([[1, 2]]))
    yield (np.array([[0, 3, 0, 0, 1, 3]]), np.array([[1, 3]]))
    yield (np.array([[0, 5], [5, 0], [0, 5]]), np.array([[1]]))
    yield (np.array([[-4, -3, -9], [-9, -9, -9], [-1, -1, -2]]), np.array([[1, 0], [0, 1]]))
    yield (np.array([[2, 9, 0, 0], [0, 0, 2, 1], [0, 0, 1, 4]]), np.array([[1, 0], [2, 4]]))
    yield (np.array([[0, 0, 0], [0, 0, 7], [0, 7, 0], [7, 0, 0]]), np.array([[1]]))
    yield (np.array([[-7, -6], [-2, -3]]), np.array([[1]]))
    yield (np.array([[-7, -6, -3, -2]]), np.array([[1, 2]]))
    yield (np.array([[4, 1, 4], [1, 4, 1]]), np.array([[1, 0]]))
    yield (np.array([[1, 1, 1], [1, 1, 1]]), np.array([[1, 2]]))
    for shape, size in (((5, 6), (2, 2)), ((7, 4), (3, 2)), ((6, 9), (2, 4))):
        mark = rng.integers(-9, 10, size)
        page = rng.integers(-4, 5, shape)
        r, c = shape[0] - size[0], shape[1] - size[1]
        page[r:, c:] = mark
        yield (page, mark)


def wrong_flipped(page, mark):
    """You turn the mark upside down and left to right before you lay it on the page. Then you look for a mark that nobody printed."""
    mark = mark[::-1, ::-1]
    h, w = mark.shape
    best, where = None, (0, 0)
    for r in range(page.shape[0] - h + 1):
        for c in range(page.shape[1] - w + 1):
            score = (page[r:r + h, c:c + w] * mark).sum()
            if best is None or score > best:
                best, where = score, (r, c)
    return where


def wrong_last_place_missed(page, mark):
    """You never lay the mark on the last row and the last column where it fits. How many places are there in each direction?"""
    h, w = mark.shape
    best, where = None, (0, 0)
    for r in range(page.shape[0] - h):
        for c in range(page.shape[1] - w):
            score = (page[r:r + h, c:c + w] * mark).sum()
            if best is None or score > best:
                best, where = score, (r, c)
    return where


def wrong_starts_from_zero(page, mark):
    """Where no sum is above 0, you return (0, 0). If your best sum starts at 0, none of the others is larger."""
    h, w = mark.shape
    best, where = 0, (0, 0)
    for r in range(page.shape[0] - h + 1):
        for c in range(page.shape[1] - w + 1):
            score = (page[r:r + h, c:c + w] * mark).sum()
            if score > best:
                best, where = score, (r, c)
    return where


def wrong_last_of_equals(page, mark):
    """Among places with the same sum you keep the last. The first in reading order is wanted."""
    h, w = mark.shape
    best, where = None, (0, 0)
    for r in range(page.shape[0] - h + 1):
        for c in range(page.shape[1] - w + 1):
            score = (page[r:r + h, c:c + w] * mark).sum()
            if best is None or score >= best:
                best, where = score, (r, c)
    return where
