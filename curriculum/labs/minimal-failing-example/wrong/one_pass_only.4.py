def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    kind = failure(run, items)
    if kind is None:
        raise ValueError("there is no failure to begin with")
    left, size = list(items), max(1, len(items) // 2)
    while size >= 1:
        start = 0
        while start < len(left):
            rest = left[:start] + left[start + size :]
            if failure(run, rest) is kind:
                left = rest
            else:
                start += size
        size //= 2
    return left


def failure(run, part):
    """Return the class of the error that run raises for this part; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return type(error)
    return None
