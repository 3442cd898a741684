'''The word that tells most

A news page wants one keyword under each article. For each text, return the word with the largest count times idf.

- `counts`: an array of ints of shape (n, V), n and V at least 1: how often each word occurs in each text. Every word occurs
  in at least one text.
- `words`: a list of V texts, the names of the columns.
- idf = ln((1 + n) / (1 + df)) + 1, where df is the number of texts in which the word occurs.
- Returns a list of n texts. If several words share the largest value, take the first column; a text without words
  gets `""`.

>>> telling_word(np.array([[3, 2], [1, 0], [1, 0]]), ["city", "harbour"])
['harbour', 'city', 'city']
>>> telling_word(np.array([[1, 1], [0, 0]]), ["a", "b"])
['a', '']
'''

import numpy as np

minutes = 7
chapter = "03-words-that-tell"
hint = "Weights of shape (V,), scores of shape (n, V). Along which axis is the largest of each text?"


def telling_word(counts: np.ndarray, words: list[str]) -> list[str]:
    df = (counts > 0).sum(axis=0)
    scores = counts * (np.log((1 + len(counts)) / (1 + df)) + 1)
    return [words[column] if row.any() else "" for row, column in zip(scores, scores.argmax(axis=1).tolist())]


def cases(rng):
    yield (np.array([[2]]), ["zoo"])
    yield (np.array([[1, 1], [0, 0]]), ["a", "b"])
    yield (np.array([[0, 0, 1], [1, 1, 0], [0, 0, 0]]), ["a", "b", "c"])
    yield (np.array([[3, 2], [1, 0], [1, 0]]), ["city", "harbour"])
    yield (np.array([[4, 3], [1, 0], [2, 0], [1, 0]]), ["city", "port"])
    yield (np.array([[5, 4, 0], [5, 0, 0], [9, 0, 6], [1, 0, 0]]), ["the", "toner", "wifi"])
    yield (np.array([[2, 3, 0], [1, 0, 0], [1, 0, 0], [0, 8, 1]]), ["a", "b", "c"])
    yield (np.array([[4, 3], [1, 0], [0, 0], [0, 0]]), ["tram", "ferry"])
    yield (np.array([[6, 5], [0, 9], [1, 0], [1, 0], [1, 0]]), ["often", "rare"])
    yield (np.array([[3, 0, 2], [1, 0, 0], [4, 3, 0], [0, 0, 0], [1, 0, 9]]), ["a", "b", "c"])
    for n in (5, 8, 12):
        counts = rng.poisson(0.7, (n, 5)) * rng.integers(1, 5, (n, 5))
        counts[:, 0] = rng.integers(3, 6, n)
        counts[0] = [4, 3, 0, 0, 0]
        counts[1:, 1] = 0
        counts[1] = [4, 0, 1, 1, 1]
        yield (counts, ["the", "ship", "rain", "vote", "goal"])


def wrong_largest_count(counts, words):
    """You return the word that occurs most often in each text. In the first example "city" is in every text and
    tells little."""
    return [words[column] if row.any() else "" for row, column in zip(counts, counts.argmax(axis=1).tolist())]


def wrong_df_of_occurrences(counts, words):
    """You add up occurrences instead of counting texts, so a word that a single text repeats is taken for a common one."""
    scores = counts * (np.log((1 + len(counts)) / (1 + counts.sum(axis=0))) + 1)
    return [words[column] if row.any() else "" for row, column in zip(counts, scores.argmax(axis=1).tolist())]


def wrong_rarest_word(counts, words):
    """You choose the rarest word of each text, whatever its count. How often the text uses the word matters as well."""
    df = (counts > 0).sum(axis=0)
    scores = (counts > 0) * (np.log((1 + len(counts)) / (1 + df)) + 1)
    return [words[column] if row.any() else "" for row, column in zip(scores, scores.argmax(axis=1).tolist())]
