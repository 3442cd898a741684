"""Where do they disagree?

Your own version of a function and the assistant's were run on thousands of random texts. For each run you have the text
and what the two returned. The best place to look at is the *shortest* text on which they disagree; of several equally
short ones, the one that comes first in the alphabet, as Python compares texts.

A result can be an int, or None for "refused". 0 and None are different results.

- `runs`: a list of tuples `(text, mine, theirs)`, possibly empty. The same text may occur more than once.
- Returns the text, or None if they always agree.

>>> shortest_disagreement([("2A  1C", None, 31), ("2X", None, 0), ("1A", 12, 12), ("1Y", None, 0)])
'1Y'
>>> shortest_disagreement([("1A", 12, 12)]) is None
True
"""

minutes = 6
chapter = "03-write-it-yourself-and-defend-it"
hint = "A key that is a tuple, such as (len(text), text), compares the length first and then the text."


def shortest_disagreement(runs: list[tuple]) -> str | None:
    texts = [text for text, mine, theirs in runs if mine != theirs]
    if not texts:
        return None
    return min(texts, key=lambda text: (len(text), text))


def cases(rng):
    yield ([],)
    yield ([("1A", 12, 12)],)
    yield ([("2X", None, 0)],)
    yield ([("", None, 0)],)
    yield ([("", None, 0), ("1A", 12, 7)],)
    yield ([("1A", 12, 7), ("1A", 3, 3)],)
    yield ([("a", 1, 2), ("B", 1, 2)],)
    yield ([("1A", 12, 12), ("2A 1C", 31, 24)],)
    yield ([("2AA", None, 24), ("2X", None, 0)],)
    yield ([("2X", None, 0), ("1Y", 0, None)],)
    yield ([("bb", 1, 2), ("a", 3, 3), ("aaa", 1, 2), ("ba", 5, 6)],)
    yield ([("a", None, None), ("abc", 0, None), ("abd", 4, 3)],)
    yield ([("2A  1C", None, 31), ("2X", None, 0), ("1A", 12, 12), ("1Y", None, 0)],)
    yield ([("zz", 1, 2), ("aaaa", 1, 2), ("zy", 2, 1)],)
    for n in (4, 8, 12):
        runs = []
        for _ in range(n):
            text = "".join("AC1"[i] for i in rng.integers(0, 3, int(rng.integers(2, 5))).tolist())
            runs.append((text, int(rng.integers(0, 2)), (None, 0, 1)[int(rng.integers(0, 3))]))
        yield (runs + [("CCCC", 1, 2), ("AAAAA", 1, 2)],)


def wrong_first_found(runs):
    """You return the first disagreement of the list. The shortest is wanted: it is the easiest to understand."""
    for text, mine, theirs in runs:
        if mine != theirs:
            return text
    return None


def wrong_alphabet_first(runs):
    """You compare the texts themselves first, so "aaaa" beats "zz". The length comes first, then the alphabet."""
    texts = [text for text, mine, theirs in runs if mine != theirs]
    return min(texts) if texts else None


def wrong_refused_is_zero(runs):
    """You take None and 0 for the same. One version refuses, the other returns a number: that is a disagreement."""
    texts = [text for text, mine, theirs in runs if (mine or 0) != (theirs or 0)]
    return min(texts, key=lambda text: (len(text), text)) if texts else None
