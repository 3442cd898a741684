"""Who waits for ever?

"In a workshop, everybody waits until certain colleagues are done. Those who wait for nobody get done, then those who
only waited for them, and so on. But some wait for each other in a circle, which is called a cycle. Who will never be done?" Those who wait for
somebody in a cycle are stuck as well.

- `waits_for`: a dict, name -> list of the people this person waits for; all of them must be done first. All people are keys. A
  person may even wait for themselves, by mistake. The dict may be empty.
- Returns a list of the names of those who will never be done, in alphabetical order.


>>> never_go_on({"Ada": ["Bo"], "Bo": ["Ada"], "Cy": ["Bo", "Di"], "Di": []})
['Ada', 'Bo', 'Cy']
>>> never_go_on({"Ada": ["Bo"], "Bo": []})
[]
"""

minutes = 11
chapter = "06-graphs"
hint = "Let everybody who can get done get done, as in a topological order. Who is left over? With V people and E waits, O(V + E) is expected before the names are sorted, since each wait is counted down once."
equivalent = {
    "Compare_Eq_LtE @ 8:done = [name for name in waits_for if left[name] == 0] -> done = [name for name in waits_for if left[name] <= 0]": "a count is never below 0",
    "Compare_Eq_LtE @ 12:if left[other] == 0: -> if left[other] <= 0:": "a count is never below 0",
    "Compare_Gt_NotEq @ 14:return sorted(name for name in left if left[name] > 0) -> return sorted(name for name in left if left[name] != 0)": "a count is never below 0",
}


def never_go_on(waits_for: dict[str, list[str]]) -> list[str]:
    left = {}
    behind = {name: [] for name in waits_for}
    for name, others in waits_for.items():
        left[name] = len(others)
        for other in others:
            behind[other].append(name)
    done = [name for name in waits_for if left[name] == 0]
    for name in done:
        for other in behind[name]:
            left[other] -= 1
            if left[other] == 0:
                done.append(other)
    return sorted(name for name in left if left[name] > 0)


def cases(rng):
    yield ({},)
    yield ({"a": []},)
    yield ({"a": ["a"]},)
    yield ({"a": ["b"], "b": []},)
    yield ({"a": ["b"], "b": ["a"]},)
    yield ({"a": ["a"], "b": ["a"]},)
    yield ({"a": ["a", "b"], "b": []},)
    yield ({"a": ["b", "a"], "b": [], "c": ["a", "b"]},)
    yield ({"a": ["b"], "b": ["c"], "c": ["a"]},)
    yield ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []},)
    yield ({"d": ["b", "c"], "b": ["a"], "c": ["a", "b"], "a": []},)
    yield ({"e": ["d"], "d": ["c"], "c": ["b", "a"], "b": ["c"], "a": []},)
    yield ({"a": ["b"], "b": ["c"], "c": ["d"], "d": ["b"], "e": ["d", "a"], "f": []},)
    yield ({"a": ["c", "b"], "b": ["c"], "c": [], "d": ["e"], "e": ["d"]},)
    for n in (6, 9):
        names = "abcdefghi"[:n]
        waits = {name: [] for name in names}
        for _ in range(n - 1):
            i, j = rng.integers(0, n, 2).tolist()
            if names[j] not in waits[names[i]]:
                waits[names[i]].append(names[j])
        yield (waits,)


def _reached(waits_for, start):
    found = []
    stack = [start]
    while stack:
        for other in waits_for[stack.pop()]:
            if other not in found:
                found.append(other)
                stack.append(other)
    return found


def wrong_circle_only(waits_for):
    """You name only those in a cycle. Those who wait for one of them are stuck as well. `never_go_on({"a": ["a"], "b": ["a"]})` gives ['a'], not ['a', 'b']."""
    return sorted(name for name in waits_for if name in _reached(waits_for, name))


def wrong_one_is_enough(waits_for):
    """You let a person go on as soon as one of those they wait for is done. All have to be. `never_go_on({"a": ["a", "b"], "b": []})` gives [], not ['a']."""
    done = [name for name in waits_for if not waits_for[name]]
    for other in done:
        for name in waits_for:
            if other in waits_for[name] and name not in done:
                done.append(name)
    return sorted(name for name in waits_for if name not in done)


def wrong_met_twice(waits_for):
    """You take it for a cycle when a search meets somebody for the second time. Two ways can lead to one person. `never_go_on({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []})` gives ['a'], not []."""
    stuck = []
    for name in waits_for:
        seen = {name}
        stack = [name]
        while stack and name not in stuck:
            for other in waits_for[stack.pop()]:
                if other in seen:
                    stuck.append(name)
                    break
                seen.add(other)
                stack.append(other)
    return sorted(stuck)


def wrong_each_other(waits_for):
    """You only look for two who wait for each other. A cycle can be longer. `never_go_on({"a": ["b"], "b": ["c"], "c": ["a"]})` gives [], not ['a', 'b', 'c']."""
    return sorted(
        name for name in waits_for if any(name in waits_for[other] for other in waits_for[name])
    )
