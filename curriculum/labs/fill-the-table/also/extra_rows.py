from collections import defaultdict

import numpy as np


def ridge(rows, values, weight, k):
    """Least squares with the weight written as k more rows, each of which asks for a 0."""
    if not rows:
        return np.zeros(k)
    table = np.vstack([rows, np.sqrt(weight) * np.eye(k)])
    return np.linalg.lstsq(table, np.append(values, np.zeros(k)), rcond=None)[0]


class Factors:
    """Dicts of ratings, by user and by item."""

    def __init__(self, n_users, start, weight, rounds):
        self.n_users, self.start, self.weight, self.rounds = n_users, start, weight, rounds

    def fit(self, user, item, rating):
        n_items, k = self.start.shape
        cells = dict(zip(zip(user.tolist(), item.tolist(), strict=True), rating, strict=True))
        self.mean_ = sum(cells.values()) / len(cells)
        cells = {cell: r - self.mean_ for cell, r in cells.items()}
        self.item_offsets_, cells = self.take_away(cells, 1, n_items)
        self.user_offsets_, cells = self.take_away(cells, 0, self.n_users)
        films, users = defaultdict(dict), defaultdict(dict)
        for (u, i), value in cells.items():
            users[u][i], films[i][u] = value, value
        self.items_ = self.start
        for _ in range(self.rounds):
            self.users_ = self.improved(users, self.items_, self.n_users, k)
            self.items_ = self.improved(films, self.users_, n_items, k)
        return self

    def take_away(self, cells, side, n):
        groups = defaultdict(list)
        for cell, value in cells.items():
            groups[cell[side]].append(value)
        own = np.array([sum(groups[g]) / (len(groups[g]) + self.weight) for g in range(n)])
        return own, {cell: value - own[cell[side]] for cell, value in cells.items()}

    def improved(self, ratings, fixed, n, k):
        rows = [([fixed[j] for j in ratings[g]], list(ratings[g].values())) for g in range(n)]
        return np.array([ridge(known, values, self.weight, k) for known, values in rows])

    def predict(self, user, item):
        answer = []
        for u, i in zip(user, item, strict=True):
            offset = self.mean_ + self.user_offsets_[u] + self.item_offsets_[i]
            answer.append(offset + self.users_[u] @ self.items_[i])
        return np.array(answer)
