"""You return a single item, the one at which it begins to fail. Where 2 and 7 are needed together,
7 alone does not fail, and the person you send it to sees nothing. The list that you return must
fail."""

def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    kind = failure(run, items)
    if kind is None:
        raise ValueError("there is no failure to begin with")

    def fails(part):
        return failure(run, part) is kind

    for end in range(len(items) + 1):
        if fails(items[:end]):
            return items[end - 1 : end] if end else []
    return items


def failure(run, part):
    """Return the class of the error that run raises for this part; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return type(error)
    return None
