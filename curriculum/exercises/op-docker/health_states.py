'''Starting, healthy, unhealthy

Return the state of a container after each of its health checks.

- `checks`: a list of tuples `(second, well)` in order of time: when the check began, in seconds since the start of the container, and
  whether it succeeded.
- `start_period` in seconds and `retries` are those of `HEALTHCHECK`.
- A container is `"starting"`. A success makes it `"healthy"`, from whatever state, and sets the number of failures in a row back to 0.
- A failure raises that number by one. If it has reached `retries`, the container is `"unhealthy"`; else its state stays.
- While the container is `"starting"`, a failure *before* the second `start_period` doesn't count. At that second it does.

>>> health_states([(10, False), (20, False), (30, False), (40, True)], 20, 2)
['starting', 'starting', 'unhealthy', 'healthy']
'''

minutes = 9
chapter = "03-user-and-health"
hint = "Two variables go through the loop: the state and the number of failures in a row. Which failures don't change that number?"

equivalent = {
    "Compare_NotEq_Lt @ 6:elif state != 'starting' or second >= start_period: -> elif state < 'starting' or second >= start_period:": "an unhealthy container stays so until a success, which sets the row back",
    "Compare_GtE_Eq @ 8:if row >= retries: -> if row == retries:": "beyond that number the container is unhealthy already",
}


def health_states(checks: list[tuple[float, bool]], start_period: float, retries: int) -> list[str]:
    state, row, seen = "starting", 0, []
    for second, well in checks:
        if well:
            state, row = "healthy", 0
        elif state != "starting" or second >= start_period:
            row += 1
            if row >= retries:
                state = "unhealthy"
        seen.append(state)
    return seen


def cases(rng):
    yield ([], 0, 3)
    yield ([(5, True)], 0, 3)
    yield ([(5, False)], 0, 1)
    yield ([(5, False), (10, False), (15, True)], 0, 2)
    yield ([(10, False), (20, False), (30, False), (40, True)], 20, 2)
    yield ([(10, False), (20, False), (30, False)], 30, 1)
    yield ([(5, True), (10, False), (15, False), (20, True)], 60, 2)
    yield ([(5, False), (10, True), (15, False), (20, False), (25, False)], 60, 3)
    yield ([(5, True), (10, False), (15, True), (20, False), (25, True)], 0, 2)
    yield ([(5, False), (10, True), (15, False), (20, True), (25, False)], 0, 2)
    yield ([(10, False), (20, False), (30, False), (40, False)], 25, 2)
    yield ([(30, False), (60, False)], 60, 1)
    yield ([(4, True), (8, False), (12, False)], 40, 1)
    for n in (6, 9, 12):
        wells = [bool(x) for x in rng.integers(0, 2, n)]
        pairs = [(5 * i + 5, well) for i, well in enumerate(wells)]
        yield (pairs, int(rng.integers(1, 4)) * 5, 2)


def wrong_no_grace(checks, start_period, retries):
    """You count failures from the first second. During the start period a container that has never been healthy may fail."""
    state, row, seen = "starting", 0, []
    for _, well in checks:
        row = 0 if well else row + 1
        state = "healthy" if well else "unhealthy" if row >= retries else state
        seen.append(state)
    return seen


def wrong_grace_to_the_end(checks, start_period, retries):
    """You forgive every failure in the start period. The first success ends it: from then on failures count, however early."""
    state, row, seen = "starting", 0, []
    for second, well in checks:
        if well:
            state, row = "healthy", 0
        elif second >= start_period:
            row += 1
            state = "unhealthy" if row >= retries else state
        seen.append(state)
    return seen


def wrong_all_failures(checks, start_period, retries):
    """You count all failures since the start. Only those in a row count: a success sets their number back to 0."""
    state, row, seen = "starting", 0, []
    for second, well in checks:
        if well:
            state = "healthy"
        elif state != "starting" or second >= start_period:
            row += 1
            state = "unhealthy" if row >= retries else state
        seen.append(state)
    return seen


def wrong_grace_one_longer(checks, start_period, retries):
    """You forgive a failure exactly at the second `start_period`. The period is over by then."""
    state, row, seen = "starting", 0, []
    for second, well in checks:
        if well:
            state, row = "healthy", 0
        elif state != "starting" or second > start_period:
            row += 1
            state = "unhealthy" if row >= retries else state
        seen.append(state)
    return seen
