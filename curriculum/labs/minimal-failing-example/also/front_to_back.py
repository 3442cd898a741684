def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    kind = failure(run, items)
    if kind is None:
        raise ValueError("there is no failure to begin with")
    left, size = list(items), len(items)
    while True:
        before = len(left)
        left = without_pieces(left, size, lambda part: failure(run, part) is kind)
        if size == 1 and len(left) == before:
            return left
        size = max(1, size // 2)


def failure(run, part):
    """Return the class of the error that run raises for this part; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return type(error)
    return None


def without_pieces(items, size, fails):
    """Leave out each piece of this size without which the rest still fails."""
    place = 0
    while place < len(items):
        rest = items[:place] + items[place + size :]
        if fails(rest):
            items = rest
        else:
            place += size
    return items
