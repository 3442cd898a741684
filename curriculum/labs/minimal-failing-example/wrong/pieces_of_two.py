"""Your pieces become smaller, but you stop at pieces of two. What is left may hold an item that is
not needed, next to one that is. Go down to single items."""

def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    kind = failure(run, items)
    if kind is None:
        raise ValueError("there is no failure to begin with")

    def fails(part):
        return failure(run, part) is kind

    left, size = items, len(items)
    while size > 1:
        left = without_pieces(left, size, fails)
        size //= 2
    return without_pieces(left, 2, fails)


def failure(run, part):
    """Return the class of the error that run raises for this part; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return type(error)
    return None


def without_pieces(items, size, fails):
    """Leave out each piece of this size without which the rest still fails."""
    left = list(items)
    # From the end, so that what goes does not move what is still to be tried.
    for start in reversed(range(0, len(items), size)):
        rest = left[:start] + left[start + size :]
        if fails(rest):
            left = rest
    return left
