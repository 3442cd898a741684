"""You take a job that you have seen before for a cycle. Bread needs flour and yeast, and both need the shop: the shop is seen twice, and
nothing goes round. Only a job that is still on the way, begun and not finished, closes a cycle."""


def stretches_that_fit(tokens, limit):
    """Return how many stretches of one or more messages in a row have at most limit tokens."""
    found = 0
    total = 0
    start = 0
    for place, size in enumerate(tokens):
        total += size
        while total > limit:
            total -= tokens[start]
            start += 1
        found += place - start + 1  # the stretches that end here
    return found


def ready_at(goal, ask):
    """Return the minute at which goal is finished, or None if it waits for itself."""
    seen = set()

    def visit(job):
        if job in seen:
            return None
        seen.add(job)
        minutes, needs = ask(job)
        start = 0
        for need in needs:
            end = visit(need)
            if end is None:
                return None
            start = max(start, end)
        return start + minutes

    return visit(goal)


def largest_batch(fits):
    """Return the largest batch that fits, 0 if none does."""
    if not fits(1):
        return 0
    low, high = 1, 2
    while fits(high):
        low, high = high, 2 * high
    while high - low > 1:  # low fits, high does not
        middle = (low + high) // 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return low
