import numpy as np


def split(events):
    """Return (earlier, last): the last purchase of each customer who has more than one, apart."""
    times = {}
    for user, _, time in events.tolist():
        times.setdefault(user, []).append(time)
    # All but the first: a customer with one purchase has none to hide.
    hidden = {}
    for user, when in times.items():
        hidden[user] = max(sorted(when)[1:], default=None)
    is_last = np.array([time == hidden[user] for user, _, time in events.tolist()])
    return events[~is_last], events[is_last]


class Shop:
    """What the two models have in common: who has what, and the order of a recommendation."""

    def __init__(self, n_users, n_items):
        self.shape = n_users, n_items

    def fit(self, events):
        """Learn from rows of customer, item and time."""
        self.has = np.zeros(self.shape)
        self.has[events[:, 0], events[:, 1]] = 1
        self.customers = self.has.sum(axis=0)
        return self

    def scores(self, user):
        """Return a score for each item; -inf for those that the customer has."""
        return np.where(self.has[user], -np.inf, self.rated(self.has[user]))

    def recommend(self, user, n):
        """Return the numbers of the best n items that the customer does not have."""
        # The last key counts first; what is equal in both keeps the order of the numbers.
        order = np.lexsort((-self.customers, -self.scores(user)))
        return [int(item) for item in order if not self.has[user, item]][:n]


class Popular(Shop):
    """The same best-sellers for everybody."""

    def rated(self, owned):
        return self.customers


class Together(Shop):
    """What those have who have the same: cosines between items, added up."""

    def fit(self, events):
        super().fit(events)
        both = self.has.T @ self.has
        size = np.sqrt(np.outer(self.customers, self.customers))
        self.likeness = both / np.maximum(size, 1)  # where size is 0, both is
        return self

    def rated(self, owned):
        return self.likeness @ owned


def hits(model, last, n):
    """Return the share of these purchases that stand among the n recommended to the customer."""
    return float(np.mean([item in model.recommend(user, n) for user, item, _ in last.tolist()]))


def compare(events, n_users, n_items, n):
    """Return the share of hits of both models, on purchases that neither has seen."""
    earlier, last = split(events)
    popular = Popular(n_users, n_items).fit(earlier)
    together = Together(n_users, n_items).fit(earlier)
    return {"popular": hits(popular, last, n), "together": hits(together, last, n)}
