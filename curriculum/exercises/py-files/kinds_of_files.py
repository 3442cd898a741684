'''How many of which kind?

You have inherited a folder with thousands of files. Return how many there are of each kind, judged by the suffix of the
name, in small letters: `.JPG` and `.jpg` are the same kind.

- `paths`: a list of paths of files, as texts with `/` between their parts.
- Returns a dict from suffix, with its dot, to the number of files. Files without a suffix are counted under `""`. Suffixes
  that don't occur aren't in the dict.

>>> kinds(["a.jpg", "trip/B.JPG", "LICENSE"])
{'.jpg': 2, '': 1}
>>> kinds([])
{}
'''

from pathlib import Path

minutes = 4
chapter = "02-paths-and-letters"
hint = "The line that counts is the one you know from counting with a dict. Only the key is new."


def kinds(paths: list[str]) -> dict[str, int]:
    counts = {}
    for path in paths:
        suffix = Path(path).suffix.lower()
        counts[suffix] = counts.get(suffix, 0) + 1
    return counts


def cases(rng):
    yield ([],)
    yield (["LICENSE"],)
    yield (["a.jpg"],)
    yield (["run.v2/log"],)
    yield (["a.jpg", "trip/B.JPG", "LICENSE"],)
    yield (["x.tar.gz", "y.gz"],)
    yield (["v1.0/notes", "v1.0/a.txt", "b.TXT"],)
    yield (["C.Csv", "d.csv", "e.tsv"],)
    yield (["a/b", "a/c", "a.b/c"],)
    names = ["p.png", "q.PNG", "data/r.csv", "s", "v2.1/t", "u.tar.gz", "old.files/w.Csv"]
    for n in (3, 6, 10):
        yield ([names[i] for i in rng.integers(0, 7, n)] + ["v2.1/t", "Q.PNG"],)


def wrong_after_the_last_dot(paths):
    """You take whatever comes after the last dot of the path. In run.v2/log that is the dot of a folder, and LICENSE has none at all."""
    counts = {}
    for path in paths:
        suffix = "." + path.split(".")[-1].lower()
        counts[suffix] = counts.get(suffix, 0) + 1
    return counts


def wrong_capitals_apart(paths):
    """You count .JPG and .jpg as two kinds."""
    counts = {}
    for path in paths:
        suffix = Path(path).suffix
        counts[suffix] = counts.get(suffix, 0) + 1
    return counts


def wrong_no_suffix_left_out(paths):
    """You leave out the files that have no suffix. They are counted under the empty text."""
    counts = {}
    for path in paths:
        suffix = Path(path).suffix.lower()
        if suffix:
            counts[suffix] = counts.get(suffix, 0) + 1
    return counts
