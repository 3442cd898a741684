"""You keep the half that fails, and stop when neither does. Items 2 and 7 of the lesson lie in
different halves, so you stop with all eight. Leave pieces out instead of keeping them: without 3
and 4 it still fails, whatever half they are in."""

def shrink(items, run):
    """Return a list that still fails, from which no single item can be left out."""
    kind = failure(run, items)
    if kind is None:
        raise ValueError("there is no failure to begin with")

    def fails(part):
        return failure(run, part) is kind

    left = list(items)
    while len(left) > 1:
        half = len(left) // 2
        if fails(left[:half]):
            left = left[:half]
        elif fails(left[half:]):
            left = left[half:]
        else:
            break
    return [] if fails([]) else left


def failure(run, part):
    """Return the class of the error that run raises for this part; None if it raises none."""
    try:
        run(part)
    except Exception as error:
        return type(error)
    return None
