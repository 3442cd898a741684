"""Turn the roster

"A team has a roster. Every week the last person moves to the front, and all others move one place back. Give me the roster after `weeks`
weeks. Before you write code, tell me which inputs could be awkward." The awkward ones: an empty roster, one person, no weeks, and more
weeks than people.

- `names`: a list of texts, possibly empty. The caller still needs it, so it isn't changed.
- `weeks`: an int, 0 or more; possibly far larger than the number of names, so moving one person at a time would take too long.
- Returns a list.

>>> roster_turned(["Ada", "Bo", "Cy", "Di"], 1)
['Di', 'Ada', 'Bo', 'Cy']
>>> roster_turned(["Ada", "Bo"], 5)
['Bo', 'Ada']
"""

minutes = 6
chapter = "01-think-aloud"
hint = "After how many weeks does the roster look as it did at the start? What is left of `weeks` after that?"


def roster_turned(names: list[str], weeks: int) -> list[str]:
    if not names:
        return []
    cut = len(names) - weeks % len(names)
    return names[cut:] + names[:cut]


def cases(rng):
    yield ([], 0)
    yield ([], 1)
    yield ([], 3)
    yield (["Ada"], 0)
    yield (["Ada"], 4)
    yield (["Ada", "Bo"], 0)
    yield (["Ada", "Bo"], 1)
    yield (["Ada", "Bo"], 5)
    yield (["Ada", "Bo", "Cy"], 1)
    yield (["Ada", "Bo", "Cy"], 2)
    yield (["Ada", "Bo", "Cy"], 3)
    yield (["Ada", "Bo", "Cy"], 4)
    yield (["Ada", "Bo", "Cy", "Di"], 9)
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gil"]
    yield (names, int(rng.integers(1, 7)))
    yield (names, int(rng.integers(8, 14)))
    yield (names, 7_000_000 + int(rng.integers(1, 7)))


def wrong_other_way(names, weeks):
    """You move the first person to the end. Here the last one moves to the front."""
    if not names:
        return []
    cut = weeks % len(names)
    return names[cut:] + names[:cut]


def wrong_too_many_weeks(names, weeks):
    """With more weeks than names, your slices reach past the ends, and the roster stays as it was. 5 weeks with 2 names are like 1 week."""
    if weeks == 0:
        return names.copy()
    return names[-weeks:] + names[:-weeks]


def wrong_roster_changed(names, weeks):
    """You turn the caller's own list. Whoever passed it in still needs the old roster, so build a new one."""
    if names:
        for _ in range(weeks % len(names)):
            names.insert(0, names.pop())
    return names


def wrong_empty_roster(names, weeks):
    """An empty roster stops your program with an error: there's no remainder after division by 0. Say first what happens then."""
    cut = len(names) - weeks % len(names)
    return names[cut:] + names[:cut]
