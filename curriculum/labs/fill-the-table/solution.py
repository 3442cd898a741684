import numpy as np


def offsets(group, left, n, weight):
    """Return for each of n groups the sum of what is left, over its size and the weight."""
    sums = np.bincount(group, left, minlength=n)
    return sums / (np.bincount(group, minlength=n) + weight)


def vectors(group, other, left, fixed, n, weight):
    """Return the best vector of each of n groups while the vectors of the others are fixed."""
    k = fixed.shape[1]
    answer = np.zeros((n, k))
    for i in range(n):
        rows = group == i
        known = fixed[other[rows]]
        answer[i] = np.linalg.solve(known.T @ known + weight * np.eye(k), known.T @ left[rows])
    return answer


class Factors:
    """Offsets for users and items, and vectors whose dot products explain what is left."""

    def __init__(self, n_users, start, weight, rounds):
        self.n_users = n_users
        self.start = start
        self.weight = weight
        self.rounds = rounds

    def fit(self, user, item, rating):
        """Learn from the ratings that are there."""
        n_users, n_items, weight = self.n_users, len(self.start), self.weight
        self.mean_ = rating.mean()
        left = rating - self.mean_
        self.item_offsets_ = offsets(item, left, n_items, weight)
        left = left - self.item_offsets_[item]
        self.user_offsets_ = offsets(user, left, n_users, weight)
        left = left - self.user_offsets_[user]
        self.items_ = self.start
        for _ in range(self.rounds):
            self.users_ = vectors(user, item, left, self.items_, n_users, weight)
            self.items_ = vectors(item, user, left, self.users_, n_items, weight)
        return self

    def predict(self, user, item):
        """Return the ratings to expect from these users for these items."""
        together = (self.users_[user] * self.items_[item]).sum(axis=1)
        return self.mean_ + self.item_offsets_[item] + self.user_offsets_[user] + together
