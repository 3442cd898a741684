"""You follow the way with the most jobs. What counts is the minutes: one job of 100 minutes is finished later than three of 5."""


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
    known = {}

    def visit(job):
        if job not in known:
            known[job] = None
            minutes, needs = ask(job)
            best = (0, 0)
            for need in needs:
                way = visit(need)
                if way is None:
                    return None
                if way[0] > best[0]:
                    best = way
            known[job] = (best[0] + 1, best[1] + minutes)
        return known[job]

    way = visit(goal)
    return None if way is None else way[1]


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
