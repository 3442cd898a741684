"""Points for one word

A recipe search gives each recipe points for the word that was typed. The program below should compute BM25 points, but a long
recipe that mentions basil once gets as much as a short one. Find the mistake and fix it.

- `counts`: an array of ints of shape (n,), how often the word occurs in each recipe; n is at least 1.
- `lengths`: an array of ints of shape (n,), the number of words of each recipe, all at least 1.
- With df, the number of recipes that contain the word: idf = ln(1 + (n - df + 0.5) / (df + 0.5)). The points are
  idf * count * (k1 + 1) / (count + k1 * (1 - b + b * length / average length)), with k1 = 1.5 and b = 0.75.
- Returns an array of floats of shape (n,), not rounded.

>>> points_for_a_word(np.array([1, 0, 1]), np.array([3, 4, 5])).round(3)
array([0.53 , 0.   , 0.422])
"""

import numpy as np

minutes = 5
chapter = "02-bm25"
kind = "fix"
hint = "For a recipe of average length the bracket is 1. What is it for one that is twice as long, in this program?"

starter = '''import numpy as np


def points_for_a_word(counts, lengths):
    df = (counts > 0).sum()
    idf = np.log(1 + (len(counts) - df + 0.5) / (df + 0.5))
    bracket = 1 - 0.75 + 0.75 * lengths.mean() / lengths.mean()
    return idf * counts * 2.5 / (counts + 1.5 * bracket)
'''


def points_for_a_word(counts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    df = (counts > 0).sum()
    idf = np.log(1 + (len(counts) - df + 0.5) / (df + 0.5))
    bracket = 1 - 0.75 + 0.75 * lengths / lengths.mean()
    return idf * counts * 2.5 / (counts + 1.5 * bracket)


def cases(rng):
    yield (np.array([0]), np.array([4]))
    yield (np.array([2]), np.array([4]))
    yield (np.array([1, 0, 1]), np.array([3, 4, 5]))
    yield (np.array([1, 1]), np.array([10, 200]))
    yield (np.array([3, 1, 2, 0]), np.array([60, 20, 45, 31]))
    for n in (3, 5, 8):
        counts = rng.integers(0, 5, n)
        counts[0] = 3
        yield (counts, rng.integers(5, 90, n))


def wrong_upside_down(counts, lengths):
    """You divide the average by the length, so a long recipe gains where it should lose."""
    df = (counts > 0).sum()
    idf = np.log(1 + (len(counts) - df + 0.5) / (df + 0.5))
    return idf * counts * 2.5 / (counts + 1.5 * (0.25 + 0.75 * lengths.mean() / lengths))


def wrong_occurrences_as_df(counts, lengths):
    """Your df adds up the occurrences. It counts the recipes that contain the word."""
    df = counts.sum()
    idf = np.log(1 + (len(counts) - df + 0.5) / (df + 0.5))
    return idf * counts * 2.5 / (counts + 1.5 * (0.25 + 0.75 * lengths / lengths.mean()))


def wrong_divided_by_length(counts, lengths):
    """You divide by the plain length instead of its share of the average, so all points come out far too small."""
    df = (counts > 0).sum()
    idf = np.log(1 + (len(counts) - df + 0.5) / (df + 0.5))
    return idf * counts * 2.5 / (counts + 1.5 * (0.25 + 0.75 * lengths))
