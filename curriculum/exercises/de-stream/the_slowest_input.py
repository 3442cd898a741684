"""The slowest input

A program reads several inputs. Each input has a watermark of its own: the largest time that it has sent, minus the delay. The
program's watermark is the smallest of these, and None until every input has sent something. Return it after each event.

- `inputs`: a list of names, at least one. `events`: a list of tuples `(name, at)` in the order of arrival.
- Returns a list with one entry for each event.

>>> watermarks(["a", "b"], [("a", 30), ("b", 12), ("a", 50), ("b", 41)], 5)
[None, 7, 7, 36]
"""

minutes = 6
chapter = "02-when-is-it-complete"
equivalent = {
    "Compare_Eq_GtE @ 6:found.append(min(tops.values()) - delay if len(tops) == len(inputs) else None) -> found.append(min(tops.values()) - delay if len(tops) >= len(inputs) else None)": "there are never more names in the dict than inputs",
}
hint = "Keep the largest time of each input in a dict. When is the dict complete?"


def watermarks(inputs: list[str], events: list[tuple[str, int]], delay: int) -> list:
    tops = {}
    found = []
    for name, at in events:
        tops[name] = max(tops.get(name, at), at)
        found.append(min(tops.values()) - delay if len(tops) == len(inputs) else None)
    return found


def cases(rng):
    yield (["a"], [], 5)
    yield (["a"], [("a", 30)], 5)
    yield (["a"], [("a", 30), ("a", 20)], 0)
    yield (["a", "b"], [("a", 30)], 5)
    yield (["a", "b"], [("a", 30), ("b", 12), ("a", 50), ("b", 41)], 5)
    yield (["a", "b"], [("b", 30), ("a", 32), ("b", 20), ("a", 31)], 5)
    yield (["x", "y", "z"], [("x", 9), ("y", 8), ("x", 20), ("z", 3), ("z", 2), ("y", 30)], 2)
    yield (["a", "b"], [("a", -4), ("b", -9), ("b", -12)], 1)
    yield (["a", "b"], [("a", 7), ("a", 9), ("b", 40), ("b", 35), ("a", 8)], 0)
    for n in (8, 14):
        names = ["p", "q", "r"]
        picked = [*rng.permutation(3).tolist(), *rng.integers(0, 3, n).tolist()]
        yield (names, [(names[k], 4 * i + int(rng.integers(0, 25))) for i, k in enumerate(picked)], int(rng.integers(0, 9)))


def wrong_the_fastest(inputs, events, delay):
    """You take the largest of the watermarks. What the slower inputs send next would all be late."""
    tops, found = {}, []
    for name, at in events:
        tops[name] = max(tops.get(name, at), at)
        found.append(max(tops.values()) - delay if len(tops) == len(inputs) else None)
    return found


def wrong_silent_ones_left_out(inputs, events, delay):
    """You leave out inputs that have sent nothing yet. Their first events may be older than your watermark; until they have sent
    something, it is None."""
    tops, found = {}, []
    for name, at in events:
        tops[name] = max(tops.get(name, at), at)
        found.append(min(tops.values()) - delay)
    return found


def wrong_last_time(inputs, events, delay):
    """You keep the last time of each input instead of the largest. One straggler sets the watermark back."""
    tops, found = {}, []
    for name, at in events:
        tops[name] = at
        found.append(min(tops.values()) - delay if len(tops) == len(inputs) else None)
    return found


def wrong_this_input_only(inputs, events, delay):
    """You return the watermark of the input that the event came from. The program's watermark is that of the slowest input."""
    tops, found = {}, []
    for name, at in events:
        tops[name] = max(tops.get(name, at), at)
        found.append(tops[name] - delay if len(tops) == len(inputs) else None)
    return found
