"""Your program takes two errors for the same only if their messages are the same. A message often says where
or in what, `KeyError: 7 in 40000 items`, and changes as soon as an item is left out. So nothing ever goes,
and the small example is as long as the file. Only the class counts, `type(error)`."""


def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    wanted = failure(run, items)
    if wanted is None:
        raise ValueError("there is no failure to begin with")
    left, size = list(items), max(len(items), 1)
    while True:
        before = list(left)
        for start in reversed(range(0, len(left), size)):
            rest = left[:start] + left[start + size :]
            if failure(run, rest) == wanted:
                left = rest
        if size == 1 and left == before:
            return left
        size = max(size // 2, 1)


def failure(run, part):
    """Return the error that run raises for this part, as text; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return repr(error)
    return None
