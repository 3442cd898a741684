import numpy as np


def split(events):
    """Sort by customer and time: the last row of each customer is the one before the next."""
    order = np.lexsort((events[:, 2], events[:, 0]))
    users = events[order, 0]
    ends = np.append(users[1:] != users[:-1], True)
    begins = np.insert(users[1:] != users[:-1], 0, True)
    hidden = np.zeros(len(events), dtype=bool)
    hidden[order[ends & ~begins]] = True
    return events[~hidden], events[hidden]


class Popular:
    def __init__(self, n_users, n_items):
        self.n_users, self.n_items = n_users, n_items

    def fit(self, events):
        self.table = np.zeros((self.n_users, self.n_items), dtype=bool)
        np.logical_or.at(self.table, (events[:, 0], events[:, 1]), True)
        self.sales = np.count_nonzero(self.table, axis=0)
        self.all_scores = np.tile(self.sales.astype(float), (self.n_users, 1))
        return self

    def scores(self, user):
        answer = self.all_scores[user].copy()
        answer[self.table[user]] = -np.inf
        return answer

    def recommend(self, user, n):
        ranked = np.argsort(-self.sales, kind="stable")
        ranked = ranked[np.argsort(-self.scores(user)[ranked], kind="stable")]
        return ranked[: min(n, np.count_nonzero(~self.table[user]))].tolist()


class Together(Popular):
    def fit(self, events):
        super().fit(events)
        columns = self.table / np.maximum(np.sqrt(self.sales), 1)
        self.all_scores = self.table @ (columns.T @ columns)
        return self


def hits(model, last, n):
    return sum(item in model.recommend(user, n) for user, item, _ in last.tolist()) / len(last)


def compare(events, n_users, n_items, n):
    earlier, last = split(events)
    answer = {}
    for kind in (Popular, Together):
        answer[kind.__name__.lower()] = hits(kind(n_users, n_items).fit(earlier), last, n)
    return answer
