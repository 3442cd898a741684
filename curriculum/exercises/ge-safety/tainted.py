"""What comes from outside

A newsroom makes texts from texts: a summary of a letter, a translation of the summary, a page with both. A text is from outside
if a stranger wrote it, or if at least one of the texts that it was made from is from outside. Return the names of all texts that
the steps make and that are from outside.

- `outside`: a list of names of texts that came from strangers.
- `steps`: a list of tuples `(name, sources)` in the order in which they are made; `sources` is a list of names. Every name is made
  once. A name that is neither in `outside` nor made by an earlier step is from inside.
- Returns the list of these names, in the order of the steps.

>>> tainted(["letter"], [("summary", ["letter", "rules"]), ("menu", ["rules"]), ("page", ["menu", "summary"])])
['summary', 'page']
"""

minutes = 6
chapter = "01-text-that-gives-orders"
hint = "When a step has made a text from outside, what must later steps know about it?"


def tainted(outside: list, steps: list) -> list:
    known = set(outside)
    found = []
    for name, sources in steps:
        if any(source in known for source in sources):
            known.add(name)
            found.append(name)
    return found


def cases(rng):
    yield ([], [])
    yield (["a"], [("b", ["a"])])
    yield (["a"], [("b", ["x"])])
    yield (["a"], [("b", [])])
    yield (["letter"], [("summary", ["letter", "rules"]), ("menu", ["rules"]), ("page", ["menu", "summary"])])
    yield (["a"], [("b", ["a"]), ("c", ["b"]), ("d", ["c"])])
    yield (["a"], [("b", ["x", "a"]), ("c", ["x", "b"]), ("d", ["x"])])
    yield (["a", "z"], [("b", ["z"]), ("c", ["x"]), ("d", ["c", "b"])])
    yield (["a"], [("c", ["b"]), ("b", ["a"]), ("d", ["c"])])
    for n in (6, 9, 12):
        names = ["in", "mail", "page"] + [f"t{i}" for i in range(n)]
        steps = []
        for i in range(n):
            picked = rng.integers(0, i + 3, 2).tolist()
            steps.append((f"t{i}", [names[k] for k in picked]))
        yield (["mail"], steps + [("u", ["in", "mail"]), ("v", ["in", "u"]), ("w", ["in"])])


def wrong_first_generation(outside, steps):
    """You look for strangers' texts among the sources, and forget the texts that were made from them. The summary of a letter from
    outside is from outside, and so is the page with the summary on it."""
    return [name for name, sources in steps if any(source in outside for source in sources)]


def wrong_all_sources(outside, steps):
    """You require all sources to be from outside. One is enough: an order in it may reach the new text."""
    known = set(outside)
    found = []
    for name, sources in steps:
        if sources and all(source in known for source in sources):
            known.add(name)
            found.append(name)
    return found


def wrong_first_source_only(outside, steps):
    """You look at the first source only. A text from outside may be anywhere among the sources."""
    known = set(outside)
    found = []
    for name, sources in steps:
        if sources and sources[0] in known:
            known.add(name)
            found.append(name)
    return found
