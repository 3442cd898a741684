def shrink(items, run):
    """Return a minimal list: shrink one half while the other is held, then the other."""
    wanted = outcome(run, items)
    if wanted is None:
        raise ValueError("this does not fail")

    def needed(part, before, after):
        """Return what of part is needed between before and after."""
        if outcome(run, before + after) is wanted:
            return []
        if len(part) == 1:
            return part
        half = len(part) // 2
        second = needed(part[half:], before + part[:half], after)
        return needed(part[:half], before, second + after) + second

    found = needed(list(items), [], [])
    for place in range(len(found)):
        if outcome(run, found[:place] + found[place + 1 :]) is wanted:
            return shrink(found[:place] + found[place + 1 :], run)
    return found


def outcome(run, part):
    """Return the class of the error for part, or None."""
    try:
        run(part)
    except Exception as error:
        return error.__class__
    return None
