import numpy as np


class Factors:
    """All systems of a side at once: sums of outer products, one k by k matrix for each vector."""

    def __init__(self, n_users, start, weight, rounds):
        self.shape = n_users, *start.shape
        self.start, self.weight, self.rounds = start.copy(), weight, rounds

    def fit(self, user, item, rating):
        n_users, n_items, _ = self.shape
        self.mean_ = float(np.sum(rating) / len(rating))
        self.item_offsets_, self.user_offsets_ = np.zeros(n_items), np.zeros(n_users)
        for group, own in ((item, self.item_offsets_), (user, self.user_offsets_)):
            left = rating - self.baseline(user, item)
            size = np.full(len(own), float(self.weight))
            np.add.at(size, group, 1)
            np.add.at(own, group, left / size[group])
        left = rating - self.baseline(user, item)
        self.items_ = self.start.copy()
        for _ in range(self.rounds):
            self.users_ = self.side(user, self.items_[item], left, n_users)
            self.items_ = self.side(item, self.users_[user], left, n_items)
        return self

    def side(self, group, known, left, n):
        k = known.shape[1]
        matrices = np.tile(self.weight * np.eye(k), (n, 1, 1))
        np.add.at(matrices, group, known[:, :, None] * known[:, None, :])
        right = np.zeros((n, k))
        np.add.at(right, group, known * left[:, None])
        return np.linalg.solve(matrices, right[:, :, None])[:, :, 0]

    def baseline(self, user, item):
        return self.mean_ + self.user_offsets_[user] + self.item_offsets_[item]

    def predict(self, user, item):
        return self.baseline(user, item) + np.einsum(
            "nk,nk->n", self.users_[user], self.items_[item]
        )
