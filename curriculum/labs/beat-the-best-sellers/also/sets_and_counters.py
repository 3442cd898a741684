from collections import Counter, defaultdict
from itertools import permutations
from math import inf, sqrt

import numpy as np


def split(events):
    """Walk through each customer's purchases in the order of time."""
    by_user = defaultdict(list)
    for place, (user, _, time) in enumerate(events.tolist()):
        by_user[user].append((time, place))
    hidden = {max(bought)[1] for bought in by_user.values() if len(bought) >= 2}
    places = range(len(events))
    return (
        events[[place for place in places if place not in hidden]],
        events[[place for place in places if place in hidden]],
    )


class Popular:
    def __init__(self, n_users, n_items):
        self.n_items = n_items

    def fit(self, events):
        self.baskets, self.count = defaultdict(set), Counter()
        for user, item, _ in events.tolist():
            self.baskets[user].add(item)
            self.count[item] += 1
        return self

    def score(self, user, item):
        return float(self.count[item])

    def scores(self, user):
        owned = self.baskets.get(user, set())
        return np.array([-inf if i in owned else self.score(user, i) for i in range(self.n_items)])

    def recommend(self, user, n):
        left = set(range(self.n_items)) - self.baskets.get(user, set())
        scores = self.scores(user)
        return sorted(left, key=lambda i: (-scores[i], -self.count[i], i))[:n]


class Together(Popular):
    def fit(self, events):
        super().fit(events)
        self.pairs = Counter()
        for basket in self.baskets.values():
            self.pairs.update(permutations(basket, 2))
        return self

    def score(self, user, item):
        return sum(
            self.pairs[item, other] / sqrt(self.count[item] * self.count[other])
            for other in self.baskets.get(user, ())
            if self.pairs[item, other]
        )


def hits(model, last, n):
    found = sum(int(item in set(model.recommend(int(user), n))) for user, item in last[:, :2])
    return found / len(last)


def compare(events, n_users, n_items, n):
    earlier, last = split(events)
    popular = hits(Popular(n_users, n_items).fit(earlier), last, n)
    together = hits(Together(n_users, n_items).fit(earlier), last, n)
    return dict(popular=popular, together=together)
