"""A model whose recommendations are known, to be measured by your function hits."""


class Known:
    """Recommends from a list for each customer."""

    def __init__(self, lists):
        self.lists = lists

    def recommend(self, user, n):
        return self.lists[user][:n]


def share(hits, lists, last, n):
    """Return what your hits says of such a model."""
    return hits(Known(lists), last, n)
