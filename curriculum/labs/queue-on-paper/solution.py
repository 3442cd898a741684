import math


def simulate(arrivals, work, workers, places):
    """Return the latency of each request, or None where it is refused."""
    free = [-math.inf] * workers
    begins = []
    latencies = []
    for i, moment in enumerate(arrivals):
        worker = free.index(min(free))
        room = places - sum(begin > moment for begin in begins)
        if free[worker] > moment and not room:
            latencies.append(None)
            continue
        begin = max(moment, free[worker])
        begins.append(begin)
        free[worker] = begin + work[i]
        latencies.append(free[worker] - moment)
    return latencies


def workers_needed(arrivals, work, places, limit):
    """Return the smallest number of workers that keeps the promise."""
    place = math.ceil(95 * len(arrivals) / 100)
    if sorted(work)[place - 1] > limit:
        raise ValueError("the work alone takes longer than the limit")
    workers = 1
    while True:
        latencies = simulate(arrivals, work, workers, places)
        if None not in latencies and sorted(latencies)[place - 1] <= limit:
            return workers
        workers += 1
