"""You add up the minutes of all jobs that `goal` needs, each once. That would be right for a machine that runs one job at a time.
They run at the same time: with `a` of 5 minutes and `b` of 3, `c` starts at 5 and not at 8."""


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
    state = {}
    spent = []

    def visit(job):
        if job in state:
            return state[job]
        state[job] = False
        minutes, needs = ask(job)
        spent.append(minutes)
        fine = all([visit(need) for need in needs])
        state[job] = fine
        return fine

    return sum(spent) if visit(goal) else None


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
