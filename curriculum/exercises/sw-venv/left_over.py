"""Nobody needs it any more

You have tried out many packages, and the environment has grown. Which of them can go? A package has to stay if the project
wants it, or if a package that has to stay needs it. Return all others.

- `wanted`: a list of the packages that the project imports.
- `needs`: a dict whose keys are all installed packages. The value is the list of the packages that it needs; all of them are
  installed. There may be circles.
- Returns a sorted list. Each name is spelled the same everywhere.

>>> left_over(["recipes"], {"recipes": ["units"], "units": [], "notebook": ["recipes", "web"], "web": []})
['notebook', 'web']
"""

minutes = 7
chapter = "03-locked"
hint = "Find first what has to stay. What can go is then one line."


def left_over(wanted: list[str], needs: dict[str, list[str]]) -> list[str]:
    stay = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in stay:
            stay.add(name)
            waiting.extend(needs[name])
    return sorted(name for name in needs if name not in stay)


def cases(rng):
    yield ([], {})
    yield ([], {"a": []})
    yield (["a"], {"a": []})
    yield (["a"], {"a": ["b"], "b": []})
    yield (["a"], {"a": ["b"], "b": ["c"], "c": []})
    yield (["a"], {"c": [], "b": ["c"], "a": ["b"]})
    yield (["a"], {"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]})
    yield ([], {"b": ["a"], "a": ["b"]})
    yield (["a"], {"z": ["y"], "y": ["a"], "a": []})
    yield (["a", "b"], {"a": ["c"], "b": ["c"], "c": ["d"], "d": ["e"], "e": [], "x": ["e"]})
    yield (["recipes"], {"recipes": ["units"], "units": [], "notebook": ["recipes", "web"], "web": []})
    yield (["a"], {"a": ["b"], "b": ["c"], "c": ["a"], "q": ["p"], "p": []})
    names = ["tea", "cup", "pot", "lid", "jug", "mug", "tin"]
    for n in (4, 5, 6, 7):
        some = names[:n]
        needs = {name: [some[i] for i in rng.permutation(n)[: rng.integers(0, 2)].tolist()] for name in some}
        yield ([some[rng.integers(0, n)]], {**needs, "web": ["net"], "net": [], "fan": ["tea"]})


def wrong_one_step(wanted, needs):
    """You keep what is wanted and what that needs. Those packages have needs of their own, and so on."""
    stay = set(wanted)
    for name in wanted:
        stay.update(needs[name])
    return sorted(name for name in needs if name not in stay)


def wrong_needed_by_anybody(wanted, needs):
    """You keep whatever some installed package needs. But if that package itself can go, what only it needs can go, too."""
    stay = set(wanted)
    for others in needs.values():
        stay.update(others)
    return sorted(name for name in needs if name not in stay)


def wrong_only_not_wanted(wanted, needs):
    """You throw out everything that the project doesn't import itself. What those packages need has to stay."""
    return sorted(name for name in needs if name not in wanted)
