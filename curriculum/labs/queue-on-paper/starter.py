import math


def simulate(arrivals, work, workers, places):
    """Return the latency of each request, or None where it is refused."""
    # TODO: when is each worker next without work, and who is still waiting?


def workers_needed(arrivals, work, places, limit):
    """Return the smallest number of workers that keeps the promise."""
    # TODO
