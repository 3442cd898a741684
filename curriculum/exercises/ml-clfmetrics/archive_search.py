"""A search in the archive

A newspaper tests the search of its archive. For a query, librarians have put together the set of articles that matter; the search returned a set as well. How good was it?

- `found`: the set of the numbers of the articles that the search returned. `matter`: the set of the numbers of those that matter. Either may be empty.
- Returns a tuple of three floats: precision, recall and F1. A quotient 0 / 0 counts as 0.

>>> archive_search({3, 8, 11, 20}, {8, 20, 31})
(0.5, 0.6666666666666666, 0.5714285714285714)
>>> archive_search(set(), {4})
(0.0, 0.0, 0.0)
"""

minutes = 4
chapter = "02-precision-and-recall"
hint = "`found & matter` is the set of articles in both. What do its size, and the sizes of the two sets, give you?"


def _share(above: int, below: int) -> float:
    return above / below if below else 0.0


def archive_search(found: set[int], matter: set[int]) -> tuple[float, float, float]:
    hits = len(found & matter)
    return _share(hits, len(found)), _share(hits, len(matter)), _share(2 * hits, len(found) + len(matter))


def cases(rng):
    yield set(), set()
    yield {4}, set()
    yield set(), {4}
    yield {1}, {2}
    yield {1}, {1}
    yield {3, 8, 11, 20}, {8, 20, 31}
    yield {1, 2, 3, 4, 5, 6, 7, 8}, {4}
    yield {9}, {6, 7, 8, 9}
    yield {5, 6}, {6, 7, 8}
    for n in (6, 10, 30):
        found, matter = rng.permutation(40)[:n], rng.permutation(40)[: n + 3]
        yield {0, 50} | set(found.tolist()), {0} | set(matter.tolist())


def wrong_swapped(found, matter):
    """Your precision is the recall, and your recall the precision. Precision is a share of what was found."""
    hits = len(found & matter)
    return _share(hits, len(matter)), _share(hits, len(found)), _share(2 * hits, len(found) + len(matter))


def wrong_ordinary_mean(found, matter):
    """Your F1 is the ordinary mean of precision and recall. F1 is the harmonic mean, which stays near the smaller of the two."""
    hits = len(found & matter)
    p, r = _share(hits, len(found)), _share(hits, len(matter))
    return p, r, (p + r) / 2


def wrong_shares_of_everything(found, matter):
    """You divide by all articles that are in one of the two sets. Precision has only the found ones below the line, recall only those that matter."""
    hits, everything = len(found & matter), len(found | matter)
    return _share(hits, everything), _share(hits, everything), _share(2 * hits, len(found) + len(matter))


def wrong_empty_is_perfect(found, matter):
    """You count 0 / 0 as 1. Then a search that returns nothing has a perfect precision. Here 0 / 0 counts as 0."""
    hits = len(found & matter)
    p = hits / len(found) if found else 1.0
    r = hits / len(matter) if matter else 1.0
    return p, r, _share(2 * p * r, p + r)
