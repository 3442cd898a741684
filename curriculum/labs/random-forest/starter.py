import numpy as np
from sklearn.tree import DecisionTreeClassifier


class Forest:
    """Trees grown to the end from bootstrap samples, which vote."""

    def __init__(self, n_trees, max_features, seed):
        self.n_trees = n_trees
        self.max_features = max_features
        self.seed = seed

    def fit(self, X, y):
        """Grow the trees, and score them on the rows that they did not draw."""
        # TODO: set rows_ and oob_score_
        self.trees = [DecisionTreeClassifier().fit(X, y)]
        return self

    def votes(self, X):
        """Return the answer of each tree to each row, one line for each tree."""
        return np.array([tree.predict(X) for tree in self.trees])

    def predict(self, X):
        """Return for each row the class with the most votes."""
        # TODO: of several, the one that sorts first
        raise NotImplementedError("what does the forest say?")
