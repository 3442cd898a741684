import numpy as np
from sklearn.tree import DecisionTreeClassifier


class Forest:
    """Counts the fair votes while the trees grow, as shares that each tree reports."""

    def __init__(self, n_trees, max_features, seed):
        self.settings = n_trees, max_features, seed

    def fit(self, X, y):
        """Grow the trees, and score them on the rows that they did not draw."""
        n_trees, max_features, seed = self.settings
        rng, n = np.random.default_rng(seed), len(y)
        # The trees see the numbers of the classes: each class then has its own column everywhere.
        self.classes, codes = np.unique(y, return_inverse=True)
        self.trees, self.rows_ = [], np.empty((n_trees, n), dtype=np.int64)
        counts = np.zeros((n, len(self.classes)))
        for t in range(n_trees):
            rows = self.rows_[t] = rng.integers(n, size=n)
            state = int(rng.integers(1_000_000))
            tree = DecisionTreeClassifier(max_features=max_features, random_state=state)
            self.trees.append(tree.fit(X[rows], codes[rows]))
            outside = np.bincount(rows, minlength=n) == 0
            if outside.any():
                counts[np.flatnonzero(outside), tree.predict(X[outside])] += 1
        asked = counts.sum(axis=1) > 0
        self.oob_score_ = np.mean(counts.argmax(axis=1)[asked] == codes[asked])
        return self

    def votes(self, X):
        """Return the answer of each tree to each row, one line for each tree."""
        return self.classes[np.array([tree.predict(X) for tree in self.trees])]

    def predict(self, X):
        """Return for each row the class with the most votes."""
        sums = sum(np.eye(len(self.classes))[tree.predict(X)] for tree in self.trees)
        return self.classes[sums.argmax(axis=1)]
