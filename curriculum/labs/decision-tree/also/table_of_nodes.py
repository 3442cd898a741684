import numpy as np


def best_split(X, codes, min_leaf):
    """Return (feature, threshold) by counts alone: one sweep over each sorted column."""
    n, best, top = len(codes), None, 1e-9
    table = np.eye(codes.max() + 1)[codes]
    total = table.sum(axis=0)
    for feature in range(X.shape[1]):
        order = X[:, feature].argsort()
        x, left = X[order, feature], np.cumsum(table[order], axis=0)[:-1]
        size = np.arange(1, n)
        # n times the impurity of a group of s rows is s minus its squared counts over s.
        after = n - (left**2).sum(1) / size - ((total - left) ** 2).sum(1) / (n - size)
        gains = 1 - ((total / n) ** 2).sum() - after / n
        cut = (np.diff(x) > 0) & (size >= min_leaf) & (n - size >= min_leaf)
        for i in np.flatnonzero(cut):
            if gains[i] > top:
                best, top = (feature, (x[i] + x[i + 1]) / 2), gains[i] + 1e-9
    return best


class Tree:
    """The tree as a list of nodes that point to each other; no function calls itself."""

    def __init__(self, max_depth, min_leaf):
        self.max_depth, self.min_leaf = max_depth, min_leaf

    def fit(self, X, y):
        """Grow the tree, question by question."""
        self.classes, codes = np.unique(y, return_inverse=True)
        self.nodes, self.depth_, self.leaves_ = [], 0, 0
        waiting = [(np.arange(len(y)), 0, None, "")]
        while waiting:
            rows, depth, parent, side = waiting.pop()
            node = {"answer": np.bincount(codes[rows]).argmax(), "split": None}
            if parent is not None:
                self.nodes[parent][side] = len(self.nodes)
            self.depth_ = max(self.depth_, depth)
            if depth < self.max_depth:
                node["split"] = best_split(X[rows], codes[rows], self.min_leaf)
            if node["split"] is None:
                self.leaves_ += 1
            else:
                feature, threshold = node["split"]
                goes_left = X[rows, feature] <= threshold
                waiting.append((rows[goes_left], depth + 1, len(self.nodes), "yes"))
                waiting.append((rows[~goes_left], depth + 1, len(self.nodes), "no"))
            self.nodes.append(node)
        return self

    def predict(self, X):
        """Return for each row the answer of the leaf that it reaches."""
        answers = []
        for row in X:
            node = self.nodes[0]
            while node["split"] is not None:
                feature, threshold = node["split"]
                node = self.nodes[node["yes"] if row[feature] <= threshold else node["no"]]
            answers.append(node["answer"])
        return self.classes[answers]
