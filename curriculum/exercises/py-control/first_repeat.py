"""The first to come back

At the entrance each visitor's name is written down. Return the first name that has been written down before, that is,
the name at which you notice for the first time that somebody has come twice. If nobody has, return the empty text.

- `names`: a list of texts that are not empty.
- Returns a text.

>>> first_repeat(["Bo", "Ada", "Cy", "Ada", "Bo"])
'Ada'
>>> first_repeat(["Bo", "Ada"])
''
"""

minutes = 7
chapter = "06-until"
hint = "Collect the names that have come so far. What do you ask about each new name before you collect it?"


def first_repeat(names: list[str]) -> str:
    seen = []
    for name in names:
        if name in seen:
            return name
        seen.append(name)
    return ""


def cases(rng):
    yield ([],)
    yield (["Bo"],)
    yield (["Bo", "Ada"],)
    yield (["Bo", "Bo"],)
    yield (["Bo", "Ada", "Cy", "Ada", "Bo"],)
    yield (["Di", "Ed", "Ed", "Di"],)
    yield (["Cy", "Ada", "Bo", "Cy", "Bo"],)
    yield (["Ada", "Bo", "Di", "Bo", "Ada", "Ada"],)
    yield (["Ed", "Cy", "Di"],)
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gil"]
    for n in (4, 7, 10):
        yield ([names[i] for i in rng.integers(0, 7, n)],)


def wrong_decides_at_the_first_name(names):
    """You return the empty text for every list. Either your loop returns in its first round, before it has seen the
    other names, or the names are never collected."""
    seen = []
    for name in names:
        if name in seen:
            return name
        else:
            return ""
    return ""


def wrong_first_who_will_return(names):
    """You return the first name in the list that comes again later. In the first example that is Bo, but Ada was
    noticed first."""
    for i in range(len(names)):
        if names[i] in names[i + 1 :]:
            return names[i]
    return ""


def wrong_only_neighbours(names):
    """You compare each name with the one directly before it. Somebody may come back after others."""
    for i in range(1, len(names)):
        if names[i] == names[i - 1]:
            return names[i]
    return ""


def wrong_collected_before_asking(names):
    """You always return the first name: the list in which you look for a name already contains it. Look only among the
    names that came before."""
    seen = []
    for name in names:
        seen.append(name)
        if name in seen:
            return name
    return ""
