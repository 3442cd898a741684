import numpy as np
from sklearn.tree import DecisionTreeClassifier


def most_votes(votes):
    names, counts = np.unique(votes, return_counts=True)
    return names[counts.argmax()]


class Forest:
    def __init__(self, n_trees, max_features, seed):
        self.n_trees = n_trees
        self.max_features = max_features
        self.seed = seed

    def fit(self, X, y):
        n = X.shape[0]
        rng = np.random.default_rng(self.seed)
        self.trees = []
        rows_list = []
        for i in range(self.n_trees):
            rows = rng.integers(n, size=n)
            tree_seed = int(rng.integers(1_000_000))
            tree = DecisionTreeClassifier(
                max_features=self.max_features,
                random_state=tree_seed,
            )
            tree.fit(X[rows], y[rows])
            self.trees.append(tree)
            rows_list.append(rows)
        self.rows_ = np.vstack(rows_list)
        self.oob_score_ = self.score_left_out(X, y)
        return self

    def score_left_out(self, X, y):
        scores = []
        for tree, rows in zip(self.trees, self.rows_):
            out = [i for i in range(len(X)) if i not in rows]
            if out:
                scores.append(tree.score(X[out], y[out]))
        return sum(scores) / len(scores)

    def votes(self, X):
        return np.array([t.predict(X) for t in self.trees])

    def predict(self, X):
        votes = self.votes(X)
        return np.array([most_votes(votes[:, i]) for i in range(len(X))])
