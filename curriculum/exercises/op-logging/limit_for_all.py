'''One percentile for all servers

Several servers keep histograms of their latencies with the same limits, cumulative: how many requests took at most that many
milliseconds. Return the smallest limit that at least `percent` per cent of *all* requests did not exceed.

- `limits`: a list of numbers, growing. `servers`: a list of lists of counts, one count for each limit and, as the last item, the
  number of all requests of the server. So each has one count more than there are limits.
- `percent`: a whole number from 1 to 100.
- Returns the limit, or `None` if even the largest is too small or if there was no request at all.

>>> limit_for_all([50, 100, 500], [[600, 860, 900, 900], [10, 40, 80, 100]], 95)
500
>>> limit_for_all([50, 100, 500], [[600, 860, 900, 900], [10, 40, 80, 100]], 99) is None
True
'''

minutes = 7
chapter = "02-numbers-that-add-up"
hint = "Add up the counts of all servers first, limit by limit. How many requests are 95 % of the total? Multiply first and divide last: 55 / 100 * 100 is a little more than 55."


def limit_for_all(limits: list, servers: list[list[int]], percent: int):
    total = sum(counts[-1] for counts in servers)
    for i, limit in enumerate(limits):
        below = sum(counts[i] for counts in servers)
        if total and below * 100 >= percent * total:
            return limit
    return None


def cases(rng):
    yield ([50, 100], [], 50)
    yield ([50, 100], [[0, 0, 0]], 50)
    yield ([50], [[9, 10]], 90)
    yield ([50], [[55, 100]], 55)
    yield ([50, 100, 500], [[600, 860, 900, 900], [10, 40, 80, 100]], 95)
    yield ([50, 100, 500], [[600, 860, 900, 900], [10, 40, 80, 100]], 99)
    yield ([10, 20, 40, 80], [[90, 95, 99, 100, 100], [0, 0, 1, 9, 10]], 90)
    yield ([10, 20, 40, 80], [[0, 0, 0, 5, 10], [900, 950, 990, 990, 990]], 95)
    yield ([10, 20, 40, 80], [[1, 2, 3, 4, 20], [2, 3, 4, 5, 6]], 60)
    yield ([10, 20, 40, 80], [[500, 600, 700, 800, 1000], [9, 9, 10, 10, 10], [9, 10, 10, 10, 10]], 75)
    for n in (3, 5):
        size = rng.integers(10, 400, n).tolist()
        servers = []
        for k in size:
            counts = sorted(rng.integers(0, k + 1, 4).tolist())
            servers.append([*counts, k])
        servers.append([0, 0, 0, 900, 1000])
        for percent in (50, 80):
            yield ([25, 50, 100, 250], servers, percent)


def _one(limits, counts, percent):
    for limit, count in zip(limits, counts):
        if counts[-1] and count * 100 >= percent * counts[-1]:
            return limit
    return None


def wrong_slowest_server(limits, servers, percent):
    """You work out a percentile for each server and take the largest. A small slow server then decides for all requests."""
    found = [_one(limits, counts, percent) for counts in servers]
    return max((f for f in found if f is not None), default=None) if None not in found else None


def wrong_mean_of_percentiles(limits, servers, percent):
    """You average the percentiles of the servers. The result is the percentile of nothing: a server with 10 requests weighs as much as one with 1,000."""
    found = [f for f in (_one(limits, counts, percent) for counts in servers) if f is not None]
    return sum(found) / len(found) if found else None


def wrong_total_of_the_buckets(limits, servers, percent):
    """You take the count at the largest limit for the number of all requests. Requests that took longer still are only in the last item."""
    total = sum(counts[len(limits) - 1] for counts in servers)
    for i, limit in enumerate(limits):
        if total and sum(counts[i] for counts in servers) * 100 >= percent * total:
            return limit
    return None


def wrong_not_cumulative(limits, servers, percent):
    """You add up the counts of all limits so far. They are cumulative: each already holds the ones before it."""
    total = sum(counts[-1] for counts in servers)
    below = 0
    for i, limit in enumerate(limits):
        below += sum(counts[i] for counts in servers)
        if total and below * 100 >= percent * total:
            return limit
    return None
