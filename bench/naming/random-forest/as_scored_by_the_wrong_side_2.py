from collections import Counter

import numpy as np
from sklearn.tree import DecisionTreeClassifier


class Forest:
    def __init__(self, n_trees, max_features, seed):
        self.n_trees, self.max_features, self.seed = n_trees, max_features, seed

    def fit(self, X, y):
        chance = np.random.default_rng(self.seed)
        n = len(y)
        self.grown = [self.one_tree(X, y, chance, n) for _ in range(self.n_trees)]
        self.rows_ = np.array([rows for rows, _ in self.grown])
        ballots = {}
        for rows, tree in self.grown:
            outside = np.unique(rows)
            if len(outside):
                for i, vote in zip(outside, tree.predict(X[outside]).tolist()):
                    ballots.setdefault(int(i), []).append(vote)
        hits = [winner(votes) == y[i] for i, votes in ballots.items()]
        self.oob_score_ = float(np.mean(hits))
        return self

    def one_tree(self, X, y, chance, n):
        rows = chance.integers(n, size=n)
        state = int(chance.integers(1_000_000))
        tree = DecisionTreeClassifier(max_features=self.max_features, random_state=state)
        return rows, tree.fit(X[rows], y[rows])

    def votes(self, X):
        return np.array([tree.predict(X) for _, tree in self.grown])

    def predict(self, X):
        return np.array([winner(votes) for votes in zip(*self.votes(X).tolist())])


def winner(votes):
    count = Counter(votes)
    best = max(count.values())
    return sorted(v for v in count if count[v] == best)[0]
