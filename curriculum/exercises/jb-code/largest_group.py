"""The largest connected group

"We know who has met whom at a congress. A rumour spreads from anybody to all they have met, and from these to all
*they* have met. Show me the largest group that one rumour can reach."

- `people`: a list of different names, at least one. `meetings`: a list of tuples of two different people; a pair may be there twice.
- Returns the names of the largest group, in alphabetical order. Of several equally large groups, return the one with the person who is
  first in the alphabet. Somebody who has met nobody is a group alone.


>>> largest_group(["Ada", "Bo", "Cy", "Di", "Eve"], [("Di", "Ada"), ("Cy", "Eve"), ("Cy", "Di")])
['Ada', 'Cy', 'Di', 'Eve']
>>> largest_group(["Bo", "Ada"], [])
['Ada']
"""

minutes = 14
chapter = "06-graphs"
hint = "Begin a search at each person who hasn't been reached yet. If you go through them in alphabetical order, which group do you keep in case of a tie? O(V + E) after the sort, with one set for all searches."


def largest_group(people: list[str], meetings: list[tuple[str, str]]) -> list[str]:
    near = {name: [] for name in people}
    for a, b in meetings:
        near[a].append(b)
        near[b].append(a)
    best = []
    seen = set()
    for start in sorted(people):
        if start in seen:
            continue
        seen.add(start)
        group = [start]
        for name in group:
            for other in near[name]:
                if other not in seen:
                    seen.add(other)
                    group.append(other)
        if len(group) > len(best):
            best = group
    return sorted(best)


def _pairs(text):
    return [(pair[0], pair[1]) for pair in text.split()]


def cases(rng):
    yield (["a"], [])
    yield (["b", "a"], [])
    yield (["a", "b"], _pairs("ba"))
    yield (["a", "b", "c"], _pairs("bc"))
    yield (["a", "b", "c", "d"], _pairs("ab cd bc"))
    yield (["d", "c", "b", "a"], _pairs("cd ab"))
    yield (["a", "b", "c", "d", "e"], _pairs("da ce cd"))
    yield (["a", "b", "c", "d", "e"], _pairs("ab bc de ab"))
    yield (["e", "c", "a", "d", "b"], _pairs("ec cd de ab"))
    yield (["a", "b", "c", "d", "e", "f"], _pairs("fe ed dc ab"))
    yield (["a", "b", "c", "d", "e", "f"], _pairs("ab cd ef bc de"))
    yield (["f", "e", "d", "c", "b", "a"], _pairs("fe dc ed ab"))
    yield (["c", "b", "a"], [])
    yield (["f", "e", "d", "c", "b", "a"], _pairs("fa eb dc"))
    for n in (7, 9):
        names = ["abcdefghi"[k] for k in rng.permutation(n).tolist()]
        pairs = []
        for _ in range(n - 3):
            i, j = rng.permutation(n)[:2].tolist()
            pairs.append((names[i], names[j]))
        yield (names, pairs)


def wrong_direct_meetings(people, meetings):
    """You take the person who has met most people, with those. The rumour goes on from them. `largest_group(["a", "b", "c", "d"], [("a", "b"), ("c", "d"), ("b", "c")])` gives ['a', 'b', 'c'], not ['a', 'b', 'c', 'd']."""
    best = []
    for name in sorted(people):
        met = {name}
        for a, b in meetings:
            if name in (a, b):
                met |= {a, b}
        if len(met) > len(best):
            best = met
    return sorted(best)


def wrong_groups_not_joined(people, meetings):
    """You put each pair into the first group that has one of the two. A later meeting can join two groups, and you leave them apart. `largest_group(["a", "b", "c", "d"], [("a", "b"), ("c", "d"), ("b", "c")])` gives ['a', 'b', 'c'], not ['a', 'b', 'c', 'd']."""
    groups = []
    for a, b in meetings:
        for group in groups:
            if a in group or b in group:
                group |= {a, b}
                break
        else:
            groups.append({a, b})
    best = [min(people)]
    for group in sorted(groups, key=min):
        if len(group) > len(best):
            best = group
    return sorted(best)


def wrong_nobody_alone(people, meetings):
    """You only know people who have met somebody. A person who has met nobody is a group as well. `largest_group(["a"], [])` gives [], not ['a']."""
    near = {}
    for a, b in meetings:
        near.setdefault(a, []).append(b)
        near.setdefault(b, []).append(a)
    best = []
    seen = set()
    for start in sorted(near):
        if start not in seen:
            seen.add(start)
            group = [start]
            for name in group:
                for other in near[name]:
                    if other not in seen:
                        seen.add(other)
                        group.append(other)
            if len(group) > len(best):
                best = group
    return sorted(best)


def wrong_last_of_equals(people, meetings):
    """Of equally large groups you keep the last. The one with the first person in the alphabet is wanted. `largest_group(["b", "a"], [])` gives ['b'], not ['a']."""
    near = {name: [] for name in people}
    for a, b in meetings:
        near[a].append(b)
        near[b].append(a)
    best = []
    seen = set()
    for start in sorted(people):
        if start not in seen:
            seen.add(start)
            group = [start]
            for name in group:
                for other in near[name]:
                    if other not in seen:
                        seen.add(other)
                        group.append(other)
            if len(group) >= len(best):
                best = group
    return sorted(best)
