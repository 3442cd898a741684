import numpy as np


def shrunk_means(table, mask, weight, axis):
    return np.where(mask, table, 0).sum(axis=axis) / (mask.sum(axis=axis) + weight)


def half_round(table, mask, fixed, weight):
    k = fixed.shape[1]
    result = []
    for values, here in zip(table, mask):
        F = fixed[here]
        result.append(np.linalg.solve(F.T @ F + np.diag([weight] * k), F.T @ values[here]))
    return np.array(result).reshape(len(table), k)


class Factors:
    def __init__(self, n_users, start, weight, rounds):
        self.n_users, self.start, self.weight, self.rounds = n_users, start, weight, rounds

    def fit(self, user, item, rating):
        shape = (self.n_users, self.start.shape[0])
        mask = np.zeros(shape, dtype=bool)
        mask[user, item] = True
        table = np.zeros(shape)
        table[user, item] = rating

        self.mean_ = np.average(rating)
        table = table - self.mean_
        self.user_offsets_ = shrunk_means(table, mask, self.weight, 1)
        table = (table.T - self.user_offsets_).T
        self.item_offsets_ = shrunk_means(table, mask, self.weight, 0)
        table = table - self.item_offsets_

        items = self.start + 0.0
        for _ in range(self.rounds):
            users = half_round(table, mask, items, self.weight)
            items = half_round(table.T, mask.T, users, self.weight)
        self.users_ = users
        self.items_ = items
        return self

    def predict(self, user, item):
        fit_together = np.einsum("nk,nk->n", self.users_[user], self.items_[item])
        return fit_together + self.user_offsets_[user] + self.item_offsets_[item] + self.mean_
