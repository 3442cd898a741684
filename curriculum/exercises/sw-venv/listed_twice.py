"""Listed twice

A list of requirements has grown for years, and some packages are in it twice, under different spellings. Return those
packages.

- `names`: a list of names of packages, each spelled in any way that the rules allow: capitals and small letters don't differ,
  and any run of `-`, `_` and `.` counts as one `-`. No name begins or ends with such a sign.
- Returns a sorted list of the packages that occur more than once, in the spelling with small letters and `-`, each once.

>>> listed_twice(["Tide_Tables", "maps", "tide.tables"])
['tide-tables']
>>> listed_twice(["tidetables", "tide-tables"])
[]
"""

import re

minutes = 5
chapter = "03-locked"
hint = "One set for the names that you've seen, one for those that you've seen before."


def listed_twice(names: list[str]) -> list[str]:
    seen = set()
    twice = set()
    for name in names:
        plain = re.sub("[-_.]+", "-", name).lower()
        if plain in seen:
            twice.add(plain)
        seen.add(plain)
    return sorted(twice)


def cases(rng):
    yield ([],)
    yield (["maps"],)
    yield (["maps", "maps"],)
    yield (["Maps", "maps"],)
    yield (["tidetables", "tide-tables"],)
    yield (["a-b", "a_b"],)
    yield (["a.b", "a--b"],)
    yield (["A-_-B", "a.b", "a-b"],)
    yield (["Tide_Tables", "maps", "tide.tables"],)
    yield (["z.z", "Z-Z", "a_a", "A-a"],)
    yield (["c-d.e", "C_d-E", "cd-e"],)
    yield (["b__c", "b-c", "x"],)
    words = ["num", "core", "kit"]
    signs = ["-", "_", ".", "--", "_."]
    for n in (3, 5, 7):
        names = []
        for _ in range(n):
            a, b, s, up = rng.integers(0, 3), rng.integers(0, 3), rng.integers(0, 5), rng.integers(0, 2)
            name = words[a] + signs[s] + words[b]
            names.append(name.upper() if up else name)
        yield (names + ["tea_-pot", "Tea-Pot"],)


def wrong_exactly_alike(names):
    """You only find names that are spelled exactly alike. Bring all of them to one spelling first."""
    return sorted({name for name in names if names.count(name) > 1})


def wrong_sign_by_sign(names):
    """You replace sign by sign, so that two in a row become `--`. A run of signs counts as a single one."""
    plain = [name.lower().replace("_", "-").replace(".", "-") for name in names]
    return sorted({name for name in plain if plain.count(name) > 1})


def wrong_signs_left_out(names):
    """You leave the signs out. `tidetables` and `tide-tables` are two packages."""
    plain = [re.sub("[-_.]+", "", name).lower() for name in names]
    return sorted({name for name in plain if plain.count(name) > 1})


def wrong_capitals_differ(names):
    """You forget about capitals. `Maps` and `maps` are the same package."""
    plain = [re.sub("[-_.]+", "-", name) for name in names]
    return sorted({name for name in plain if plain.count(name) > 1})
