"""Whose letters are read aloud?

An app reads handwritten letters aloud for blind people. A charity wants to know whether it copes equally well with
all kinds of writing. For each letter of a test it noted who wrote it and whether the app got through to the end.
Return the share of letters read to the end for each kind of writer.

- `read`: an array of 0 and 1, with at least one value; 1 means that the app got through to the end.
- `writer`: a list of as many entries, texts such as `"child"`, or `None` where nobody noted the writer. The letters
  with `None` come under `"unknown"`, if there are any. No text is `"unknown"` itself.
- Returns a dict from each kind of writer to a pair: the number of letters (an int) and the share (a float).

>>> read_aloud(np.array([1, 0, 1, 0]), ["child", "child", None, "child"])
{'child': (3, 0.3333333333333333), 'unknown': (1, 1.0)}
>>> read_aloud(np.array([0]), [None])
{'unknown': (1, 0.0)}
"""

import numpy as np

minutes = 6
chapter = "01-of-whom"
hint = "First make an array of names without any None. Then one mask for each different name."


def read_aloud(read: np.ndarray, writer: list) -> dict:
    names = np.array(["unknown" if name is None else name for name in writer])
    found = {}
    for name in set(names.tolist()):
        letters = read[names == name]
        found[name] = (len(letters), float(letters.mean()))
    return found


def cases(rng):
    yield (np.array([0]), [None])
    yield (np.array([1]), ["child"])
    yield (np.array([1, 0]), ["child", "child"])
    yield (np.array([1, 0, 1, 0]), ["child", "child", None, "child"])
    yield (np.array([1, 1, 0, 1]), ["doctor", None, None, "child"])
    yield (np.array([0, 1, 1, 0, 1]), ["aunt", "aunt", "doctor", "doctor", "doctor"])
    kinds = ["child", "doctor", None, "aunt"]
    for n in (8, 15, 30):
        yield (rng.integers(0, 2, n), [kinds[i] for i in rng.integers(0, 4, n)])


def wrong_unknown_left_out(read, writer):
    """You leave out the letters whose writer nobody noted. If the app fails at just these, nobody will see it. They
    come under "unknown"."""
    found = {}
    for name in set(writer):
        if name is not None:
            letters = [r for r, w in zip(read.tolist(), writer) if w == name]
            found[name] = (len(letters), sum(letters) / len(letters))
    return found


def wrong_share_of_all_letters(read, writer):
    """You divide by the number of all letters. Take only the letters of this kind of writer."""
    names = np.array(["unknown" if name is None else name for name in writer])
    found = {}
    for name in set(names.tolist()):
        letters = read[names == name]
        found[name] = (len(letters), float(letters.sum() / len(read)))
    return found


def wrong_share_of_those_read(read, writer):
    """Your share is: of the letters that were read, how many are by this kind of writer? That depends on how many
    they wrote. Ask the other way round: of the letters by this writer, how many were read?"""
    names = np.array(["unknown" if name is None else name for name in writer])
    found = {}
    for name in set(names.tolist()):
        letters = read[names == name]
        found[name] = (len(letters), float(letters.sum() / max(read.sum(), 1)))
    return found
