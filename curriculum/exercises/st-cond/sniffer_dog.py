"""Find the mistake: the sniffer dog

At an airport, a dog barks at a share `hits` of the suitcases with forbidden food, and at a share `false` of the
others. One in `one_in` suitcases holds forbidden food. The function is meant to return how likely it is that a
suitcase at which the dog barks holds some. Its results are nearly always far too high. Find the mistake and fix it.

- `hits`, `false`: shares strictly between 0 and 1. `one_in`: a whole number, at least 2.
- Returns a float.

>>> round(sniffer_dog(0.9, 0.1, 10), 3)
0.5
>>> round(sniffer_dog(0.9, 0.1, 2), 3)
0.9
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "02-turned-round"
hint = "Think of `one_in` suitcases, one of them with food. How many are the others?"

starter = '''
def sniffer_dog(hits: float, false: float, one_in: int) -> float:
    real = hits
    wrong = false
    return real / (real + wrong)
'''


def sniffer_dog(hits: float, false: float, one_in: int) -> float:
    real = hits
    wrong = false * (one_in - 1)
    return real / (real + wrong)


def cases(rng):
    yield (0.9, 0.1, 10)
    yield (0.9, 0.1, 2)
    yield (0.5, 0.5, 4)
    yield (0.95, 0.02, 200)
    yield (0.8, 0.3, 3)
    for _ in range(4):
        a, b = np.round(rng.uniform([0.5, 0.01], [0.95, 0.3]), 2).tolist()
        yield (a, b, int(rng.integers(5, 500)))


def wrong_as_if_half_had_food(hits, false, one_in):
    """You weigh both kinds of suitcases alike. That's right only if half of them hold food."""
    return hits / (hits + false)


def wrong_all_suitcases_are_others(hits, false, one_in):
    """You count too many others. Among ten suitcases of which one holds food, there are nine others and not ten."""
    return hits / (hits + false * one_in)


def wrong_food_counts_more(hits, false, one_in):
    """You let the suitcases *with* food count so many times. They are the rare ones."""
    return hits * (one_in - 1) / (hits * (one_in - 1) + false)
