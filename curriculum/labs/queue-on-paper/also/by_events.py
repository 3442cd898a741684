"""Steps from event to event: first all ends up to the moment of an arrival, then the arrival."""

from collections import deque
from heapq import heappop, heappush


def simulate(arrivals, work, workers, places):
    latencies = [None] * len(arrivals)
    ends, queue = [], deque()

    def begin(i, now):
        heappush(ends, now + work[i])
        latencies[i] = now + work[i] - arrivals[i]

    def pass_time(until):
        while ends and (until is None or ends[0] <= until):
            now = heappop(ends)
            if queue:
                begin(queue.popleft(), now)

    for i, moment in enumerate(arrivals):
        pass_time(moment)
        if len(ends) < workers:
            begin(i, moment)
        elif len(queue) < places:
            queue.append(i)
    pass_time(None)
    return latencies


def workers_needed(arrivals, work, places, limit):
    n = len(arrivals)
    enough = -(-95 * n // 100)
    for workers in range(1, n + 1):
        latencies = simulate(arrivals, work, workers, places)
        refused = sum(ms is None for ms in latencies)
        if refused == 0 and sum(ms <= limit for ms in latencies) >= enough:
            return workers
    raise ValueError(f"no number of workers keeps {limit} ms")
