"""How alike are two articles?

Two articles have tags. This is a common measure of how alike they are: the number of tags that both have, divided by
the number of different tags that at least one of them has. Return this value, rounded to two decimal places.

- `first` and `second`: lists of texts. A tag may be in a list more than once, by mistake; that makes no difference.
- Returns a number from 0 to 1. If neither article has a tag, nothing tells
  them apart: return 1.0.

>>> alike(["sea", "fish"], ["fish", "boat", "sea", "fish"])
0.67
>>> alike(["sea"], [])
0.0
"""

minutes = 5
chapter = "03-tuples-and-sets"
hint = "Which operator gives what both sets have, and which gives what at least one has? Which of the two numbers could make you divide by 0?"


def alike(first: list[str], second: list[str]) -> float:
    a, b = set(first), set(second)
    if a | b:
        return round(len(a & b) / len(a | b), 2)
    return 1.0


def cases(rng):
    yield ([], [])
    yield (["sea"], [])
    yield ([], ["sea"])
    yield (["sea"], ["sea"])
    yield (["sea"], ["fish"])
    yield (["sea", "sea"], ["sea"])
    yield (["sea", "fish"], ["fish", "sea"])
    yield (["sea", "fish"], ["fish", "boat"])
    yield (["sea", "fish"], ["fish", "boat", "sea", "fish"])
    yield (["a", "a", "b"], ["b", "c"])
    tags = ["sea", "fish", "boat", "wind", "salt", "port"]
    for n in (3, 4, 6):
        yield ([tags[i] for i in rng.integers(0, 6, n)] + ["net"], [tags[i] for i in rng.integers(0, 6, n + 1)] + ["net", "net"])


def wrong_repeated_tags_count(first, second):
    """You divide by the two lengths added up, so a tag that both have, or that occurs twice, is counted twice. Divide
    by the number of different tags."""
    if len(first) + len(second) == 0:
        return 1.0
    return round(len(set(first) & set(second)) / (len(first) + len(second)), 2)


def wrong_share_of_the_first(first, second):
    """You divide by the number of tags of the first article. The measure divides by the number of different tags of
    both."""
    if len(first) == 0:
        return 1.0
    return round(len(set(first) & set(second)) / len(set(first)), 2)


def wrong_not_rounded(first, second):
    """Your result isn't rounded. The task asks for two decimal places."""
    a, b = set(first), set(second)
    if a | b == set():
        return 1.0
    return len(a & b) / len(a | b)


def wrong_not_shared(first, second):
    """You use the tags that only one article has. Articles with exactly the same tags should get 1."""
    a, b = set(first), set(second)
    if a | b == set():
        return 1.0
    return round(1 - len(a & b) / len(a | b), 2)
