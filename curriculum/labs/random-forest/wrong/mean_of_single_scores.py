"""You score each tree on the rows that it left out, and average. In the example that gives 0.5
instead of 0.75. It is the score of single trees; the forest votes first, and its vote is what
should be scored."""

import numpy as np
from sklearn.tree import DecisionTreeClassifier


class Forest:
    def __init__(self, n_trees, max_features, seed):
        self.n_trees = n_trees
        self.max_features = max_features
        self.seed = seed

    def fit(self, X, y):
        rng, n = np.random.default_rng(self.seed), len(y)
        self.classes, self.trees, drawn = np.unique(y), [], []
        for _ in range(self.n_trees):
            rows, state = rng.integers(n, size=n), int(rng.integers(1_000_000))
            tree = DecisionTreeClassifier(max_features=self.max_features, random_state=state)
            self.trees.append(tree.fit(X[rows], y[rows]))
            drawn.append(rows)
        self.rows_ = np.array(drawn)
        left_out = np.array([~np.isin(np.arange(n), rows) for rows in self.rows_])
        votes = self.votes(X)
        self.oob_score_ = float(np.mean([(v == y)[out].mean() for v, out in zip(votes, left_out)]))
        return self

    def votes(self, X):
        return np.array([tree.predict(X) for tree in self.trees])

    def predict(self, X):
        return self._winners(self.votes(X), np.ones((self.n_trees, len(X)), dtype=bool))

    def _winners(self, votes, counted):
        counts = [((votes == c) & counted).sum(axis=0) for c in self.classes]
        return self.classes[np.argmax(counts, axis=0)]
