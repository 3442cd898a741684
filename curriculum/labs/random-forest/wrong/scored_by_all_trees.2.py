"""Your out-of-bag score asks all trees about every row. Two thirds of them have seen its class:
in the example 4 of 4 rows are right, where the fair votes give 3 of 4."""

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
        self.oob_score_ = float((self.predict(X) == y).mean())
        return self

    def votes(self, X):
        return np.array([tree.predict(X) for tree in self.trees])

    def predict(self, X):
        return self._winners(self.votes(X), np.ones((self.n_trees, len(X)), dtype=bool))

    def _winners(self, votes, counted):
        counts = [((votes == c) & counted).sum(axis=0) for c in self.classes]
        return self.classes[np.argmax(counts, axis=0)]
