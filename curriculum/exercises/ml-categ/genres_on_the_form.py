"""Genres on the form

A library's search model can only handle a few genres well. So before they are encoded, the genres of newly bought books
are mapped to a short list of words. The old catalogue decides which.

- `catalogue`: a Series of texts, the genres of the old books, without gaps. `bought`: a Series of texts, with any
  labels and perhaps with gaps. `least`: an int, at least 1.
- Returns a list with one text for each bought book, in their order:
    - the genre itself if it occurs at least `least` times in the catalogue;
    - `"(rare)"` if it occurs there, but fewer times;
    - `"(new)"` if it doesn't occur there;
    - `"(gap)"` if it is missing.

>>> genres_on_the_form(pd.Series(["crime", "poetry", "crime"]), pd.Series(["crime", "poetry", "manga", None]), 2)
['crime', '(rare)', '(new)', '(gap)']
"""

import pandas as pd

minutes = 9
chapter = "01-columns-that-stay"
hint = "Count once, in the catalogue. For each bought book there are then four questions; which one comes first?"


def genres_on_the_form(catalogue: pd.Series, bought: pd.Series, least: int) -> list[str]:
    counts = catalogue.value_counts()
    words = []
    for genre, missing in zip(bought, bought.isna()):
        if missing:
            words.append("(gap)")
        elif genre not in counts.index:
            words.append("(new)")
        elif counts[genre] < least:
            words.append("(rare)")
        else:
            words.append(genre)
    return words


def cases(rng):
    s = lambda *values: pd.Series(list(values), dtype="str")
    yield s("crime"), s("crime"), 1
    yield s("crime"), s("crime"), 2
    yield s("crime"), s("manga", None), 1
    yield s("crime", "true crime"), s("crime"), 2
    yield s("crime", "poetry", "crime"), s("crime", "poetry", "manga", None), 2
    yield s("crime", "crime", "poetry", "poetry", "poetry"), s("poetry", "crime"), 3
    yield s("crime", "poetry"), s("crime", "crime", "crime", "manga"), 2
    yield s("a", "b", "b"), s("c", "c", "c", "c", "b", None), 2
    yield s("maps", "maps", "maps"), s("maps", None, "manga"), 3
    yield pd.Series(["maps", "crime", "maps"], index=[5, 6, 7], dtype="str"), pd.Series(["crime", "manga", "maps"], index=[2, 0, 1], dtype="str"), 2
    yield s("maps"), pd.Series(["manga", None, "maps"], index=["c", "a", "b"], dtype="str"), 1
    names = ["crime", "poetry", "maps", "travel", "manga", None]
    for n in (9, 15):
        old = rng.integers(0, 4, n).tolist()
        now = rng.integers(0, 6, 7).tolist()
        yield s("poetry", *[names[i] for i in old]), s("manga", None, *[names[i] for i in now]), 3


def wrong_counted_today(catalogue, bought, least):
    """You count the genres among the bought books. Whether a genre is rare was decided by the catalogue: a genre of
    which only one book was bought isn't rare if the library has many of them."""
    counts = bought.value_counts()
    old = set(catalogue)
    out = []
    for genre, missing in zip(bought, bought.isna()):
        if missing:
            out.append("(gap)")
        elif genre not in old:
            out.append("(new)")
        else:
            out.append("(rare)" if counts[genre] < least else genre)
    return out


def wrong_new_is_rare(catalogue, bought, least):
    """You call a genre that the catalogue doesn't know rare. It was seen zero times, and that is a case of its own:
    `"(new)"`."""
    counts = catalogue.value_counts()
    out = []
    for genre, missing in zip(bought, bought.isna()):
        if missing:
            out.append("(gap)")
        else:
            out.append("(rare)" if counts.get(genre, 0) < least else genre)
    return out


def wrong_gap_is_new(catalogue, bought, least):
    """A missing genre becomes `"(new)"` in your list. Nobody wrote down a genre there, and that is `"(gap)"`."""
    counts = catalogue.value_counts()
    out = []
    for genre in bought:
        if genre not in counts.index:
            out.append("(new)")
        else:
            out.append("(rare)" if counts[genre] < least else genre)
    return out


def wrong_exactly_least_is_rare(catalogue, bought, least):
    """You call a genre rare that occurs exactly `least` times. At least `least` times is enough."""
    counts = catalogue.value_counts()
    out = []
    for genre, missing in zip(bought, bought.isna()):
        if missing:
            out.append("(gap)")
        elif genre not in counts.index:
            out.append("(new)")
        else:
            out.append("(rare)" if counts[genre] <= least else genre)
    return out
