"""Complete it: levels that never fall

A mountain service has several danger levels. For each it has counted the days at this level and the days with an avalanche. By chance, a higher level sometimes had a smaller share of avalanche days than a lower one. Make shares that never fall: as long as a level has a smaller share than the one before it, the two are pooled into one group, which then has one share, and may have to be pooled with its neighbours in turn. Fill in the gaps.

- `days`: a list of whole numbers above 0, from the lowest level up. `avalanches`: a list of the same length, each number from 0 to the number of days of this level. Both have at least one item. Neither is changed.
- Returns a list of floats, one share for each *level*, that never falls.

>>> avalanche_levels([10, 10, 30], [1, 3, 3])
[0.1, 0.15, 0.15]
>>> avalanche_levels([10, 10, 10], [5, 6, 1])
[0.4, 0.4, 0.4]
"""

kind = "complete"
minutes = 8
chapter = "02-seven-times-in-ten"
hint = "A group is a list of three numbers: its days, its avalanche days and its levels. Pooling takes the last group off, and adds its three numbers to those of the group before it."

starter = '''
def avalanche_levels(days: list[int], avalanches: list[int]) -> list[float]:
    groups = []
    for n, hits in zip(days, avalanches):
        groups.append([n, hits, 1])
        while len(groups) > 1 and ...:
            last = groups.pop()
            ...
    shares = []
    for n, hits, levels in groups:
        shares.extend(...)
    return shares
'''


def avalanche_levels(days: list[int], avalanches: list[int]) -> list[float]:
    groups = []
    for n, hits in zip(days, avalanches):
        groups.append([n, hits, 1])
        while len(groups) > 1 and groups[-1][1] / groups[-1][0] < groups[-2][1] / groups[-2][0]:
            last = groups.pop()
            groups[-1] = [groups[-1][i] + last[i] for i in range(3)]
    shares = []
    for n, hits, levels in groups:
        shares.extend([hits / n] * levels)
    return shares


def cases(rng):
    yield [4], [1]
    yield [4, 4], [1, 2]
    yield [4, 4], [2, 1]
    yield [10, 10, 30], [1, 3, 3]
    yield [10, 10, 10], [5, 6, 1]
    yield [10, 40, 10], [4, 4, 3]
    yield [5, 5, 5, 5], [4, 3, 2, 1]
    yield [8, 8, 8, 8], [0, 6, 4, 1]
    yield [20, 5, 5, 10, 40], [2, 2, 0, 9, 4]
    yield [6, 6, 6], [2, 2, 2]
    for n in (5, 7, 10):
        days = rng.integers(4, 40, n).tolist()
        yield days, [int(d * s) for d, s in zip(days, rng.random(n).tolist())]
        yield [30, 10, 10] + days, [12, 5, 3] + [0] * n


def wrong_mean_of_the_shares(days, avalanches):
    """You pool the shares by their mean. A level with many days has to count more: add up days and avalanche days."""
    groups = []
    for n, hits in zip(days, avalanches):
        groups.append((hits / n, 1))
        while len(groups) > 1 and groups[-1][0] < groups[-2][0]:
            (b, k), (a, m) = groups.pop(), groups.pop()
            groups.append(((a + b) / 2, k + m))
    return [s for s, k in groups for _ in range(k)]


def wrong_highest_so_far(days, avalanches):
    """You raise each share to the highest one before it. Then the shares are too large altogether; pooling keeps the number of avalanche days as it was."""
    shares = []
    for n, hits in zip(days, avalanches):
        shares.append(max(shares[-1:] + [hits / n]))
    return shares


def wrong_pooled_once(days, avalanches):
    """You don't look back after pooling. The share of the new group may be smaller than that of the group before it."""
    groups = []
    for n, hits in zip(days, avalanches):
        groups.append([n, hits, 1])
        if len(groups) > 1 and groups[-1][1] / groups[-1][0] < groups[-2][1] / groups[-2][0]:
            last = groups.pop()
            groups[-1] = [groups[-1][i] + last[i] for i in range(3)]
    return [h / n for n, h, k in groups for _ in range(k)]


def wrong_one_share_for_each_group(days, avalanches):
    """Your list has one share for each group. Each level needs one, so a pooled group gives its share several times."""
    groups = []
    for n, hits in zip(days, avalanches):
        groups.append([n, hits, 1])
        while len(groups) > 1 and groups[-1][1] / groups[-1][0] < groups[-2][1] / groups[-2][0]:
            last = groups.pop()
            groups[-1] = [groups[-1][i] + last[i] for i in range(3)]
    return [h / n for n, h, _ in groups]
