"""The cheapest trip with the fewest trains

"Here are train connections, each with a price. What does the cheapest trip from `start` to `goal` cost? And if
several trips cost the same, I'd like the one with the fewest trains." A price can be 0, since some local trains are
free.

- `trains`: a dict, town -> list of tuples `(next town, price)`, prices 0 or more. Trains run in this direction only. Each town is a key.
- `start`, `goal`: towns, possibly the same.
- Returns a tuple `(cost, number of trains)`; None if there's no trip. From a town to itself it is `(0, 0)`.


>>> cheapest_trip({"A": [("B", 9), ("C", 2)], "C": [("B", 3)], "B": []}, "A", "B")
(5, 2)
>>> cheapest_trip({"A": [], "B": [("A", 1)]}, "A", "B") is None
True
"""

minutes = 10
chapter = "08-intervals-and-heaps"
hint = "A heap hands out the smallest tuple. Which tuple puts cost first and trains second? A town is final when it comes out of the heap, and not before. With E trains, O(E log E) is expected: each is pushed once."

import heapq


def cheapest_trip(
    trains: dict[str, list[tuple[str, int]]], start: str, goal: str
) -> tuple[int, int] | None:
    final = set()
    heap = [(0, 0, start)]
    while heap:
        cost, count, town = heapq.heappop(heap)
        if town == goal:
            return cost, count
        if town not in final:
            final.add(town)
            for after, price in trains[town]:
                heapq.heappush(heap, (cost + price, count + 1, after))
    return None


def _trains(text):
    trains = {}
    for one in text.split():
        trains.setdefault(one[0], []).append((one[1], int(one[2:])))
        trains.setdefault(one[1], [])
    return trains


def cases(rng):
    yield ({"A": []}, "A", "A")
    yield ({"A": [], "B": [("A", 1)]}, "A", "B")
    yield (_trains("AB4"), "A", "B")
    yield (_trains("AB9 AC2 CB3"), "A", "B")
    yield (_trains("AB3 AC1 CB9"), "A", "B")
    yield (_trains("AB5 AC2 CB3"), "A", "B")
    yield (_trains("AB3 AB9"), "A", "B")
    yield (_trains("AC2 CB3 AB5 BA1"), "A", "B")
    yield (_trains("AB0 BC0 CD0 AD0"), "A", "D")
    yield (_trains("AB1 BA1 BC7 AC9"), "A", "C")
    yield (_trains("AB4 AC1 CB2 BD5 CD8 DE1"), "A", "E")
    yield (_trains("AB2 BC2 CD2 AD7 DA1"), "A", "D")
    yield (_trains("AB2 BC2 CD2 AD6 CE1"), "A", "D")
    yield (_trains("AE9 AB1 BC1 CD1 DE1"), "A", "E")
    yield (_trains("AB1 AC1 BD5 CD1 DB1"), "A", "B")
    yield (_trains("AB3 AC3 BD1 CD0 BE1 DE1"), "A", "E")
    yield (_trains("AC1 AD2 CB9 DB1"), "A", "B")
    yield (_trains("AC1 AD3 CE5 DE1 EB1"), "A", "B")
    yield (_trains("AC2 AD3 CF9 DF2 FB4"), "A", "B")
    for n in (6, 8):
        trains = {town: [] for town in "ABCDEFGH"[:n]}
        for _ in range(3 * n):
            i, j, price = rng.integers(0, n, 3).tolist()
            if i != j:
                trains["ABCDEFGH"[i]].append(("ABCDEFGH"[j], 2 * price + 1))
        yield (trains, "A", "F")


def wrong_fewest_trains(trains, start, goal):
    """You look for the fewest trains. The cost comes first. `cheapest_trip({"A": [("B", 9), ("C", 2)], "C": [("B", 3)], "B": []}, "A", "B")` gives (9, 1), not (5, 2)."""
    edge = {start: 0}
    seen = {start}
    for count in range(len(trains) + 1):
        if goal in edge:
            return edge[goal], count
        following = {}
        for town, cost in edge.items():
            for after, price in trains[town]:
                if after not in seen:
                    total = cost + price
                    following[after] = min(total, following.get(after, total))
        seen |= set(following)
        edge = following
    return None


def wrong_final_too_early(trains, start, goal):
    """You mark a town when it is pushed. A cheaper way to it that is found later is passed over. `cheapest_trip({"A": [("B", 9), ("C", 2)], "C": [("B", 3)], "B": []}, "A", "B")` gives (9, 1), not (5, 2)."""
    seen = {start}
    heap = [(0, 0, start)]
    while heap:
        cost, count, town = heapq.heappop(heap)
        if town == goal:
            return cost, count
        for after, price in trains[town]:
            if after not in seen:
                seen.add(after)
                heapq.heappush(heap, (cost + price, count + 1, after))
    return None


def wrong_next_train_cheapest(trains, start, goal):
    """You always take the cheapest train from where you are. Behind it, the trip may be dear, or end. `cheapest_trip({"A": [("B", 3), ("C", 1)], "C": [("B", 9)], "B": []}, "A", "B")` gives (10, 2), not (3, 1)."""
    cost = 0
    count = 0
    town = start
    seen = {start}
    while town != goal:
        onward = [(price, after) for after, price in trains[town] if after not in seen]
        if not onward:
            return None
        price, town = min(onward)
        seen.add(town)
        cost += price
        count += 1
    return cost, count


def wrong_counts_towns(trains, start, goal):
    """You count the towns on the way. There is one train less. `cheapest_trip({"A": []}, "A", "A")` gives (0, 1), not (0, 0)."""
    found = _settled(trains, start, goal)
    return None if found is None else (found[0], found[1] + 1)


def _settled(trains, start, goal):
    best = {start: (0, 0)}
    changed = True
    while changed:
        changed = False
        for town in trains:
            for after, price in trains[town]:
                if town in best:
                    way = (best[town][0] + price, best[town][1] + 1)
                    if after not in best or way < best[after]:
                        best[after] = way
                        changed = True
    return best.get(goal)
