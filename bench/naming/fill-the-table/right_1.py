import numpy as np


class Factors:
    def __init__(self, n_users, start, weight, rounds):
        self._args = int(n_users), np.array(start, dtype=float, copy=True), float(weight), int(rounds)

    @staticmethod
    def _ridge(who, whom, e, fixed, n, weight):
        """Solve all n systems of one side at once."""
        k = fixed.shape[1]
        gram = np.repeat((weight * np.identity(k))[None], n, axis=0)
        moment = np.zeros((n, k))
        seen = fixed[whom]
        np.add.at(gram, who, seen[:, :, None] * seen[:, None, :])
        np.add.at(moment, who, seen * e[:, None])
        return np.linalg.solve(gram, moment[:, :, None])[:, :, 0]

    def fit(self, user, item, rating):
        n_users, start, weight, rounds = self._args
        n_items = start.shape[0]
        e = np.array(rating, dtype=float)
        self.mean_ = e.sum() / e.size
        e -= self.mean_

        def shift(who, n):
            up, down = np.zeros(n), np.full(n, weight)
            np.add.at(up, who, e)
            np.add.at(down, who, 1.0)
            return up / down

        self.item_offsets_ = shift(item, n_items)
        e -= self.item_offsets_[item]
        self.user_offsets_ = shift(user, n_users)
        e -= self.user_offsets_[user]

        self.items_ = start.copy()
        for _ in range(rounds):
            self.users_ = self._ridge(user, item, e, self.items_, n_users, weight)
            self.items_ = self._ridge(item, user, e, self.users_, n_items, weight)
        return self

    def predict(self, user, item):
        left = np.column_stack([self.users_[user], self.user_offsets_[user], np.ones(len(user))])
        right = np.column_stack([self.items_[item], np.ones(len(item)), self.item_offsets_[item]])
        return self.mean_ + np.sum(left * right, axis=1)
