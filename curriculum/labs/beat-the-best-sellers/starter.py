import numpy as np


def split(events):
    """Return (earlier, last): the last purchase of each customer who has more than one, apart."""
    # TODO: the last row of the table is not the last purchase of each customer
    return events[:-1], events[-1:]


class Popular:
    """The same best-sellers for everybody."""

    def __init__(self, n_users, n_items):
        self.shape = n_users, n_items

    def fit(self, events):
        """Learn from rows of customer, item and time."""
        self.has = np.zeros(self.shape)
        self.has[events[:, 0], events[:, 1]] = 1
        return self

    def scores(self, user):
        """Return a score for each item; -inf for those that the customer has."""
        return self.has.sum(axis=0)  # TODO: those that the customer has

    def recommend(self, user, n):
        """Return the numbers of the best n items that the customer does not have."""
        raise NotImplementedError("which items are best?")  # TODO


class Together:
    """What those have who have the same: cosines between items, added up."""

    # TODO: the same methods


def hits(model, last, n):
    """Return the share of these purchases that stand among the n recommended to the customer."""
    raise NotImplementedError("how many were found?")  # TODO


def compare(events, n_users, n_items, n):
    """Return the share of hits of both models, on purchases that neither has seen."""
    raise NotImplementedError("which purchases may fit see?")  # TODO
