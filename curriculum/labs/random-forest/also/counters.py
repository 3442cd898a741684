from collections import Counter

import numpy as np
from sklearn.tree import DecisionTreeClassifier


def winner(votes):
    """Return the most common vote, of several the one that sorts first."""
    counts = Counter(votes)
    return min(counts, key=lambda c: (-counts[c], c))


class Forest:
    """One row, one tree and one vote after the other."""

    def __init__(self, n_trees, max_features, seed):
        self.n_trees, self.max_features, self.seed = n_trees, max_features, seed

    def fit(self, X, y):
        """Grow the trees, and score them on the rows that they did not draw."""
        rng, n = np.random.default_rng(self.seed), len(X)
        self.rows_, self.trees = np.zeros((self.n_trees, n), dtype=int), []
        for t in range(self.n_trees):
            self.rows_[t] = rng.integers(n, size=n)
            tree = DecisionTreeClassifier(random_state=int(rng.integers(10**6)))
            tree.set_params(max_features=self.max_features)
            self.trees.append(tree.fit(X[self.rows_[t]], y[self.rows_[t]]))
        verdicts = []
        for i, said in enumerate(self.votes(X).T.tolist()):
            fair = [vote for vote, rows in zip(said, self.rows_, strict=True) if i not in rows]
            if fair:
                verdicts.append(winner(fair) == y[i])
        self.oob_score_ = sum(verdicts) / len(verdicts)
        return self

    def votes(self, X):
        """Return the answer of each tree to each row, one line for each tree."""
        return np.stack([tree.predict(X) for tree in self.trees])

    def predict(self, X):
        """Return for each row the class with the most votes."""
        return np.array([winner(column) for column in self.votes(X).T.tolist()])
