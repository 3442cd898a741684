"""Fill the gaps: the surfer's pages

A surfer begins on page 0 and clicks, round after round, on one of the links of the page, each with the same chance. Fill the three gaps, so that the function
returns for each page the chance that the surfer is there after `rounds` clicks.

- `links`: a list with one list for each page: the numbers of the pages to which it leads. Each page has at least one link, and no page is named twice in one list.
- `rounds`: an int, 0 or more. After 0 rounds, the surfer is on page 0.
- Returns an array of floats, one for each page.

>>> page_shares([[1, 2], [0], [0]], 1)
array([0. , 0.5, 0.5])
"""

import numpy as np

kind = "complete"
minutes = 7
chapter = "02-again-and-again"
hint = "Column j of the matrix belongs to page j: it says where the surfer goes from there. What must it add up to?"

starter = '''
import numpy as np


def page_shares(links: list[list[int]], rounds: int) -> np.ndarray:
    n = len(links)
    step = np.zeros((n, n))
    for page, targets in enumerate(links):
        for target in targets:
            step[...] = ...
    shares = np.zeros(n)
    shares[0] = 1
    for _ in range(rounds):
        shares = ...
    return shares
'''


def page_shares(links: list[list[int]], rounds: int) -> np.ndarray:
    n = len(links)
    step = np.zeros((n, n))
    for page, targets in enumerate(links):
        for target in targets:
            step[target, page] = 1 / len(targets)
    shares = np.zeros(n)
    shares[0] = 1
    for _ in range(rounds):
        shares = step @ shares
    return shares


def cases(rng):
    yield [[0]], 0
    yield [[0]], 3
    yield [[1], [0]], 0
    yield [[1], [0]], 1
    yield [[1, 2], [0], [0]], 1
    yield [[1, 2], [0], [0]], 2
    yield [[1], [2], [0]], 2
    yield [[0, 1, 2], [2], [0, 1]], 3
    yield [[1, 3], [2], [0, 1, 3], [0]], 5
    for n in (4, 5):
        yield [sorted({(i + 1) % n, *rng.integers(0, n, 2).tolist()}) for i in range(n)], 6


def wrong_rows_and_columns(links, rounds):
    """Your matrix sends the surfer backwards, from the target to the page. Row and column of each entry are swapped."""
    n = len(links)
    step = np.zeros((n, n))
    for page, targets in enumerate(links):
        for target in targets:
            step[page, target] = 1 / len(targets)
    shares = np.zeros(n)
    shares[0] = 1
    for _ in range(rounds):
        shares = step @ shares
    return shares


def wrong_ones_not_shares(links, rounds):
    """You write a 1 for each link. With two links the surfer would be on both pages for certain; the chances of a column must add up to 1."""
    n = len(links)
    step = np.zeros((n, n))
    for page, targets in enumerate(links):
        for target in targets:
            step[target, page] = 1
    shares = np.zeros(n)
    shares[0] = 1
    for _ in range(rounds):
        shares = step @ shares
    return shares


def wrong_shared_among_all_pages(links, rounds):
    """You divide by the number of all pages. The surfer chooses among the links of the page only."""
    n = len(links)
    step = np.zeros((n, n))
    for page, targets in enumerate(links):
        for target in targets:
            step[target, page] = 1 / n
    shares = np.zeros(n)
    shares[0] = 1
    for _ in range(rounds):
        shares = step @ shares
    return shares
