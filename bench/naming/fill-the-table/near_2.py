import numpy as np


class Factors:
    def __init__(self, n_users, start, weight, rounds):
        self.n_users = n_users
        self.n_items, self.k = start.shape
        self.start = np.array(start, dtype=float)
        self.weight = weight
        self.rounds = rounds

    def _solve(self, Q, e):
        A = Q.T @ Q
        for j in range(self.k):
            A[j, j] += self.weight
        return np.linalg.solve(A, Q.T @ e)

    def fit(self, user, item, rating):
        by_user = [np.flatnonzero(user == u) for u in range(self.n_users)]
        by_item = [np.flatnonzero(item == i) for i in range(self.n_items)]

        self.mean_ = float(np.mean(rating))
        e = np.asarray(rating, dtype=float) - self.mean_

        self.item_offsets_ = np.zeros(self.n_items)
        for i, rows in enumerate(by_item):
            self.item_offsets_[i] = e[rows].sum() / (len(rows) + self.weight)
        e = e - self.item_offsets_[item]

        self.user_offsets_ = np.zeros(self.n_users)
        for u, rows in enumerate(by_user):
            self.user_offsets_[u] = e[rows].sum() / (len(rows) + self.weight)
        e = e - self.user_offsets_[user]

        P = np.zeros((self.n_users, self.k))
        Q = self.start.copy()
        for _ in range(self.rounds):
            for u, rows in enumerate(by_user):
                P[u] = self._solve(Q[item[rows]], e[rows])
            for i, rows in enumerate(by_item):
                if len(rows) > 0:
                    Q[i] = self._solve(P[user[rows]], e[rows])
        self.users_, self.items_ = P, Q
        return self

    def predict(self, user, item):
        out = []
        for u, i in zip(user, item):
            out.append(self.mean_ + self.item_offsets_[i] + self.user_offsets_[u] + self.users_[u] @ self.items_[i])
        return np.array(out, dtype=float)
