"""Calls `forward` with a layer that stands in the list twice."""


def twice(forward, layer, X):
    """Return forward([layer, layer], X), where the two are one object."""
    return forward([layer, layer], X)
