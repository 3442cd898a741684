"""You also count the requests that are being worked on as waiting. With one worker and one place,
the second request is refused although nobody waits: the first stands at the worker and needs no
place."""

import math


def simulate(arrivals, work, workers, places):
    """Return the latency of each request, or None where it is refused."""
    free = [-math.inf] * workers
    ends = []
    latencies = []
    for i, moment in enumerate(arrivals):
        worker = free.index(min(free))
        room = places - sum(end > moment for end in ends)
        if free[worker] > moment and room <= 0:
            latencies.append(None)
            continue
        begin = max(moment, free[worker])
        free[worker] = begin + work[i]
        ends.append(free[worker])
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
