"""In which order to install

"Programs need other programs. Give me an order in which I can install them, so that everything comes after what it
needs. If there are several orders, whenever you have a choice take the program that is first in the alphabet." What
if the list is impossible? Then return None.

- `needs`: a dict, program -> list of the programs that must be installed before it, without repetitions. All programs are keys. The dict
  may be empty, and it isn't changed.
- Returns a list of all programs, or None if there is no such order.


>>> setup_order({"app": ["db", "web"], "web": ["db"], "db": [], "zip": []})
['db', 'web', 'app', 'zip']
>>> setup_order({"hen": ["egg"], "egg": ["hen"]}) is None
True
"""

minutes = 13
chapter = "06-graphs"
hint = "Count for each program how many it still waits for. A heap hands out the ready program that is first in the alphabet. With V programs and E needs, O(V log V + E) is expected: each program passes through the heap once."
equivalent = {
    "Compare_Eq_LtE @ 11:ready = [name for name in needs if waits[name] == 0] -> ready = [name for name in needs if waits[name] <= 0]": "a count is never below 0",
    "Compare_Eq_LtE @ 19:if waits[other] == 0: -> if waits[other] <= 0:": "a count is never below 0",
    "Compare_Eq_GtE @ 21:return order if len(order) == len(needs) else None -> return order if len(order) >= len(needs) else None": "no program is installed twice",
}

import heapq


def setup_order(needs: dict[str, list[str]]) -> list[str] | None:
    waits = {}
    frees = {name: [] for name in needs}
    for name, before in needs.items():
        waits[name] = len(before)
        for other in before:
            frees[other].append(name)
    ready = [name for name in needs if waits[name] == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        name = heapq.heappop(ready)
        order.append(name)
        for other in frees[name]:
            waits[other] -= 1
            if waits[other] == 0:
                heapq.heappush(ready, other)
    return order if len(order) == len(needs) else None


def cases(rng):
    yield ({},)
    yield ({"a": []},)
    yield ({"a": ["a"]},)
    yield ({"b": [], "a": []},)
    yield ({"a": [], "b": ["a"]},)
    yield ({"a": ["b"], "b": []},)
    yield ({"a": ["b"], "b": ["a"]},)
    yield ({"a": ["b"], "b": [], "c": []},)
    yield ({"a": ["c"], "b": [], "c": []},)
    yield ({"b": ["c"], "c": [], "d": [], "a": ["c"]},)
    yield ({"a": ["b"], "b": ["d"], "c": ["d"], "d": [], "e": []},)
    yield ({"app": ["db", "web"], "web": ["db"], "db": [], "zip": []},)
    yield ({"a": ["b"], "b": ["c"], "c": ["b"], "d": []},)
    yield ({"d": [], "c": ["d"], "b": ["d"], "a": ["b", "c"]},)
    yield ({"e": ["a"], "a": ["d"], "d": [], "c": [], "b": ["e", "c"]},)
    yield ({"f": [], "e": ["f"], "a": ["e"], "c": ["f"], "b": []},)
    for n in (6, 8):
        names = ["abcdefgh"[k] for k in rng.permutation(n).tolist()]
        needs = {name: [] for name in names}
        for i in range(1, n):
            for j in {int(rng.integers(0, i)), int(rng.integers(0, i))}:
                needs[names[i]].append(names[j])
        yield (needs,)


def wrong_circle_unnoticed(needs):
    """You return what could be installed, even if a cycle is left over. `setup_order({"a": ["a"]})` gives [], not None."""
    left = dict(needs)
    order = []
    while True:
        ready = [name for name in left if all(other in order for other in left[name])]
        if not ready:
            return order
        order.append(min(ready))
        del left[min(ready)]


def wrong_round_by_round(needs):
    """You install all that are ready, in order, and only then look for new ones. A program that has just become ready may be earlier in the alphabet. `setup_order({"a": ["b"], "b": [], "c": []})` gives ['b', 'c', 'a'], not ['b', 'a', 'c']."""
    left = dict(needs)
    order = []
    while left:
        ready = sorted(name for name in left if all(other in order for other in left[name]))
        if not ready:
            return None
        for name in ready:
            order.append(name)
            del left[name]
    return order


def wrong_needed_ones_last(needs):
    """You read the needs the wrong way round: what is needed comes last. `setup_order({"a": [], "b": ["a"]})` gives ['b', 'a'], not ['a', 'b']."""
    left = dict(needs)
    order = []
    while left:
        ready = [name for name in left if not any(name in left[other] for other in left)]
        if not ready:
            return None
        order.append(min(ready))
        del left[min(ready)]
    return order


def wrong_alphabet_first(needs):
    """You go through the alphabet and install what each program needs just before it. That's an order, but not the one asked for. `setup_order({"a": ["c"], "b": [], "c": []})` gives ['c', 'a', 'b'], not ['b', 'c', 'a']."""
    order = []
    open_now = []

    def install(name):
        if name in open_now:
            return False
        if name in order:
            return True
        open_now.append(name)
        fine = all([install(other) for other in sorted(needs[name])])
        open_now.pop()
        order.append(name)
        return fine

    if not all([install(name) for name in sorted(needs)]):
        return None
    return order
