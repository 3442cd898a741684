"""Who brought it in?

In the history of a project, lines fork and join again. For each commit you know the commits just before it, and whether
it is bad. A commit is a culprit if it is bad and every commit just before it is good. There may be several, if the same
mistake was made on two lines.

- `before`: a dict that leads from each commit to the list of the commits just before it. The very first commit has an
  empty list; if it is bad, it is a culprit too.
- `bad`: a list of the commits that are bad, in no particular order.
- Returns the culprits, in the order of `before`.

>>> culprits({"a": [], "b": ["a"], "x": ["a"], "m": ["b", "x"]}, ["m", "x"])
['x']
>>> culprits({"a": [], "b": ["a"], "c": ["b"]}, ["c"])
['c']
"""

minutes = 5
chapter = "04-the-change-that-broke-it"
hint = "For one commit, there are two questions. Is it bad? And is any of those just before it bad?"


def culprits(before: dict, bad: list[str]) -> list[str]:
    found = []
    for commit, earlier in before.items():
        if commit in bad and not any(one in bad for one in earlier):
            found.append(commit)
    return found


def cases(rng):
    fork = {"a": [], "b": ["a"], "x": ["a"], "m": ["b", "x"]}
    yield ({"a": []}, [])
    yield ({"a": []}, ["a"])
    yield ({"a": [], "b": ["a"], "c": ["b"]}, ["c"])
    yield ({"a": [], "b": ["a"], "c": ["b"]}, ["c", "b"])
    yield (fork, ["m", "x"])
    yield (fork, ["b", "m"])
    yield (fork, ["m"])
    yield (fork, ["x", "b", "m"])
    yield (fork, [])
    yield ({"a": [], "x": ["a"], "b": ["a"]}, ["b", "x"])
    yield (fork, ["m", "x", "a", "b"])
    yield ({"a": [], "b": ["a"], "c": ["b"], "d": ["c"]}, ["b", "d"])
    yield ({"n": ["m", "y"], **fork, "y": ["x"]}, ["n", "y", "m"])
    yield ({"a": [], "p": ["a"], "q": ["a"], "r": ["a"], "m": ["p", "q", "r"]}, ["m", "r"])
    yield ({"a": [], "p": ["a"], "q": ["a"], "m": ["p", "q"], "n": ["m"]}, ["n", "m", "q"])
    for n in (4, 6, 8):
        before = {"a": []}
        names = ["a"]
        for k in range(n):
            name = "bcdefghi"[k]
            before[name] = [names[i] for i in sorted({int(i) for i in rng.integers(0, len(names), 2)})]
            names.append(name)
        yield (before, [name for name in names[::-1] if rng.integers(0, 2)])


def wrong_any_good_before(before, bad):
    """You accept a commit as soon as *one* of those just before it is good. A merge with a bad one before it only
    brought the mistake along."""
    return [c for c, earlier in before.items() if c in bad and (not earlier or any(one not in bad for one in earlier))]


def wrong_last_good_ones(before, bad):
    """You return the last good commits. The culprit is the bad one that comes after them."""
    return [c for c in before if c not in bad and any(c in earlier and later in bad for later, earlier in before.items())]


def wrong_first_parent_only(before, bad):
    """You only look at the first commit before a merge. The mistake may have come from the other line."""
    return [c for c, earlier in before.items() if c in bad and (not earlier or earlier[0] not in bad)]
