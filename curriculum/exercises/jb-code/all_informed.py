"""When does everybody know?

"News breaks in some towns at the same time. Each minute it spreads from a town that knows to all its neighbours. After how many minutes
does every town know?" You may ask: what if some town can't be reached? Then return -1.

- `roads`: a dict, town -> list of its neighbours. Roads go both ways, each town is a key, and the dict may be empty.
- `first`: a list of the towns that know from the start, without repetitions; possibly empty.
- Returns an int. If all towns know from the start, or there is no town at all, it is 0.

>>> roads = {"A": ["B"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C"]}
>>> all_informed(roads, ["A"])
3
>>> all_informed(roads, ["A", "D"])
1
"""

minutes = 9
chapter = "03-stacks-queues-halves"
hint = "A queue may begin with several towns, all with minute 0. Then nothing else changes. Which minute is the answer?"
equivalent = {
    "Compare_Lt_NotEq @ 15:if len(minute) < len(roads): -> if len(minute) != len(roads):": "there are never more towns informed than towns",
}

from collections import deque


def all_informed(roads: dict[str, list[str]], first: list[str]) -> int:
    minute = {}
    for town in first:
        minute[town] = 0
    queue = deque(first)
    while queue:
        town = queue.popleft()
        for neighbour in roads[town]:
            if neighbour not in minute:
                minute[neighbour] = minute[town] + 1
                queue.append(neighbour)
    if len(minute) < len(roads):
        return -1
    return max(minute.values(), default=0)


def _net(pairs, names=""):
    roads = {}
    for name in names:
        roads[name] = []
    for a, b in pairs:
        roads.setdefault(a, []).append(b)
        roads.setdefault(b, []).append(a)
    return roads


def cases(rng):
    line = _net(["AB", "BC", "CD", "DE"])
    yield ({}, [])
    yield (_net([], "A"), ["A"])
    yield (_net([], "A"), [])
    yield (_net([], "AB"), ["A"])
    yield (_net([], "AB"), ["A", "B"])
    yield (_net(["AB"]), ["A"])
    yield (_net(["AB"]), ["B", "A"])
    yield (line, ["A"])
    yield (line, ["A", "E"])
    yield (line, ["B", "C"])
    yield (_net(["AB", "CD"]), ["A"])
    yield (_net(["AB", "CD"]), ["A", "D"])
    yield (_net(["AB", "BC", "CD", "DA"]), ["A"])
    yield (_net(["AB", "BC", "CD", "DE", "EF", "FA"]), ["A", "B"])
    for n in (6, 9):
        letters = "ABCDEFGHIJ"[:n]
        pairs = [letters[i] + letters[int(rng.integers(max(0, i - 2), i))] for i in range(1, n)]
        yield (_net(pairs), [letters[0], letters[n - 1]])


def _minutes(roads, starts):
    minute = {}
    for town in starts:
        minute[town] = 0
    queue = deque(starts)
    while queue:
        town = queue.popleft()
        for neighbour in roads[town]:
            if neighbour not in minute:
                minute[neighbour] = minute[town] + 1
                queue.append(neighbour)
    return minute


def wrong_first_town_only(roads, first):
    """You begin with one town only. The news spreads from all of `first` at the same time, and that is faster."""
    minute = _minutes(roads, first[:1])
    return max(minute.values(), default=0) if len(minute) == len(roads) else -1


def wrong_unreached_ignored(roads, first):
    """You return the last minute in which something happened. A town that the news never reaches makes the answer -1."""
    return max(_minutes(roads, first).values(), default=0)


def wrong_minutes_added(roads, first):
    """You count a minute for each town that learns the news. Several towns learn it in the same minute."""
    minute = _minutes(roads, first)
    return len(minute) - len(first) if len(minute) == len(roads) else -1


def wrong_one_round_more(roads, first):
    """You also count a last round in which nobody new is informed. The answer is the minute in which the last town learns the news."""
    minute = _minutes(roads, first)
    return max(minute.values()) + 1 if roads and len(minute) == len(roads) else -1
