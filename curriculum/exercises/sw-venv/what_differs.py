"""It works on mine

The same code gives different results on the server and on your laptop. The first thing to look at is what is installed. Return
the lines of a report on the differences.

- `mine`, `theirs`: dicts from the name of a package to its version, both texts.
- Returns a list of lines, one for each package that isn't the same on both sides, sorted by name: `"six: 1.17.0, 1.16.0"`
  with your version first. Where a package isn't installed, the word `missing` takes the place of the version. Versions are
  compared as texts here.

>>> what_differs({"six": "1.17.0", "numpy": "2.1"}, {"six": "1.16.0", "numpy": "2.1"})
['six: 1.17.0, 1.16.0']
>>> what_differs({"tea": "1"}, {"cup": "3"})
['cup: missing, 3', 'tea: 1, missing']
"""

minutes = 6
chapter = "01-packages-of-ones-own"
hint = "Collect all the names first, each once, and sort them. Then two lines find the two versions, or the word."


def what_differs(mine: dict[str, str], theirs: dict[str, str]) -> list[str]:
    names = list(mine) + [name for name in theirs if name not in mine]
    lines = []
    for name in sorted(names):
        here = mine[name] if name in mine else "missing"
        there = theirs[name] if name in theirs else "missing"
        if here != there:
            lines.append(f"{name}: {here}, {there}")
    return lines


def cases(rng):
    yield ({}, {})
    yield ({"six": "1"}, {"six": "1"})
    yield ({}, {"six": "1"})
    yield ({"six": "1"}, {})
    yield ({"tea": "1"}, {"cup": "3"})
    yield ({"six": "1.0"}, {"six": "1.0.0"})
    yield ({"six": "1.17.0", "numpy": "2.1"}, {"six": "1.16.0", "numpy": "2.1"})
    yield ({"b": "2", "a": "1"}, {"a": "2", "b": "1"})
    yield ({"a": "1"}, {"a": "1", "c": "2", "b": "2"})
    yield ({"z": "1", "a": "1"}, {"m": "2"})
    names = ["numpy", "pandas", "six", "tzdata", "pillow", "joblib"]
    for _ in range(5):
        mine = {names[i]: str(rng.integers(1, 3)) for i in rng.permutation(6)[:4].tolist()}
        theirs = {names[i]: str(rng.integers(1, 4)) for i in rng.permutation(6)[:4].tolist()}
        yield (mine, theirs)


def wrong_only_mine(mine, theirs):
    """You go through your own packages only. What is installed on the server alone is a difference as well."""
    lines = []
    for name in sorted(mine):
        there = theirs[name] if name in theirs else "missing"
        if mine[name] != there:
            lines.append(f"{name}: {mine[name]}, {there}")
    return lines


def wrong_only_common(mine, theirs):
    """You compare only packages that both sides have. A package that is missing on one side is a difference as well."""
    return [f"{name}: {mine[name]}, {theirs[name]}" for name in sorted(mine) if name in theirs and mine[name] != theirs[name]]


def wrong_not_sorted(mine, theirs):
    """Your lines are in the order in which the packages came. Sort them by name, so that two reports can be
    compared."""
    lines = []
    for name in list(mine) + [name for name in theirs if name not in mine]:
        here = mine[name] if name in mine else "missing"
        there = theirs[name] if name in theirs else "missing"
        if here != there:
            lines.append(f"{name}: {here}, {there}")
    return lines
