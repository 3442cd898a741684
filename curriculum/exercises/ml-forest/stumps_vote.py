"""Which mushrooms may be eaten?

A mushroom club lets small trees vote. Each tree has one question about one column of the table and says one of two words. Return the word with the most
votes for each mushroom.

- `trees`: a list with at least one tree, a tuple `(column, threshold, yes, no)`. The tree says `yes` for a row whose value in that column is at most the threshold, otherwise `no`.
- `X`: an array of floats of shape (n, d), n at least 1; the columns that the trees ask about exist.
- If several words have the most votes, the one that sorts first wins. There can be more than two words in all.
- Returns a list of n texts.

>>> cap = (0, 5.0, "eat", "leave")
>>> stem = (1, 9.0, "leave", "eat")
>>> stumps_vote([cap, stem, stem], np.array([[4.0, 8.0], [5.0, 12.0]]))
['leave', 'eat']
>>> stumps_vote([cap, stem], np.array([[4.0, 8.0]]))
['eat']
"""

import numpy as np

minutes = 6
chapter = "01-other-rows-for-each"
hint = "First make the table of votes, a row for each tree: `np.where(mask, yes, no)` gives the row of one tree. Then count the votes for each word."


def stumps_vote(trees: list[tuple[int, float, str, str]], X: np.ndarray) -> list[str]:
    votes = np.array([np.where(X[:, column] <= threshold, yes, no) for column, threshold, yes, no in trees])
    words = np.unique(votes)
    counts = [(votes == word).sum(axis=0) for word in words]
    return words[np.argmax(counts, axis=0)].tolist()


def cases(rng):
    cap, stem, ring = (0, 5.0, "eat", "leave"), (1, 9.0, "leave", "eat"), (0, 7.0, "eat", "ask")
    yield ([cap], np.array([[4.0, 8.0]]))
    yield ([cap], np.array([[5.0, 8.0], [6.0, 8.0]]))
    yield ([cap, stem], np.array([[4.0, 8.0]]))
    yield ([stem, cap], np.array([[4.0, 8.0], [9.0, 10.0]]))
    yield ([cap, stem, stem], np.array([[4.0, 8.0], [5.0, 12.0]]))
    yield ([stem, cap, cap], np.array([[3.0, 9.0], [5.0, 9.0]]))
    yield ([cap, stem, ring], np.array([[8.0, 3.0], [8.0, 10.0], [6.0, 9.0], [7.0, 9.5]]))
    yield ([cap, stem, ring, ring], np.array([[8.0, 3.0], [5.0, 9.0], [7.0, 9.0]]))
    words = np.array(["eat", "leave", "ask", "dry"])
    for n, t in ((4, 4), (6, 5), (9, 6)):
        trees = []
        for _ in range(t):
            yes, no = words[rng.permutation(4)[:2]].tolist()
            trees.append((int(rng.integers(3)), float(rng.integers(3, 8)), yes, no))
        yield (trees, rng.integers(2, 10, size=(n, 3)).astype(float))


def _table(trees, X):
    return np.array([np.where(X[:, c] <= t, yes, no) for c, t, yes, no in trees])


def wrong_last_of_equal_votes(trees, X):
    """If several words have equally many votes, you take the one that sorts last. The first was asked for."""
    votes = _table(trees, X)
    words = np.unique(votes)[::-1]
    return words[np.argmax([(votes == w).sum(axis=0) for w in words], axis=0)].tolist()


def wrong_threshold_is_no(trees, X):
    """A value equal to the threshold gets `no` from you. "At most" includes it."""
    votes = np.array([np.where(X[:, c] < t, yes, no) for c, t, yes, no in trees])
    words = np.unique(votes)
    return words[np.argmax([(votes == w).sum(axis=0) for w in words], axis=0)].tolist()


def wrong_one_winner_for_all(trees, X):
    """You count the votes for all mushrooms together, and each gets the same word. Each mushroom has a vote of its
    own."""
    words, counts = np.unique(_table(trees, X), return_counts=True)
    return [str(words[counts.argmax()])] * len(X)


def wrong_last_tree_decides(trees, X):
    """Your result is what the last tree says. Keep what each tree says, and count afterwards."""
    return _table(trees, X)[-1].tolist()
