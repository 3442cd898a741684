"""Find the mistake: flooded and not warned

A river rises, and a program sends warnings to homes. Afterwards, people ask in which street it failed: of the homes
that were flooded, what share got no warning? The program below gives shares that are too small. Find the mistake and
fix it.

- `flooded`, `warned`: arrays of 0 and 1 of the same length, one entry for each home.
- `street`: an array of texts, of the same length. Each street has at least one flooded home.
- Returns a dict from each street to its share, a float.

>>> not_warned(np.array([1, 1, 0, 0]), np.array([0, 1, 0, 1]), np.array(["Mill", "Mill", "Mill", "Mill"]))
{'Mill': 0.5}
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-equal-in-what"
hint = "Over how many homes does the program take the mean? Count them for the example."

starter = '''
import numpy as np


def not_warned(flooded: np.ndarray, warned: np.ndarray, street: np.ndarray) -> dict:
    shares = {}
    for name in set(street.tolist()):
        here = street == name
        missed = (flooded[here] == 1) & (warned[here] == 0)
        shares[name] = float(missed.mean())
    return shares
'''


def not_warned(flooded: np.ndarray, warned: np.ndarray, street: np.ndarray) -> dict:
    shares = {}
    for name in set(street.tolist()):
        told = warned[(street == name) & flooded.astype(bool)]
        shares[name] = float(1 - told.mean())
    return shares


def cases(rng):
    def case(flooded, warned, street):
        return np.array(flooded), np.array(warned), np.array([{"m": "Mill", "q": "Quay", "h": "High"}[s] for s in street])

    yield case([1], [0], "m")
    yield case([1, 0], [0, 0], "mm")
    yield case([1, 0, 0], [0, 1, 0], "qqq")
    yield case([1, 1, 0, 0], [0, 1, 0, 1], "mmmm")
    yield case([1, 1, 0, 1, 0], [0, 0, 0, 1, 0], "mmmqq")
    yield case([1, 1, 1, 0, 1, 0, 0], [1, 0, 1, 1, 0, 0, 1], "qqqqhhh")
    for n in (8, 16, 30):
        street = "mqh" + "".join("mqh"[i] for i in rng.integers(0, 3, n))
        yield case([1, 1, 1] + rng.integers(0, 2, n).tolist(), rng.integers(0, 2, n + 3), street)


def wrong_of_all_homes(flooded, warned, street):
    """You divide by all homes of the street. A street with many dry homes then looks well warned. Of which homes is the
    share meant to be?"""
    shares = {}
    for name in set(street.tolist()):
        here = street == name
        shares[name] = float(((flooded[here] == 1) & (warned[here] == 0)).mean())
    return shares


def wrong_of_those_not_warned(flooded, warned, street):
    """You take the homes without a warning, and ask how many of them were flooded. The question begins with the flooded
    homes."""
    shares = {}
    for name in set(street.tolist()):
        wet = flooded[(street == name) & (warned == 0)]
        shares[name] = float(wet.mean()) if len(wet) else 0.0
    return shares


def wrong_share_warned(flooded, warned, street):
    """You return the share of the flooded homes that did get a warning. The question is about the others."""
    shares = {}
    for name in set(street.tolist()):
        shares[name] = float(warned[(street == name) & (flooded == 1)].mean())
    return shares
