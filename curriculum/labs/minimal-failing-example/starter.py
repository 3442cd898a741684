def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    # TODO: leave pieces out, large ones first, as long as it fails in the same way
    return items
